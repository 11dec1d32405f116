import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { namedCases } from '../cases/cases/index.ts';
import { saidIn } from '../cases/page-words.ts';
import { root } from '../cases/root.ts';
import { pageOf } from './page.ts';
import { rulesWith } from './rules.ts';

/** Where the page stands, from the top of the project. */
export const place = 'docs/care-rules.md';
export const command = 'node tools/run.mjs tools/care-rules/main.ts';

export const rules = rulesWith(namedCases);

export const madePage = (): string => pageOf(rules, saidIn(root));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(root, place), madePage());
  console.log(`wrote ${place}`);
}
