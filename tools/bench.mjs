// Measures one thing: `npm run bench -- NAME [--json]`. Without a name it says what can be measured.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { root } from './setup/root.mjs';

const [name, ...args] = process.argv.slice(2);
const benches = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -3));

if (name && existsSync(join(root, 'bench', `${name}.ts`))) {
  await run(`bench/${name}.ts`, args);
} else {
  console.error(`What is to be measured? npm run bench -- NAME [--json], where NAME is one of: ${benches.join(', ')}`);
  process.exitCode = 2;
}
