import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The language that is written by hand first; every other locale is held against it. */
export const source = 'en';
const homes = ['app/words', 'content/words'];

const foldersIn = (folder) =>
  existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];

/** Every catalogue file: which locale, which area, where it stands and what it says. */
export function catalogueFiles(root) {
  const folders = homes.flatMap((home) =>
    foldersIn(join(root, home))
      .filter((folder) => folder.name !== 'compiled')
      .map((folder) => ({ locale: folder.name, path: join(root, home, folder.name) })),
  );
  return folders.flatMap(({ locale, path }) =>
    readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        const file = join(path, name);
        return { locale, area: name.slice(0, -5), name: relative(root, file), text: readFileSync(file, 'utf8') };
      }),
  );
}

/** Keys as they stand in the text: JSON.parse keeps the last of two equal keys and says nothing. */
function keysWritten(text) {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:\s*\{)?/g)].filter((hit) => hit[2]).map((hit) => hit[1]);
}

function entriesOf(file, faults) {
  try {
    const written = keysWritten(file.text);
    for (const key of written.filter((key, at) => written.indexOf(key) !== at)) {
      faults.push(`${file.name}: "${key}" stands there twice`);
    }
    return Object.entries(JSON.parse(file.text));
  } catch (error) {
    faults.push(`${file.name}: not JSON (${error.message})`);
    return [];
  }
}

function faultOf(file, key, entry) {
  const message = entry?.defaultMessage;
  if (key.split('.')[0] !== file.area || key === file.area) return `does not begin with "${file.area}."`;
  if (typeof message !== 'string' || message.trim() === '') return 'has no message';
  const noted = typeof entry.description === 'string' && entry.description.trim() !== '';
  if (file.locale === source && /[{<]/.test(message) && !noted) {
    return 'has a placeholder and no description for the translator';
  }
  return undefined;
}

function addFile(file, said, faults) {
  for (const [key, entry] of entriesOf(file, faults)) {
    const fault = faultOf(file, key, entry) ?? (said.has(key) ? 'is already in another file' : undefined);
    if (fault) faults.push(`${file.name}: "${key}" ${fault}`);
    else said.set(key, entry.defaultMessage);
  }
}

/** Everything said in every locale, and what is wrong with it. `{ locales: Map<locale, Map<key, message>>, faults }`. */
export function readCatalogue(files) {
  const faults = [];
  const locales = new Map([[source, new Map()]]);
  for (const file of files) {
    if (!locales.has(file.locale)) locales.set(file.locale, new Map());
    addFile(file, locales.get(file.locale), faults);
  }
  const english = [...locales.get(source).keys()];
  for (const [locale, said] of locales) {
    const missing = english.filter((key) => !said.has(key));
    const extra = [...said.keys()].filter((key) => !locales.get(source).has(key));
    faults.push(...missing.map((key) => `${locale}: "${key}" is missing`));
    faults.push(...extra.map((key) => `${locale}: "${key}" is not in ${source}`));
  }
  return { locales, faults };
}
