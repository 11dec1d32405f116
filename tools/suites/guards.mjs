import { bin, node } from './run.mjs';

/** A step counts as one test: it passes or it does not. */
const step = async (running) => {
  const { ok, said } = await running;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, said };
};

/** The guards that need no build, in the order in which they are cheapest to read. */
export const guards = [
  { name: 'words', run: () => step(node('tools/words.mjs')) },
  { name: 'types', run: () => step(bin('tsc', ['-b', '--pretty', 'false'])) },
  { name: 'lint', run: () => step(bin('biome', ['check', '--error-on-warnings', '--colors=off'])) },
  { name: 'architecture', run: () => step(node('tools/architecture.mjs')) },
  { name: 'unused', run: () => step(bin('knip', ['--no-progress'])) },
  { name: 'sentences', run: () => step(node('tools/sentences.mjs')) },
  { name: 'spec coverage', run: () => step(node('tools/spec-coverage.mjs')) },
];

export const build = { name: 'build', run: () => step(node('tools/build.mjs')) };
export const budgets = { name: 'budgets', run: () => step(node('tools/budgets.mjs')) };
