import { readFileSync } from 'node:fs';
import { longingSteps } from '@unhurried/content/longing';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { day, home } from '../../session/home.contract.ts';
import { mine, type Session, type Unhurried } from '../../session/index.ts';
import { loadWords } from '../../words/index.ts';
import { Ending } from './ending.tsx';
import { LongingPage } from './index.ts';
import { keepWords, keptWords, takeOut } from './kept.ts';

await loadWords('en', ['longing-room', 'longing']);

const first = (session: Session) => renderToString(h(LongingPage, { app: {} as Unhurried, session, rest: [] }));
const ending = (session: Session, chosen: readonly string[]) =>
  renderToString(h(Ending, { session, chosen, onBack: () => undefined }));

test('[TR12] before anything is chosen it says that nothing of it stays, and help is one tap away', async () => {
  const { session } = await (await home()).open('a');
  expect(first(session)).toContain('What you choose here is not stored, and is gone when you leave this page.');
  expect(first(session)).not.toContain('type="radio"');
  for (const html of [first(session), ending(session, [])]) expect(html).toContain('href="#/help/pressure"');
});

test('[TR12] no verdict and no score: whatever was chosen, a no is among the words, and nothing is counted', async () => {
  const { session } = await (await home()).open('a');
  const options = longingSteps.flatMap(({ options = [] }) => options);
  for (const chosen of [[], options, ...options.map((each) => [each])]) {
    const html = ending(session, chosen);
    expect(html).toContain('“No, not today.”');
    expect(html.replaceAll(/<[^>]*>/g, '')).not.toMatch(/\d|score|result|points/i);
  }
});

test('[TR12] words are kept for me alone when I say so, and taken out again', async () => {
  const house = await home();
  const { session, side } = await house.open('a');
  expect(await keepWords(session, '  ')).toBe('empty');
  expect(await keepWords(session, 'x'.repeat(2001))).toBe('long');
  expect(await keepWords(session, ' I need time. ')).toBeUndefined();
  await session.add([
    mine({ kind: 'words-kept', keepsake: 'a'.repeat(32), from: 'well', text: 'of another page', day }),
  ]);
  const kept = keptWords(session).value;
  expect(kept.map(({ text }) => text)).toEqual(['I need time.']);
  expect(first(session)).toContain('I need time.');
  const loaded = await side.load();
  expect(loaded.ok && [loaded.value.shown, loaded.value.passing].flat().length).toBe(0);
  expect(await takeOut(session, kept[0]?.id ?? '')).toBe(true);
  expect(keptWords(session).value).toEqual([]);
  expect(first(session)).not.toContain('Words I kept');
});

test('[TR12] what is chosen on the way has no way to a disk: one file alone keeps, and it keeps words that were typed', () => {
  for (const file of ['longing-page.tsx', 'ways-out.tsx', 'kept-here.tsx', 'ending.tsx']) {
    const code = readFileSync(new URL(file, import.meta.url), 'utf8');
    expect(/session\.(add|settle)|\bmine\(|shown\(|passing\(|storage|indexedDB|cookie/i.test(code), file).toBe(false);
  }
});
