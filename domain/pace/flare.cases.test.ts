import { expect, test } from 'vitest';
import type { Reading, Usual } from '../check-in/index.ts';
import { addDays, type Day, dayFrom } from '../time/index.ts';
import type { Profile } from './baseline.ts';
import book from './flare.cases.json' with { type: 'json' };
import { type Standing, standingsOver, type Tap } from './standing.ts';

interface SaidDay {
  readonly energy?: number;
  readonly pain?: number;
  readonly tap?: string;
  readonly times?: number;
  readonly stands: string;
}

interface Case {
  readonly name: string;
  readonly sentence: string;
  readonly source: string;
  readonly profile: string;
  readonly usual?: Usual;
  readonly step?: number;
  readonly before: readonly Pick<SaidDay, 'energy' | 'pain'>[];
  readonly days: readonly SaidDay[];
}

const cases: readonly Case[] = book.cases;
const profiles: Readonly<Record<string, Profile>> = { payback: 'payback', steady: 'steady' };
const kinds: Readonly<Record<string, Tap['kind']>> = {
  worse: 'worse',
  'back-to-usual': 'back-to-usual',
  'new-usual': 'new-usual',
  'not-new-usual': 'not-new-usual',
};
const known = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('The case names something that does not exist.');
  return value;
};
const first: Day = known(dayFrom('2026-03-01'));
const daysBefore = 28;

function inWords(standing: Standing): string {
  switch (standing.state) {
    case 'unknown':
      return 'unknown';
    case 'steady':
      return standing.watch ? 'watch' : 'steady';
    case 'recovery':
      return standing.firstDay ? 'recovery, first day' : 'recovery';
    case 'flare':
      return `flare${standing.askNewUsual ? ', asked' : ''}${standing.suggestCareTeam ? ', card' : ''}`;
  }
}

const reading = (day: Day, said: Pick<SaidDay, 'energy' | 'pain'>, step: number | undefined): Reading => ({
  day,
  ...(said.energy !== undefined && { energy: said.energy }),
  ...(said.pain !== undefined && { pain: said.pain }),
  ...(step !== undefined && { step }),
});

test.each(cases.map((each) => [each.name, each] as const))('[PA3] %s', (_name, each) => {
  const said = each.days.flatMap((day) => Array.from({ length: day.times ?? 1 }, () => day));
  const past = Array.from({ length: each.before.length ? daysBefore : 0 }, (_, at) =>
    reading(addDays(first, at - daysBefore), known(each.before[at % each.before.length]), each.step),
  );
  const days = said.map((_, at) => addDays(first, at));
  const readings = [...past, ...said.map((day, at) => reading(known(days[at]), day, each.step))];
  const taps = said.flatMap((day, at) => (day.tap ? [{ kind: known(kinds[day.tap]), day: known(days[at]) }] : []));
  const usual = each.usual && { usual: each.usual };
  const stood = standingsOver({ readings, taps, profile: known(profiles[each.profile]), ...usual }, days);
  expect(days.map((day) => inWords(known(stood.get(day))))).toEqual(said.map((day) => day.stands));
});

test('[PA3] every case says what it shows and where its number comes from', () => {
  for (const each of cases) {
    expect(each.sentence).toMatch(/\.$/);
    expect(each.source).not.toBe('');
  }
});
