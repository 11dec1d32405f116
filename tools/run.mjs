// Runs one TypeScript entry: `node tools/run.mjs ENTRY [arguments…]`. Paths in the arguments are read from where the
// command was typed, not from the top of the project.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled } from './setup/bundle.mjs';
import { root } from './setup/root.mjs';
import { buildWords } from './words.mjs';

/** Bundles and runs an entry inside this process, as if it had been called itself. */
export async function run(entry, args) {
  const { faults } = buildWords(root);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const program = await bundled(resolve(root, entry));
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  process.argv = [process.argv[0], program, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(program).href);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [entry, ...args] = process.argv.slice(2);
  if (entry) await run(entry, args);
  else {
    console.error('Which program? node tools/run.mjs ENTRY [arguments…]');
    process.exitCode = 2;
  }
}
