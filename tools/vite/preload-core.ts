import type { Plugin } from 'vite';

/** What every visit needs right after the frame: fetched beside it, not after it. The frame alone stays the shell. */
const core = ['device', 'session'];

/** Adds `modulepreload` links for the core and for what it imports to the page, so that nothing waits in a row. */
export function preloadCore(): Plugin {
  return {
    name: 'preload-core',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const wanted = chunks.filter(({ name }) => core.includes(name));
        const needed = new Set(wanted.flatMap(({ fileName, imports }) => [fileName, ...imports]));
        const files = [...needed].filter((file) => !html.includes(file));
        return files.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `./${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
