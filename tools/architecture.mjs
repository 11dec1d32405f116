// Which way the arrows point: `node tools/architecture.mjs [FOLDER]`. The rules are sentences in .dependency-cruiser.cjs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { finish } from './guards/finish.mjs';
import { root } from './setup/root.mjs';

const rooms = 'kernel domain content keys matching sync formal relay app journeys bench tools'.split(' ');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** What dependency-cruiser sees under a folder with the project's own rules: `{ violations, modules, arrows }`. */
export function cruise(folder) {
  const there = rooms.filter((room) => existsSync(join(folder, room)));
  const args = [cruiser, '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', ...there];
  const done = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!done.stdout.startsWith('{')) throw new Error(`dependency-cruiser said: ${done.stderr || done.stdout}`);
  const { modules, summary } = JSON.parse(done.stdout);
  return { violations: summary.violations, modules: modules.length, arrows: summary.totalDependenciesCruised };
}

/** Under a compiler it does not know, dependency-cruiser reads no file, finds nothing and is content. We are not. */
export function architectureFaults({ violations, modules, arrows }) {
  const blind = modules < 20 || arrows < modules / 2;
  return [
    ...(blind ? [`only ${modules} modules and ${arrows} arrows were read: the guard is blind`] : []),
    ...violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  ];
}

finish(import.meta.url, 'architecture', (folder) => {
  const seen = cruise(resolve(folder));
  return { faults: architectureFaults(seen), said: `${seen.modules} modules, ${seen.arrows} arrows, all as drawn` };
});
