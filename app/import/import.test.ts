import { type CheckInFact, evolveCheckIn, noCheckIns } from '@unhurried/domain/check-in';
import { addDays, type Day } from '@unhurried/domain/time';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadWords } from '../words/index.ts';
import type { ImportRefusal } from './asked.ts';
import { type Found, factsToAdd, findIn } from './found.ts';
import { refusalWords } from './refusal.ts';

const numRuns = process.env.DEEP ? 2000 : 40;
const today = '2026-11-22' as Day;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const header = 'observation_date,tracker_name,tracker_category,observation_value';

/** A Visible export of so many days, newest first, as the real ones are. */
const diaryOf = (days: number, from = 0) =>
  bytesOf(
    [
      header,
      ...Array.from({ length: days }, (_, at) => `${addDays(today, -at - from)},Fatigue,General,${at % 4}`),
    ].join('\n'),
  );

function found(bytes: Uint8Array, existing: readonly Day[] = []): Found {
  const answer = findIn(bytes, { today, existing });
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.value;
}

const daysIn = (facts: readonly CheckInFact[]): readonly Day[] =>
  facts.flatMap((fact) => (fact.kind === 'diary-imported' ? fact.readings.map(({ day }) => day) : []));

beforeAll(() => loadWords('en', ['import']));

test('[IM1] every refusal says what happened and that nothing has changed', () => {
  const refusals: readonly ImportRefusal[] = [
    { kind: 'empty' },
    { kind: 'not-text' },
    { kind: 'packed' },
    { kind: 'too-large', megabytes: 70 },
    { kind: 'torn', line: 12 },
    { kind: 'no-known-columns', header: ['a', 'b'] },
    { kind: 'no-days', source: 'visible', skipped: [] },
    { kind: 'unreadable' },
    { kind: 'not-loaded' },
  ];
  for (const refusal of refusals) expect(refusalWords(refusal), refusal.kind).toMatch(/Nothing has changed\./);
});

test('[IM1] torn, empty, packed and foreign files are refused by name', () => {
  const kindOf = (bytes: Uint8Array) => {
    const answer = findIn(bytes, { today, existing: [] });
    return answer.ok ? 'ok' : answer.refusal.kind;
  };
  expect(kindOf(bytesOf(''))).toBe('empty');
  expect(kindOf(bytesOf('name,colour\nwater,blue'))).toBe('no-known-columns');
  expect(kindOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe('packed');
  expect(kindOf(bytesOf(`${header}\n2026-01-01,"Fatigue`))).toBe('torn');
});

test('[IM2] a day that is there stays, however long ago, and the same file again adds nothing', () => {
  const first = found(diaryOf(900), [addDays(today, -800)]);
  expect([first.days, first.toAdd.length, first.kept]).toEqual([900, 899, 1]);
  const after = [addDays(today, -800), ...daysIn(factsToAdd(first, today))];
  const again = found(diaryOf(900), after);
  expect([again.toAdd, again.kept]).toEqual([[], 900]);
  expect(factsToAdd(again, today)).toEqual([]);
});

test('[IM2] an older export after a newer one adds its old days, though today no longer looks at them', () => {
  const newer = factsToAdd(found(diaryOf(400)), today);
  const state = newer.reduce(evolveCheckIn, noCheckIns);
  const older = found(diaryOf(800), daysIn(newer));
  expect(older.toAdd).toHaveLength(400);
  expect(state.readings.length).toBeLessThan(400);
  expect(daysIn(factsToAdd(older, today))).toHaveLength(400);
});

test('[IM3] pieces of 400 hold each new day once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1300 }), (days) => {
      const preview = found(diaryOf(days));
      const facts = factsToAdd(preview, today);
      expect(facts.every((fact) => fact.kind === 'diary-imported' && fact.readings.length <= 400)).toBe(true);
      expect(daysIn(facts)).toEqual(preview.toAdd.map(({ day }) => day));
    }),
    { numRuns },
  );
});

test('[IM4] of notes, names and foreign trackers nothing is kept', () => {
  const text = `${header}\n2026-11-01,Fatigue,General,2\n2026-11-01,Note,Note,a secret\n2026-11-01,HRV,Measure,44`;
  const [fact] = factsToAdd(found(bytesOf(text)), today);
  expect(JSON.stringify(fact)).not.toMatch(/secret|HRV|Fatigue|44/);
  expect(fact).toMatchObject({ readings: [{ day: '2026-11-01', energy: 3.3 }] });
});

test('[IM5] names from the file are cut, in what was read, left out and refused', () => {
  const name = `pain ${'x'.repeat(5000)}`;
  const text = `${header}\n2026-11-01,${name},Pain,2\n2026-11-01,y${name},Other,2`;
  const { read, skipped } = found(bytesOf(text));
  const refused = findIn(bytesOf(`${name},${name}\n1,2`), { today, existing: [] });
  for (const said of [read, skipped, refused]) {
    expect(JSON.stringify(said)).toContain('…');
    expect(JSON.stringify(said)).not.toContain('x'.repeat(80));
  }
});

test('[IM4] a formula is read as nothing', () => {
  const { skipped, toAdd } = found(bytesOf(`${header}\n2026-11-01,Fatigue,General,2\n2026-11-02,Fatigue,General,=1+1`));
  expect(toAdd).toHaveLength(1);
  expect(skipped).toContainEqual({ what: 'Fatigue', reason: 'not-a-number', count: 1 });
});
