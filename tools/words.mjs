// Compiles every sentence of the product: `node tools/words.mjs`. Fast, silent when nothing changed, loud when a
// catalogue is wrong. Reads app/words/<locale>/<area>.json and content/words/<locale>/<area>.json; writes
// app/words/compiled/<locale>/<area>.json and the type of all keys. Runs on plain Node, before anything is built.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { catalogueFiles, readCatalogue, source } from './words/catalogue.mjs';
import { compileCatalogue } from './words/compile.mjs';

const toolFiles = ['words.mjs', 'words/catalogue.mjs', 'words/compile.mjs'];

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const name of toolFiles) hash.update(readFileSync(new URL(name, import.meta.url)));
  for (const file of files) hash.update(`${file.name}\0${file.text}\0`);
  return hash.digest('hex');
}

function areasOf(messages) {
  const areas = new Map();
  for (const key of Object.keys(messages).sort()) {
    const area = key.split('.')[0];
    areas.set(area, { ...areas.get(area), [key]: messages[key] });
  }
  return areas;
}

/** The type of every key, and of every area: a key that nobody wrote a sentence for does not compile. */
function keysSource(keys, areas) {
  const union = (names) => (names.length ? names.map((name) => `\n  | '${name}'`).join('') : ' never');
  return `// Written by tools/words.mjs.\nexport type MessageKey =${union(keys)};\n\nexport type Area =${union(areas)};\n`;
}

function outputs(compiled) {
  const english = compiled.get(source);
  const written = new Map([['keys.ts', keysSource(Object.keys(english).sort(), [...areasOf(english).keys()])]]);
  for (const [locale, messages] of compiled) {
    for (const [area, said] of areasOf(messages)) written.set(`${locale}/${area}.json`, JSON.stringify(said));
  }
  return written;
}

function writeOne(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

/** Writes what differs and takes away what no catalogue says any more. */
function writeChanged(folder, written) {
  for (const [name, text] of written) writeOne(join(folder, name), text);
  const left = readdirSync(folder, { recursive: true }).filter((name) => /\.(json|ts)$/.test(name));
  for (const name of left.filter((file) => !written.has(file.replaceAll('\\', '/')))) rmSync(join(folder, name));
}

/** Builds what changed under `root`; gives the faults back, none when all is well. */
export function buildWords(root) {
  const folder = join(root, 'app/words/compiled');
  const stamp = join(folder, '.stamp');
  const files = catalogueFiles(root);
  const print = fingerprint(files);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return { faults: [], fresh: false };
  const { locales, faults } = readCatalogue(files);
  const compiled = faults.length === 0 ? compileCatalogue(locales, faults) : new Map();
  if (faults.length > 0) return { faults, fresh: false };
  writeChanged(folder, outputs(compiled));
  writeFileSync(stamp, print);
  return { faults, fresh: true, messages: locales.get(source).size, locales: [...compiled.keys()] };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = buildWords(fileURLToPath(new URL('..', import.meta.url)));
  for (const fault of built.faults) console.error(`words: ${fault}`);
  if (built.fresh) console.log(`words: ${built.messages} sentences in ${built.locales.join(', ')}`);
  process.exitCode = built.faults.length > 0 ? 1 : 0;
}
