import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../setup/root.mjs';
import { type Files, inHouse } from './planted.ts';

const branch = (deep: number): string => (deep === 0 ? 'return 1;' : `if (n > ${deep}) { ${branch(deep - 1)} }`);
const lines = (count: number): string =>
  Array.from({ length: count }, (_, at) => `export const a${at} = ${at};`).join('\n');

/** One file for each habit of the house, written the other way. */
const broken: Readonly<Record<string, readonly [rule: string, text: string]>> = {
  'domain/clock.ts': ['noRestrictedGlobals', 'export const now = () => new Date();'],
  'keys/chance.ts': ['noJsRestrictedProperties', 'export const coin = () => Math.random();'],
  'sync/network.ts': ['noRestrictedGlobals', "export const ask = () => fetch('/');"],
  'content/chance.ts': ['noRestrictedGlobals', 'export const coin = () => crypto.randomUUID();'],
  'app/default.ts': ['noDefaultExport', 'export default 1;'],
  'app/any.ts': ['noExplicitAny', 'export const a = (b: any) => b;'],
  'app/enum.ts': ['noEnum', 'export enum Pace { Rest }'],
  'app/bang.ts': ['noNonNullAssertion', 'export const a = (b?: string) => b!.length;'],
  'app/deep.ts': ['noExcessiveCognitiveComplexity', `export function deep(n: number) { ${branch(6)} return 0; }`],
  'app/long.ts': ['noExcessiveLinesPerFile', lines(251)],
  'app/long.test.ts': ['noExcessiveLinesPerFile', lines(401)],
  'app/bare.ts': ['useImportExtensions', "import { a } from './default';\nexport const b = a;"],
  'app/star.ts': ['noReExportAll', "export * from './any.ts';"],
  'app/CamelCase.ts': ['useFilenamingConvention', 'export const a = 1;'],
  'app/skip.test.ts': ['noSkippedTests', "import { test } from 'vitest';\ntest.skip('later', () => {});"],
  'app/only.test.ts': ['noFocusedTests', "import { test } from 'vitest';\ntest.only('this', () => {});"],
  'app/unused.ts': ['noUnusedImports', "import { a } from './any.ts';\nexport const b = 1;"],
  'app/image.tsx': ['useAltText', 'export const Picture = () => <img src="water.svg" />;'],
  'app/click.tsx': ['useKeyWithClickEvents', 'export const Press = () => <div onClick={() => undefined} />;'],
  'app/html.tsx': [
    'noDangerouslySetInnerHtml',
    'export const Raw = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
  ],
};

const asFiles = (files: typeof broken): Files =>
  Object.fromEntries(Object.entries(files).map(([name, [, text]]) => [name, `${text}\n`]));

function lint(folder: string): Readonly<Record<string, string>> {
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '--config-path=biome.json', '.'];
  const done = spawnSync(join(root, 'node_modules/.bin/biome'), args, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(done.stdout);
  const found: Record<string, string> = {};
  for (const { category, location } of diagnostics) {
    const path: unknown = location.path?.file ?? location.path;
    const file = String(path).replace(/^\.\//, '');
    found[file] = `${found[file] ?? ''} ${category}`;
  }
  return found;
}

const settings = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
const config = { 'biome.json': JSON.stringify({ ...settings, vcs: { enabled: false }, $schema: undefined }) };

const found = await inHouse({ ...config, ...asFiles(broken) }, lint);

test.each(Object.entries(broken).map(([file, [rule]]) => ({ file, rule })))(
  '[GD3] $rule bites at $file',
  ({ file, rule }) => {
    expect(found[file] ?? 'nothing').toContain(rule);
  },
);

test('[GD3] files in order are left alone, and a test may be longer than a source file', async () => {
  const fine = {
    'domain/fine.ts': 'export const twice = (n: number) => n * 2;\n',
    'app/fine.test.ts': `${lines(390)}\n`,
  };
  expect(await inHouse({ ...config, ...fine }, lint)).toEqual({});
});
