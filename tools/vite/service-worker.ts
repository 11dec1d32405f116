import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** Scripts that few people read: fetched when first used, kept from then on. */
const onFirstUse = /(cyrillic|greek|vietnamese|latin-ext)[^/]*\.woff2$/;
const notServed = /^(\.|sw\.js$)|\/\.|\.(br|gz|map)$/;

/** Every file of a release in a fixed order, and a name made from what they contain. */
export function releaseOf(folder: string): { name: string; files: string[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !notServed.test(name))
    .sort();
  const hash = createHash('sha256');
  for (const name of files) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return {
    name: `unhurried-${hash.digest('hex').slice(0, 12)}`,
    files: files.filter((name) => !onFirstUse.test(name)),
  };
}

/** Writes `sw.js` once everything else is on disk, with the list of files and the name of the release in it. */
export function serviceWorker(source: string): Plugin {
  let folder = '';
  return {
    name: 'own-service-worker',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    async closeBundle() {
      // Also called after a build that broke, whose own words matter more than what we would say.
      if (!existsSync(join(folder, 'index.html'))) return;
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { __RELEASE__: JSON.stringify(releaseOf(folder)) },
        build: {
          lib: { entry: source, formats: ['es'], fileName: () => 'sw.js' },
          outDir: folder,
          emptyOutDir: false,
          minify: true,
        },
      });
    },
  };
}
