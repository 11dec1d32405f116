import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readWords } from '../pace/words.ts';
import { twentyDays } from './cases/index.ts';
import { lived } from './lived.ts';
import { pageOf } from './page.ts';
import { namesIn } from './page-words.ts';

/** The top of the project, found upwards: this runs as a bundle, whose own place says nothing. */
function topOf(folder: string): string {
  return existsSync(join(folder, 'content/words/en')) ? folder : topOf(dirname(folder));
}

const root = topOf(dirname(fileURLToPath(import.meta.url)));

/** Where the page stands, from the top of the project. */
export const place = 'docs/twenty-days.md';
export const command = 'node tools/run.mjs tools/days/main.ts';

export const madePage = (): string => pageOf(twentyDays.map(lived), { words: readWords(), nameOf: namesIn(root) });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(root, place), madePage());
  console.log(`wrote ${place}`);
}
