import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The language that is written by hand first; every other locale is held against it. */
export const source = 'en';
const homes = ['app/words', 'content/words'];

const foldersIn = (folder) =>
  existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];

/** Every catalogue file: which locale, which area, where it stands and what it says. */
export function catalogueFiles(root) {
  const files = [];
  for (const home of homes) {
    for (const folder of foldersIn(join(root, home))) {
      if (folder.name === 'compiled') continue;
      const path = join(root, home, folder.name);
      for (const name of readdirSync(path).sort()) {
        if (!name.endsWith('.json')) continue;
        const file = join(path, name);
        const text = readFileSync(file, 'utf8');
        files.push({ locale: folder.name, area: name.slice(0, -5), name: relative(root, file), text });
      }
    }
  }
  return files;
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

/** Everything said in every locale, and what is wrong with it. `{ locales: Map<locale, Map<key, message>>, faults }`. */
export function readCatalogue(files) {
  const faults = [];
  const locales = new Map([[source, new Map()]]);
  for (const file of files) {
    const said = locales.get(file.locale) ?? new Map();
    locales.set(file.locale, said);
    for (const [key, entry] of entriesOf(file, faults)) {
      const fault = faultOf(file, key, entry) ?? (said.has(key) ? 'is already in another file' : undefined);
      if (fault) faults.push(`${file.name}: "${key}" ${fault}`);
      else said.set(key, entry.defaultMessage);
    }
  }
  const english = locales.get(source);
  for (const [locale, said] of locales) {
    for (const key of english.keys()) if (!said.has(key)) faults.push(`${locale}: "${key}" is missing`);
    for (const key of said.keys()) if (!english.has(key)) faults.push(`${locale}: "${key}" is not in ${source}`);
  }
  return { locales, faults };
}
