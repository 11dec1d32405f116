import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFields, refusals, skipReasons } from './index.ts';

const words: Record<string, { defaultMessage: string; description: string }> = JSON.parse(
  readFileSync(new URL('../../app/words/en/import.json', import.meta.url), 'utf8'),
);

test('[DI17] every refusal, every reason and every field has its sentence and a note for the translator', () => {
  const keys = [
    ...refusals.map((kind) => `import.refusal.${kind}`),
    ...skipReasons.map((reason) => `import.skipped.${reason}`),
    ...readFields.map((field) => `import.read.${field}`),
  ];
  for (const key of keys) {
    expect([key, words[key]?.defaultMessage !== undefined, words[key]?.description !== undefined]).toEqual([
      key,
      true,
      true,
    ]);
  }
});

test('[DI17] each refusal says that nothing has changed', () => {
  for (const kind of refusals)
    expect(words[`import.refusal.${kind}`]?.defaultMessage).toContain('Nothing has changed.');
});
