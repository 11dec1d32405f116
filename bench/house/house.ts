import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function above(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  if (dirname(folder) === folder) throw new Error('This runs inside the project.');
  return above(dirname(folder));
}

/** The top of the project, found upwards: a measurement runs as a bundle, whose own place says nothing. */
export const top: string = above(dirname(fileURLToPath(import.meta.url)));

export const isBuilt = (): boolean =>
  existsSync(join(top, 'dist/index.html')) && existsSync(join(top, 'dist-relay/main.mjs'));

export const notBuilt = 'There is no built app to measure. "npm run build" makes it.';

export interface Sized {
  readonly name: string;
  readonly kilobytes: number;
}

/** The sizes in what the house's guard prints. */
export const sizesIn = (said: string): readonly Sized[] =>
  [...said.matchAll(/^ *([\d.]+) kB +(.+)$/gm)].map(([, size, name]) => ({
    name: name ?? '',
    kilobytes: Number(size),
  }));

/** What the guard says beside its sizes: what is too heavy, what it could not weigh. */
export const remarksIn = (said: string): readonly string[] =>
  [...said.matchAll(/^budgets: (?!\d+ to mend$)(.+)$/gm)].map(([, remark]) => remark ?? '');

/** What the house's own guard weighs: there is one definition of a screen's size, and it is not here. [BE3] */
export function weighed(): { readonly sizes: readonly Sized[]; readonly remarks: readonly string[] } {
  const { stdout, stderr } = spawnSync(process.execPath, ['tools/budgets.mjs'], { cwd: top, encoding: 'utf8' });
  return { sizes: sizesIn(stdout), remarks: remarksIn(`${stdout}\n${stderr}`) };
}

const isWord = (entry: unknown): entry is { readonly defaultMessage: string } =>
  typeof entry === 'object' && entry !== null && 'defaultMessage' in entry;

/** The sentence that stands on a button, so that a run survives a new wording. */
export function wordOf(key: string): string {
  const area = key.slice(0, key.indexOf('.'));
  const said: Readonly<Record<string, unknown>> = JSON.parse(
    readFileSync(join(top, `app/words/en/${area}.json`), 'utf8'),
  );
  const entry = said[key];
  if (!isWord(entry)) throw new Error(`No words for ${key}.`);
  return entry.defaultMessage;
}

/** Which Chromium to drive: named, found by the house, or the system's. */
export function chromiumPath(): string | undefined {
  const noted = join(top, '.cache/browsers.json');
  const found: { readonly chromium?: string } = existsSync(noted) ? JSON.parse(readFileSync(noted, 'utf8')) : {};
  return [process.env.CHROMIUM_PATH, found.chromium, '/usr/bin/chromium'].find(
    (path) => path !== undefined && existsSync(path),
  );
}
