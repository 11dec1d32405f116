import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { namedCases } from './cases/index.ts';
import { doubts } from './doubts.ts';
import { judged } from './judged.ts';
import { pageOf } from './page.ts';
import { saidIn } from './page-words.ts';
import { root } from './root.ts';

/** Where the page stands, from the top of the project. */
export const place = 'docs/thirty-cases.md';
export const command = 'node tools/run.mjs tools/cases/main.ts';

/** The words that the page is made of. */
export const said = saidIn(root);

export const madePage = (): string => pageOf(namedCases.map(judged), doubts, said);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(root, place), madePage());
  console.log(`wrote ${place}`);
}
