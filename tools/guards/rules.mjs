import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'dist-relay', 'compiled']);

/** Every file of the project that a guard may read, as paths from the top. */
export function filesOf(root, wanted, folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name) || entry.name.startsWith('.')) return [];
    const name = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return filesOf(root, wanted, name);
    return wanted.test(name) ? [name] : [];
  });
}

const rule = /^- \*\*([A-Z]{1,3}\d+[a-z]?)[ .]/gm;
const titleIds = /^\[[A-Z]{1,3}\d+[a-z]?\]/;
const id = /\[([A-Z]{1,3}\d+[a-z]?)\]/g;
const literal = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

/** Every numbered rule and where it stands: `- **PA1 Check-in.** …` in a SPEC.md. */
export function rulesIn(root) {
  return filesOf(root, /(^|\/)SPEC\.md$/).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(rule)].map((hit) => ({ id: hit[1], file })),
  );
}

/** Every rule that a test quotes: a title that begins with `[PA1]`, or with several. */
export function quotedIn(root) {
  return filesOf(root, /\.(test|contract)\.ts$|^journeys\/.*\.spec\.ts$/).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(literal)]
      .map((hit) => hit[0].slice(1, -1))
      .filter((text) => titleIds.test(text))
      .flatMap((text) => [...text.matchAll(id)].map((hit) => ({ id: hit[1], file }))),
  );
}
