import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { formatterWithoutParser } from './tools/vite/no-parser.ts';
import { preloadCore } from './tools/vite/preload-core.ts';
import { serviceWorker } from './tools/vite/service-worker.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const plans = [
  'app/plans/',
  'domain/calendar/',
  'domain/edits/',
  'domain/week/days.ts',
  'domain/week/intentions.ts',
  'domain/time/wall.ts',
  'domain/time/offset.ts',
];

// Nothing inline, nothing foreign: what is built here runs under the policy in relay/server/headers.ts.
export default defineConfig({
  root: here('app'),
  base: './',
  publicDir: here('app/public'),
  cacheDir: here('.cache/vite'),
  resolve: { alias: formatterWithoutParser },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [preloadCore(), serviceWorker(here('app/service-worker/sw.ts'))],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Content is data that grows with the library: a chunk of its own, so that it is seen apart from the code.
    rolldownOptions: {
      output: {
        // Every name stands in the shell: seven letters of a hash tell as much as eight here.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        entryFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        // Plans come with the first screen that needs them, and are weighed once: see docs/decisions/0021.
        codeSplitting: {
          groups: [
            { name: 'content', test: (id: string) => id.startsWith(here('content/')) },
            {
              name: 'plans',
              test: (id: string) => plans.some((part) => id.startsWith(here(part))),
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    // The relay lets files of this name, and no others, compile WebAssembly.
    rolldownOptions: {
      output: { entryFileNames: ({ name }) => `assets/${name.includes('worker') ? '' : 'worker-'}[name]-[hash].js` },
    },
  },
  server: { port: 8787, strictPort: true },
});
