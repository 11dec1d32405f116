// Simulated couples under our rules and others, the same days and the same luck for all:
// `npm run bench -- cohort [--json] [--page] [--couples N]`. With --page it writes docs/cohort.html.
// What is simulated: bench/couples/partner.ts and body.ts. Nothing in domain/ can see it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFrom } from '@unhurried/domain/time';
import { inWords, pageOf, reportOf, rowsOf, type Size } from './couples/index.ts';
import { top } from './house/index.ts';
import { crowding } from './rows/index.ts';

const from = dayFrom('2024-01-01');
if (!from) throw new Error('No such day.');

const asked = process.argv.indexOf('--couples');
const couples = asked > 0 ? Number(process.argv[asked + 1]) : 60;
if (!Number.isInteger(couples) || couples < 4) throw new Error('--couples wants a whole number, 4 or more.');
const size: Size = { couples, each: Math.ceil(couples / 3), weeks: 26 };

const since = performance.now();
const report = reportOf(size, from);
const took = `${Math.round((performance.now() - since) / 1000)} s. ${crowding()}`;

if (process.argv.includes('--page')) writeFileSync(join(top, 'docs/cohort.html'), pageOf(report));
process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify({ name: 'cohort', rows: rowsOf(report), notes: [took] })}\n`
    : `${inWords(report)}\n\n${took}\n`,
);
