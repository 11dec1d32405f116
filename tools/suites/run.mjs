import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../setup/root.mjs';

/** One command to its end: whether it was content, and all it said. Nothing is printed while it runs. */
export function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes));
    child.on('error', (error) => done({ ok: false, said: error.message }));
    child.on('close', (code) => done({ ok: code === 0, said: stripVTControlCharacters(said) }));
  });
}

export const node = (script, ...args) => run(process.execPath, [join(root, script), ...args]);

/** A tool of the house by the name of its program in node_modules. */
export const bin = (name, args, env) => run(join(root, 'node_modules/.bin', name), args, env);
