// Everything that can be checked, from a fresh clone: `npm test`. Goes on after a failure, so that all is reported,
// names what it could not run, and ends with the plain line `N passed, N failed`. `npm run deep` runs the laws longer.
import { parseArgs } from 'node:util';
import { install } from './setup/install.mjs';
import { runAll } from './suites/all.mjs';
import { formal } from './suites/formal.mjs';
import { budgets, build, guards } from './suites/guards.mjs';
import { journeys } from './suites/journeys.mjs';
import { canaries, units } from './suites/units.mjs';

const { values } = parseArgs({ options: { deep: { type: 'boolean', default: false } } });
if (values.deep) process.env.DEEP = '1';

install();
const well = await runAll([...guards, canaries, units, formal, build, budgets, journeys]);
process.exitCode = well ? 0 : 1;
