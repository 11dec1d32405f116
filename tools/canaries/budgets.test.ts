import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { budget } from '../budgets.mjs';
import { type Files, inHouse } from './planted.ts';

/** Text that gzip makes no smaller than about this many bytes. */
const heavy = (bytes: number): string => randomBytes(bytes).toString('base64');

interface Sizes {
  readonly shell?: number;
  readonly style?: number;
  readonly words?: number;
  readonly content?: number;
  readonly rare?: number;
  readonly core?: number;
  readonly plans?: number;
}

function app(sizes: Sizes): Files {
  const screen = (name: string, areas: string) =>
    `'${name}': { areas: [${areas}], load: () => import('./${name}/index.ts') },`;
  const manifest = {
    'index.html': { file: 'assets/main.js', imports: ['_part.js'], isEntry: true },
    '_part.js': { file: 'assets/part.js', css: ['assets/part.css'] },
    '_content.js': { file: 'assets/content.js', name: 'content' },
    '_session.js': { file: 'assets/session.js', name: 'session', imports: ['_part.js'] },
    '_plans.js': { file: 'assets/plans.js', name: 'plans', imports: ['_session.js'] },
    'today/index.ts': {
      file: 'assets/today.js',
      imports: ['index.html', '_content.js', '_session.js', '_plans.js'],
      isDynamicEntry: true,
    },
    'import/index.ts': { file: 'assets/import.js', isDynamicEntry: true },
    'words/compiled/en/today.json': { file: 'assets/words.js', isDynamicEntry: true },
  };
  return {
    'app/routes.ts': [screen('today', "'today'"), screen('import', '')].join('\n'),
    'app/words/en/today.json': '{}',
    'dist/.vite/manifest.json': JSON.stringify(manifest),
    'dist/assets/main.js': heavy(sizes.shell ?? 10),
    'dist/assets/part.js': 'export {};',
    'dist/assets/session.js': heavy(sizes.core ?? 10),
    'dist/assets/plans.js': heavy(sizes.plans ?? 10),
    'dist/assets/part.css': heavy(sizes.style ?? 10),
    'dist/assets/today.js': 'export {};',
    'dist/assets/content.js': heavy(sizes.content ?? 10),
    'dist/assets/import.js': heavy(sizes.rare ?? 10),
    'dist/assets/words.js': heavy(sizes.words ?? 10),
  };
}

const faults = (files: Files): Promise<readonly string[]> => inHouse(files, (folder) => budget(folder).faults);

test('[GD6] a light app passes, and content does not count', async () => {
  expect(await faults(app({ content: 200_000 }))).toEqual([]);
});

test('[GD6] a heavy shell bites, also when the weight is in a style it imports', async () => {
  expect((await faults(app({ shell: 30_000 }))).join()).toContain('the shell is');
  expect((await faults(app({ style: 30_000 }))).join()).toContain('the shell is');
});

test('[GD6] the session core is weighed once, by itself, and not again in a screen', async () => {
  expect(await faults(app({ core: 24_000, words: 20_000 }))).toEqual([]);
  expect(await faults(app({ core: 30_000 }))).toEqual([expect.stringContaining('the session core is')]);
});

test('[GD6] what plans need is weighed once, by itself, and not again in a screen', async () => {
  expect(await faults(app({ plans: 12_000, words: 20_000 }))).toEqual([]);
  expect(await faults(app({ plans: 16_000 }))).toEqual([expect.stringContaining('what plans need is')]);
});

test('[GD6] a screen is weighed with its words', async () => {
  expect((await faults(app({ words: 45_000 }))).join()).toContain('the screen today is');
});

test('[GD6] a week of many light screens can be too heavy', async () => {
  const many = Array.from({ length: 8 }, (_, at) => `room${at}`);
  const base = app({});
  const manifest = JSON.parse(base['dist/.vite/manifest.json'] ?? '{}');
  const files: Record<string, string> = { ...base };
  for (const name of many) {
    manifest[`${name}/index.ts`] = { file: `assets/${name}.js` };
    files[`dist/assets/${name}.js`] = heavy(25_000);
    files['app/routes.ts'] += `\n${name}: { areas: [], load: () => import('./${name}/index.ts') },`;
  }
  files['dist/.vite/manifest.json'] = JSON.stringify(manifest);
  expect(await faults(files)).toEqual([expect.stringContaining('an ordinary week is')]);
});

test('[GD6] a screen that was not built, or a router that cannot be read, bites', async () => {
  const base = app({});
  const lost = {
    ...base,
    'app/routes.ts': `${base['app/routes.ts']}\nlost: { areas: [], load: () => import('./lost/index.ts') },`,
  };
  expect((await faults(lost)).join()).toContain('the screen lost is not in the manifest');
  expect((await faults({ ...base, 'app/routes.ts': 'export {};' })).join()).toContain('nothing was weighed');
});

test('[GD6] styles that were written and not built bite', async () => {
  const files = { ...app({}), 'app/design/design.css': heavy(5_000) };
  expect((await faults(files)).join()).toContain('of styles');
});
