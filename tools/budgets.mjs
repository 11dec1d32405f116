// How much a phone must fetch: `node tools/budgets.mjs [FOLDER]`, over what the last build wrote. kB are 1000 bytes, gzip.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesFor, gzOf, isBuilt, manifestOf, screensIn } from './guards/chunks.mjs';
import { finish } from './guards/finish.mjs';
import { filesOf } from './guards/rules.mjs';

export const limits = { shell: 25_000, core: 30_000, plans: 16_000, screen: 40_000 };
/** What every day needs, and what each screen of an ordinary week may add to it: see docs/decisions/0018. */
const weekOf = (screens) => 84_000 + 9_000 * screens;
/** Loaded once in a while, each listed with its size; not part of an ordinary week. */
const oncePerWhile = new Set([
  'import',
  'welcome',
  'link',
  'kit',
  'restore',
  'first',
  'limits',
  'history',
  'settings',
  'no-storage',
  'walk',
  'cabinet',
  'comfort',
  'reading',
  'looks',
  'visit',
  'page',
  'sentence',
]);

const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const sum = (dist, files) => [...files].reduce((total, file) => total + gzOf(dist, file), 0);

/** Content (activities, conditions, help lines) is data that grows with the library: listed, never counted. */
const isContent = (manifest, file) =>
  Object.values(manifest).some((chunk) => chunk.file === file && chunk.name === 'content');

function wordsOf(root, manifest, areas) {
  return areas
    .filter((area) => existsSync(join(root, `app/words/en/${area}.json`)))
    .flatMap((area) => [...filesFor(manifest, `words/compiled/en/${area}.json`)]);
}

/**
 * What every open side needs once, at the unlocking: journals, the rules of pace, the checks at the trust boundary. It is
 * weighed by itself and not again in each screen: see docs/decisions/0009.
 */
const coreOf = (manifest) => named(manifest, 'session');

/** What the screens of the week share: the calendar, its rules of repetition, the checks of what the other wrote. */
const plansOf = (manifest) => named(manifest, 'plans');

const named = (manifest, name) =>
  Object.entries(manifest)
    .filter(([, chunk]) => chunk.name === name)
    .flatMap(([key]) => [...filesFor(manifest, key)]);

function measure(root) {
  const dist = join(root, 'dist');
  const manifest = manifestOf(dist);
  const counted = (files) => new Set([...files].filter((file) => !isContent(manifest, file)));
  const shell = counted([...filesFor(manifest, 'index.html'), ...wordsOf(root, manifest, ['shell'])]);
  const core = new Set([...counted(coreOf(manifest))].filter((file) => !shell.has(file)));
  const plans = new Set([...counted(plansOf(manifest))].filter((file) => !shell.has(file) && !core.has(file)));
  const lists = ['app/routes.ts', 'app/places.ts'].map((file) => join(root, file)).filter((file) => existsSync(file));
  const screens = screensIn(lists.map((file) => readFileSync(file, 'utf8')).join('\n')).map((screen) => {
    const own = [...filesFor(manifest, screen.chunk), ...wordsOf(root, manifest, screen.areas)];
    const files = new Set([...counted([...shell, ...own])].filter((file) => !core.has(file) && !plans.has(file)));
    return { name: screen.name, files, built: isBuilt(manifest, screen.chunk) };
  });
  const week = new Set(screens.filter(({ name }) => !oncePerWhile.has(name)).flatMap(({ files }) => [...files]));
  // With another phone the exchange is part of every day, so it is weighed for everybody.
  const device = counted([...filesFor(manifest, 'device/index.ts'), ...filesFor(manifest, 'device/exchange/index.ts')]);
  return { dist, manifest, shell, core, plans, screens, week: new Set([...week, ...core, ...plans, ...device]) };
}

const over = (name, bytes, limit) => (bytes > limit ? [`${name} is ${kb(bytes)}, over ${kb(limit)}`] : []);

/** A style that a door brings in is lost without a word when the builder believes the door to be free of effects. */
function lostStyles(root) {
  const size = (files) => files.reduce((total, file) => total + statSync(join(root, file)).size, 0);
  const written = size(filesOf(root, /^app\/(?!gallery\/).*\.css$/));
  const built = size(
    readdirSync(join(root, 'dist/assets'))
      .filter((name) => name.endsWith('.css'))
      .map((name) => `dist/assets/${name}`),
  );
  return built < written / 3
    ? [`of ${kb(written)} of styles only ${kb(built)} were built: see sideEffects in app/package.json`]
    : [];
}

/** What is too heavy, what the router names and the build lacks, and a list of every size. */
export function budget(root) {
  const { dist, shell, core, plans, screens, week } = measure(root);
  const sized = screens.map(({ name, files, built }) => ({ name, built, bytes: sum(dist, files) }));
  const shellBytes = sum(dist, shell);
  const coreBytes = sum(dist, core);
  const plansBytes = sum(dist, plans);
  const weekBytes = sum(dist, new Set([...shell, ...week]));
  const missing = sized.filter((screen) => !screen.built);
  const faults = [
    ...over('the shell', shellBytes, limits.shell),
    ...over('the session core', coreBytes, limits.core),
    ...over('what plans need', plansBytes, limits.plans),
    ...sized.flatMap(({ name, bytes }) => over(`the screen ${name}`, bytes, limits.screen)),
    ...over('an ordinary week', weekBytes, weekOf(sized.filter(({ name }) => !oncePerWhile.has(name)).length)),
    ...lostStyles(root),
    ...missing.map(({ name }) => `the screen ${name} is not in the manifest: it was not weighed`),
    ...(sized.length === 0 ? ['no screen was found in app/routes.ts: nothing was weighed'] : []),
  ];
  const list = [
    ['shell', shellBytes],
    ['session core', coreBytes],
    ['plans', plansBytes],
    ...sized.map(({ name, bytes }) => [`screen ${name}`, bytes]),
    ['week', weekBytes],
  ];
  return { faults, list };
}

/** What stands apart from every budget, each with its own size: workers, content, fonts, rare screens. */
export function apart(root) {
  const dist = join(root, 'dist');
  const { manifest } = measure(root);
  const files = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`);
  const rows = (kind, chosen) => chosen.map((file) => [`${kind} ${file.slice(7)}`, gzOf(dist, file)]);
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  return [
    ...rows(
      'worker',
      files.filter((file) => /worker[^/]*\.js$/.test(file)),
    ),
    // Fetched when somebody asks for them: what stands above screens, what draws a code, and what reads one.
    ...rows(
      'asked for',
      files.filter((file) => /^assets\/(above|camera|decode|qr)-[^/]*\.js$/.test(file)),
    ),
    ...rows(
      'content',
      files.filter((file) => isContent(manifest, file)),
    ),
    ...fonts.map((file) => [`font ${file.slice(7)}`, statSync(join(dist, file)).size]),
  ];
}

finish(import.meta.url, 'budgets', (folder) => {
  const root = resolve(folder);
  if (!existsSync(join(root, 'dist/.vite/manifest.json'))) return { faults: ['nothing is built: nothing was weighed'] };
  const { faults, list } = budget(root);
  for (const [name, bytes] of [...list, ...apart(root)]) console.log(`  ${kb(bytes).padStart(9)}  ${name}`);
  return { faults, said: `shell ${kb(list[0][1])}, week ${kb(list.at(-1)[1])}, all within` };
});
