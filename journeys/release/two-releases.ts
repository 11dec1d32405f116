import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { serviceWorker } from '../../tools/vite/service-worker.ts';

const top = resolve(import.meta.dirname, '../..');

const page = '<!doctype html><title></title><p></p><script type="module" src="./main.ts"></script>';

/** A page that says which release it is, and offers a newer one when the real service worker has it ready. */
const script = (name: string): string => `
import { watchForUpdate } from ${JSON.stringify(join(top, 'app/service-worker/index.ts'))};
document.title = ${JSON.stringify(name)};
watchForUpdate((accept) => {
  const button = document.createElement('button');
  button.textContent = 'Take the newer one';
  button.onclick = accept;
  document.body.append(button);
});
document.querySelector('p').onclick = () => import('./later.ts').then(({ later }) => { document.title = later; });
`;

/** Builds a tiny app with the real worker and the real registration, as release `name`. Gives its folder back. */
export async function releaseIn(scratch: string, name: string): Promise<string> {
  const root = join(scratch, `${name}-source`);
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'index.html'), page);
  writeFileSync(join(root, 'main.ts'), script(name));
  writeFileSync(join(root, 'later.ts'), `export const later = ${JSON.stringify(`${name}, later`)};\n`);
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [serviceWorker(join(top, 'app/service-worker/sw.ts'))],
    build: { outDir: `../${name}`, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  return join(scratch, name);
}

/** The real relay over one release. It is over once the promise of `close` settles. */
export async function relayOver(folder: string, port: number): Promise<{ readonly close: () => Promise<void> }> {
  const relay: ChildProcess = spawn(process.execPath, [join(top, 'dist-relay/main.mjs')], {
    env: { ...process.env, APP_FOLDER: folder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((open) => relay.stdout?.once('data', open));
  return {
    close: () =>
      new Promise((closed) => {
        relay.once('exit', () => closed());
        relay.kill('SIGINT');
      }),
  };
}
