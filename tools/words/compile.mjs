import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { source } from './catalogue.mjs';

const formatjs = fileURLToPath(new URL('../../node_modules/@formatjs/cli/bin/formatjs', import.meta.url));

/** A locale nobody speaks: right to left, every letter strange. What is still plain English was never in a catalogue. */
export const pseudo = 'en-XB';

function run(args) {
  const done = spawnSync(process.execPath, [formatjs, ...args], { encoding: 'utf8' });
  return { ok: done.status === 0, said: `${done.stdout}${done.stderr}`.trim() };
}

const plain = (ast) => (ast.length === 1 && ast[0].type === 0 ? ast[0].value : ast);

/** One locale to syntax trees; a message without any placeholder stays a plain string. */
function compileOne(scratch, locale, extra, faults) {
  const to = join(scratch, `${locale}.ast.json`);
  const from = join(scratch, `${locale === pseudo ? source : locale}.json`);
  const done = run(['compile', from, '--format', 'simple', '--ast', '--out-file', to, ...extra]);
  if (!done.ok) {
    faults.push(`${locale}: broken message: ${done.said.split('\n')[0]}`);
    return {};
  }
  const trees = JSON.parse(readFileSync(to, 'utf8'));
  return Object.fromEntries(Object.entries(trees).map(([key, ast]) => [key, plain(ast)]));
}

/** All locales and the pseudo-locale compiled: `Map<locale, { key: string | ast }>`. Faults are added to `faults`. */
export function compileCatalogue(locales, faults) {
  const scratch = join(fileURLToPath(new URL('../../.cache', import.meta.url)), `words-${process.pid}`);
  mkdirSync(scratch, { recursive: true });
  try {
    const compiled = new Map();
    for (const [locale, said] of locales) {
      writeFileSync(join(scratch, `${locale}.json`), JSON.stringify(Object.fromEntries(said)));
    }
    for (const locale of locales.keys()) compiled.set(locale, compileOne(scratch, locale, [], faults));
    if (faults.length === 0) {
      compiled.set(pseudo, compileOne(scratch, pseudo, ['--pseudo-locale', pseudo], faults));
    }
    if (locales.size > 1) {
      const files = [...locales.keys()].map((locale) => join(scratch, `${locale}.json`));
      const verified = run(['verify', '--source-locale', source, '--structural-equality', ...files]);
      if (!verified.ok) faults.push(verified.said);
    }
    return compiled;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
