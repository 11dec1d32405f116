import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pageOf, type TextOf } from './page.ts';

/** The top of the project, found upwards: this runs as a bundle, whose own place says nothing. */
function topOf(folder: string): string {
  return existsSync(join(folder, 'content/words/en')) ? folder : topOf(dirname(folder));
}

const root = topOf(dirname(fileURLToPath(import.meta.url)));

/** Where the page stands, from the top of the project. */
export const place = 'docs/review.md';
export const command = 'node tools/run.mjs tools/review/main.ts';

type Catalogue = Readonly<Record<string, { readonly defaultMessage: string }>>;

/** Every sentence of the content, as people read it. */
function wordsOfContent(): TextOf {
  const folder = join(root, 'content/words/en');
  const read = (name: string): Catalogue => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const said = new Map(readdirSync(folder).flatMap((name) => Object.entries(read(name))));
  return (key) => said.get(key)?.defaultMessage;
}

export const madePage = (): string => pageOf(wordsOfContent());

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(root, place), madePage());
  console.log(`wrote ${place}`);
}
