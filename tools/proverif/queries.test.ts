import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../setup/root.mjs';
import { answersIn, differences, promisedAbout, queriesIn } from './queries.mjs';

interface Expected {
  readonly with?: string;
  readonly why: string;
  readonly sane?: string;
  readonly results: Readonly<Record<string, string>>;
}

const models = join(root, 'formal/models');
const expected: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(join(root, 'formal/expected.json'), 'utf8'),
);
const asked = (name: string): readonly string[] => queriesIn(readFileSync(join(models, name), 'utf8'));

test('[FM7] every question of every model has its expected answer, and nothing else has one', () => {
  const files = readdirSync(models).filter((name) => name.endsWith('.pv'));
  expect(Object.keys(expected).sort()).toEqual(files.sort());
  for (const name of files) expect([name, Object.keys(expected[name]?.results ?? {})]).toEqual([name, asked(name)]);
  const libraries = new Set(Object.values(expected).flatMap((each) => each.with ?? []));
  expect([...libraries].sort()).toEqual(
    readdirSync(models)
      .filter((name) => name.endsWith('.pvl'))
      .sort(),
  );
});

test('[FM6] every event that a promise is about can happen, or the file says why that cannot be asked', () => {
  for (const [name, { results, sane }] of Object.entries(expected)) {
    const queries = Object.keys(results);
    for (const event of promisedAbout(queries))
      expect([name, queries]).toEqual([name, expect.arrayContaining([`not event(${event})`])]);
    const events = queries.filter((query) => /^not event/.test(query));
    expect([name, events.length > 0 || sane !== undefined]).toEqual([name, true]);
    for (const event of events) expect([name, results[event]]).not.toEqual([name, 'true']);
  }
});

/** As ProVerif ends, with its own names for variables and its own line breaks. */
const output = `
-- Query not attacker(gift[]) in process 0.
RESULT not attacker(gift[]) is true.
--------------------------------------------------------------
Verification summary:

Query not attacker(gift[]) is true.

Query inj-event(Linked(x_1,k_2)) ==>
inj-event(Same(x_1,k_2)) is false.
(but event(Linked(x_3,k_3)) ==> event(Same(x_3,k_3)) is true.)

Query not event(Linked(x_1,k_2)) is false.

Observational equivalence cannot be proved.

--------------------------------------------------------------
`;

const asWritten = {
  'not attacker(gift)': 'true',
  'inj-event(Linked) ==> inj-event(Same)': 'false',
  'not event(Linked)': 'false',
  'Observational equivalence': 'cannot be proved',
};

test('[FM8] what ProVerif answers is read as it stands in its summary', () => {
  const answers = Object.entries(asWritten).map(([query, result]) => ({ query, result }));
  expect(answersIn(output)).toEqual(answers);
  expect(differences(asWritten, answersIn(output))).toEqual([]);
});

test('[FM8] another answer, a missing one, an additional one and no end at all are differences', () => {
  const answers = answersIn(output);
  expect(differences({ ...asWritten, 'not attacker(gift)': 'false' }, answers)).toEqual([
    'not attacker(gift): expected false, answered true',
  ]);
  expect(differences({ ...asWritten, 'not event(Other)': 'false' }, answers)).toEqual([
    'not event(Other): expected false, answered nothing',
  ]);
  const { 'not event(Linked)': _, ...fewer } = asWritten;
  expect(differences(fewer, answers)).toEqual(['not event(Linked): not expected']);
  expect(differences(asWritten, answersIn('Error: syntax error.'))).toEqual(['ProVerif did not come to its end']);
});

/** Runs the command with a program on its path that answers for every model what the file says, or something else. */
function formalWith(change: (line: string) => string): { readonly status: number | null; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'path-'));
  try {
    for (const [name, { results }] of Object.entries(expected)) {
      const lines = Object.entries(results).map(([query, result]) => {
        const verdict = result === 'cannot be proved' ? result : `is ${result}`;
        return change(`${query.startsWith('Obs') ? '' : 'Query '}${query} ${verdict}.`);
      });
      writeFileSync(join(folder, name), `Verification summary:\n${lines.join('\n')}\n`);
    }
    const program = join(folder, 'proverif');
    writeFileSync(program, `#!/bin/sh\nfor last; do :; done\nexec /bin/cat "${folder}/\${last##*/}" 2>&1\n`);
    chmodSync(program, 0o755);
    const done = spawnSync(process.execPath, [join(root, 'tools/formal.mjs')], {
      env: { ...process.env, PATH: folder },
      encoding: 'utf8',
    });
    return { status: done.status, said: done.stdout + done.stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('[FM8] the command is content with what was expected, and red at one difference', () => {
  const well = formalWith((line) => line);
  expect(well.said).toMatch(/^formal models: \d+ models, \d+ answers, as expected\n$/);
  expect(well.status).toBe(0);
  const ill = formalWith((line) => line.replace('not attacker(note) is true', 'not attacker(note) is false'));
  expect(ill.said).toContain('envelope.pv: not attacker(note): expected true, answered false');
  expect(ill.status).toBe(1);
});

test('[FM8] without ProVerif it says so, claims nothing and is content', () => {
  const env = { ...process.env, PATH: join(root, 'formal') };
  const done = spawnSync(process.execPath, [join(root, 'tools/formal.mjs')], { env, encoding: 'utf8' });
  expect(done.stdout).toBe('skipped: formal models, no proverif on the path\n');
  expect(done.status).toBe(0);
});
