import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { quiet, seconds } from './say.mjs';
import { hashOf, isDone, setDone } from './stamp.mjs';

// Inside node_modules, so that deleting the folder deletes the claim that it is complete.
const stamp = 'node_modules/.unhurried';

/** Only linked here: it belongs to another folder, and `npm ci` would empty it there. */
const isBorrowed = () => lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** `npm ci`, unless node_modules already stands for exactly this lockfile. Node's built-ins alone. */
export function install() {
  const hash = hashOf(['package-lock.json']);
  if (isDone(stamp, hash) || isBorrowed()) return;
  const since = performance.now();
  console.log(quiet('Fetching what the lockfile names…'));
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('npm ci did not finish. Its own words stand above.');
  setDone(stamp, hash);
  console.log(quiet(`Fetched in ${seconds(since)}.`));
}
