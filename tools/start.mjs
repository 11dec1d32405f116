// From a fresh clone to the open app: `npm start`. Needs Node and npm; fetches and builds only what changed.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './setup/install.mjs';
import { root } from './setup/root.mjs';

try {
  install();
  const { ensureBuilt } = await import('./build.mjs');
  await ensureBuilt();
  await import(pathToFileURL(join(root, 'dist-relay/main.mjs')).href);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
