// Finds a nats-server, or fetches one: `node tools/setup/nats.mjs`. Says one line of JSON, `{ "program": … }` or
// `{ "why": … }`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const home = join(root, '.cache/nats');
const fetched = join(home, 'usr/sbin/nats-server');

const succeeds = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 180_000, ...options }).status === 0;
const runs = (program) => succeeds(program, ['--version']);

/** Where one may be already: named by NATS_SERVER, on the PATH, where Debian puts it, or fetched before. */
export function foundNats(env = process.env) {
  if (env.NATS_SERVER) return runs(env.NATS_SERVER) ? env.NATS_SERVER : undefined;
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/bin'];
  return [...folders.map((folder) => join(folder, 'nats-server')), fetched].find((path) => existsSync(path));
}

const apt = (cwd, ...args) => {
  const patience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', '-o', 'DPkg::Lock::Timeout=120'];
  return succeeds('apt-get', ['-qq', ...patience, ...args], { cwd });
};

/**
 * Debian's package, unpacked inside the project and not installed: an installed one would start a server on this
 * machine. Only a first look at what Debian has takes root.
 */
function fetchFromDebian(env) {
  if (!existsSync('/usr/bin/apt-get') || env.NO_APT) return undefined;
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/nats-'));
  try {
    const download = () => apt(folder, 'download', 'nats-server');
    if (!download() && !(process.getuid?.() === 0 && apt(folder, 'update') && download())) return undefined;
    const [archive = ''] = readdirSync(folder);
    const unpacked = succeeds('dpkg', ['-x', archive, 'unpacked'], { cwd: folder });
    // Two who fetch at once: the second finds the work done.
    if (unpacked && !existsSync(home)) renameSync(join(folder, 'unpacked'), home);
    return runs(fetched) ? fetched : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function findNats(env = process.env) {
  const program = foundNats(env) ?? fetchFromDebian(env);
  return program ? { program } : { why: 'no nats-server was found and none could be fetched' };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(JSON.stringify(findNats()));
