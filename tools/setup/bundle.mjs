import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.mjs';

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A bundle stands while every file that went into it, and the lockfile, are byte for byte as they were. */
function stands(seen) {
  if (!existsSync(seen)) return false;
  const inputs = JSON.parse(readFileSync(seen, 'utf8'));
  return inputs.every(([name, hash]) => existsSync(name) && digest(readFileSync(name)) === hash);
}

/** A plugin that remembers what went in. */
const remember = (seen) => ({
  name: 'remember-inputs',
  generateBundle() {
    const files = [...this.getModuleIds()].map((id) => id.replace(/^\0/, '').split('?')[0]);
    const inputs = [...new Set(files), join(root, 'package-lock.json')].filter((name) => existsSync(name));
    mkdirSync(join(seen, '..'), { recursive: true });
    writeFileSync(seen, JSON.stringify(inputs.map((name) => [name, digest(readFileSync(name))])));
  },
});

/**
 * One TypeScript entry as a program that this Node can run: `.cache/run/<entry>/main.mjs`. Node 20 cannot strip
 * types; the builder that makes the app does it here as well. Made again only when an input changed.
 */
export async function bundled(entry) {
  const folder = join(root, '.cache/run', relative(root, entry).replaceAll(/[^\w.-]/g, '-'));
  const program = join(folder, 'main.mjs');
  const seen = join(folder, '.inputs.json');
  if (existsSync(program) && stands(seen)) return program;
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: [/^@unhurried\//] },
    plugins: [remember(seen)],
    build: {
      ssr: entry,
      outDir: folder,
      target: 'node20',
      sourcemap: 'inline',
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  return program;
}
