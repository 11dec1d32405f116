import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundled } from './bundle.mjs';
import { root } from './root.mjs';
import { hashOf, isDone, setDone } from './stamp.mjs';

const here = `.cache/setup-test-${process.pid}`;
const write = (name: string, text: string): void => writeFileSync(join(root, here, name), text);

beforeAll(() => void mkdirSync(join(root, here), { recursive: true }));
afterAll(() => {
  rmSync(join(root, here), { recursive: true });
  rmSync(join(root, '.cache/run', `${here}-main.ts`.replace('/', '-')), { recursive: true, force: true });
});

test('[BL1] a stamp stands for exactly these files: any change, new name or lost file undoes it', () => {
  write('a.ts', 'one');
  const before = hashOf([here]);
  setDone(`${here}/.stamp`, before);
  expect(isDone(`${here}/.stamp`, hashOf([here]))).toBe(true);
  write('a.ts', 'two');
  expect(isDone(`${here}/.stamp`, hashOf([here]))).toBe(false);
  write('a.ts', 'one');
  write('b.ts', '');
  expect(isDone(`${here}/.stamp`, hashOf([here]))).toBe(false);
  rmSync(join(root, here, 'b.ts'));
  expect(isDone(`${here}/.stamp`, hashOf([here]))).toBe(true);
});

test('[BL1] a test or a page of prose builds nothing anew', () => {
  const before = hashOf([here]);
  write('a.test.ts', 'test');
  write('SPEC.md', '# Spec');
  expect(hashOf([here])).toBe(before);
});

test('[BL3] a TypeScript entry runs on plain Node, and is bundled again only when an input changed', async () => {
  write('part.ts', 'export const word: string = "rest";\n');
  write('main.ts', "import { word } from './part.ts';\nconsole.log(word, process.argv.slice(2).join());\n");
  const program = await bundled(join(root, here, 'main.ts'));
  const say = (): string => spawnSync(process.execPath, [program, 'a', '--b'], { encoding: 'utf8' }).stdout;
  expect(say()).toBe('rest a,--b\n');
  const made = statSync(program).mtimeMs;
  await bundled(join(root, here, 'main.ts'));
  expect(statSync(program).mtimeMs).toBe(made);
  write('part.ts', 'export const word: string = "tea";\n');
  await bundled(join(root, here, 'main.ts'));
  expect(say()).toBe('tea a,--b\n');
});
