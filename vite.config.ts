import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { formatterWithoutParser } from './tools/vite/no-parser.ts';
import { preloadCore } from './tools/vite/preload-core.ts';
import { serviceWorker } from './tools/vite/service-worker.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const within =
  (parts: readonly string[]) =>
  (id: string): boolean =>
    parts.some((part) => id.startsWith(here(part)));

/** What stands around every screen. */
const frame = [
  'app/design/button.tsx',
  'app/design/icon/',
  'app/design/index.ts',
  'app/design/notice.tsx',
  'app/own-script/',
  'app/places.ts',
  'app/service-worker/index.ts',
  'app/service-worker/register.ts',
  'app/settings/display/',
  'app/shell/',
  'app/words/catalogues.ts',
  'app/words/formats.ts',
  'app/words/index.ts',
  'app/words/language.ts',
  'app/words/messages.ts',
  'domain/time/instant.ts',
  'node_modules/preact/jsx-runtime/',
];

/** What most screens and every open side need of the couple's rules. */
const rules = ['care', 'check-in', 'common-ground', 'couple', 'library', 'limits', 'offering', 'overlap', 'pace'].map(
  (idea) => `domain/${idea}/`,
);

const plans = [
  'app/plans/',
  'domain/calendar/',
  'domain/edits/',
  'domain/time/offset.ts',
  'domain/time/wall.ts',
  'domain/week/days.ts',
  'domain/week/intentions.ts',
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
        // Parts that are always fetched together are one file each: left to itself the builder cuts them into crumbs, which
        // weigh more than the whole. Plans come with the first screen that needs them. See docs/decisions/0021.
        codeSplitting: {
          groups: [
            { name: 'content', test: (id: string) => id.startsWith(here('content/')) },
            { name: 'frame', test: within(frame), includeDependenciesRecursively: false },
            { name: 'rules', test: within(rules), includeDependenciesRecursively: false, minShareCount: 12 },
            { name: 'plans', test: within(plans), includeDependenciesRecursively: false },
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
