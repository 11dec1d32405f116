import type { CareFact } from '@unhurried/domain/care';
import { type CommonFact, slotsOf, type WelcomeAnswer } from '@unhurried/domain/common-ground';
import type { Person } from '@unhurried/domain/couple';
import type { Activity, ActivityId } from '@unhurried/domain/library';
import type { LimitFact } from '@unhurried/domain/limits';
import type { PaceFact } from '@unhurried/domain/pace';
import { addDays, type Day } from '@unhurried/domain/time';
import type { MineFact } from '../session/index.ts';
import type { CareWords } from './care-words.ts';
import type { CoastWords } from './coast-words.ts';
import { readingsOf } from './readings.ts';
import { caringOne, lastDay, tiredOne } from './story.ts';

/** Their names and own words, from the catalogue. */
export interface SampleWords {
  readonly me: string;
  readonly partner: string;
  /** What they call the slow dance. */
  readonly danceName: string;
  /** Something of their own. */
  readonly ownName: string;
  readonly ownWhat: string;
  /** What they call the places on their coast. */
  readonly coast: CoastWords;
  /** What they told for a visit. */
  readonly care: CareWords;
}

/** A fact and the day on which it was written. */
export interface Told<Fact> {
  readonly day: Day;
  readonly fact: Fact;
}

export type DayOf = (at: number) => Day;
const own = 'own-sample' as ActivityId;

/** What is wrong with the body, told once at the beginning. */
const careOf: Readonly<Record<Person, (dayOf: DayOf) => readonly CareFact[]>> = {
  a: (dayOf) => [
    {
      kind: 'condition-told',
      condition: { id: 'breast-cancer-treatment', flags: ['SKIN', 'LYMPH'], stance: { kind: 'stable' } },
    },
    { kind: 'condition-told', condition: { id: 'fatigue', flags: ['FAT7'], stance: { kind: 'stable' } } },
    {
      kind: 'precaution-set',
      precaution: {
        id: 'sample-arm',
        target: { kind: 'region', region: 'arm', side: 'left' },
        from: dayOf(0),
        until: dayOf(lastDay + 60),
      },
    },
    {
      kind: 'precaution-set',
      precaution: { id: 'sample-heat', target: { kind: 'strain', strain: 'heat' }, from: dayOf(20) },
    },
  ],
  b: () => [{ kind: 'condition-told', condition: { id: 'arthritis', flags: ['KNEE'], stance: { kind: 'stable' } } }],
};

const limitOf: Readonly<Record<Person, LimitFact>> = {
  a: { kind: 'limit-set', limit: { kind: 'touch', region: 'chest' } },
  b: { kind: 'limit-set', limit: { kind: 'tier', tier: 6 } },
};

const time = (day: Day, demand: number, minutes: number): PaceFact => ({
  kind: 'time-had',
  time: { day, tier: 2, demand, minutes },
});

const paceOf: Readonly<Record<Person, (dayOf: DayOf) => readonly Told<PaceFact>[]>> = {
  a: (dayOf) => [
    { day: dayOf(0), fact: { kind: 'profile-chosen', profile: 'payback', day: dayOf(0) } },
    { day: dayOf(58), fact: { kind: 'standing-tapped', tap: 'worse', day: dayOf(58) } },
    { day: dayOf(72), fact: { kind: 'standing-tapped', tap: 'back-to-usual', day: dayOf(72) } },
    ...settled(dayOf, 4),
  ],
  b: (dayOf) => [
    { day: dayOf(0), fact: { kind: 'profile-chosen', profile: 'steady', day: dayOf(0) } },
    ...settled(dayOf, 5),
  ],
};

/** A gentle time two days ago, and what earlier ones left behind: a day and a number. */
const settled = (dayOf: DayOf, demand: number): readonly Told<PaceFact>[] => [
  {
    day: dayOf(lastDay - 6),
    fact: {
      kind: 'times-settled',
      through: dayOf(lastDay - 10),
      comfortable: [
        { day: dayOf(lastDay - 12), demand },
        { day: dayOf(lastDay - 20), demand: demand - 1 },
      ],
    },
  },
  { day: dayOf(lastDay - 2), fact: time(dayOf(lastDay - 2), 2, 10) },
];

/** Answers to cards, a few at each sitting. The last sitting was five days ago, so something is new to both. */
const sittings: readonly {
  readonly at: number;
  readonly both: readonly string[];
  readonly a: readonly string[];
  readonly b: readonly string[];
}[] = [
  {
    at: 3,
    both: ['hold-hands', 'kiss-on-cheek-or-forehead', 'short-hug-seated'],
    a: ['feet-touching'],
    b: ['standing-hug-supported'],
  },
  {
    at: 37,
    both: ['tuck-in-a-warm-blanket', 'hand-cream-for-each-other', 'lie-together-not-moving', 'head-on-shoulder-or-lap'],
    a: [],
    b: ['spoon-with-pillows'],
  },
  {
    at: 88,
    both: ['nap-beside-each-other', 'stroke-hair-or-scalp', 'sway-seated-to-a-song', 'lie-back-to-back'],
    a: ['brush-or-plait-hair'],
    b: ['warm-foot-soak'],
  },
  {
    at: 126,
    both: ['slow-dance-in-the-kitchen', 'light-hand-massage', 'short-slow-walk-hand-in-hand'],
    a: [],
    b: ['longer-kissing-agreed'],
  },
  {
    at: lastDay - 5,
    both: ['guided-relaxation-together', 'light-foot-massage'],
    a: ['gentle-stretch-side-by-side'],
    b: ['light-face-touch'],
  },
];

const inLibrary = (library: readonly Activity[], names: readonly string[]): readonly ActivityId[] =>
  library.flatMap(({ id }) => (names.includes(id) ? [id] : []));

function answersOf(person: Person, dayOf: DayOf, library: readonly Activity[]): readonly Told<MineFact>[] {
  return sittings.flatMap((sitting) => {
    const yes = [...sitting.both, ...sitting[person]];
    const no = sitting[person === 'a' ? 'b' : 'a'];
    const said = (names: readonly string[], answer: WelcomeAnswer) =>
      inLibrary(library, names).map((activity) => ({
        day: dayOf(sitting.at),
        fact: { kind: 'welcome-answered' as const, activity, answer },
      }));
    return [...said(yes, 'welcome'), ...said(no, 'not-now')];
  });
}

const byDay = <Fact>(told: readonly Told<Fact>[]): readonly Told<Fact>[] =>
  [...told].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));

/** Everything that one of them keeps for themselves, in the order in which it was written. [SL3] [SL5] */
export function mineOf(person: Person, today: Day, library: readonly Activity[]): readonly Told<MineFact>[] {
  const dayOf: DayOf = (at) => addDays(today, at - lastDay);
  const story = person === 'a' ? tiredOne : caringOne;
  const first: readonly MineFact[] = [
    { kind: 'usual-told', usual: { energy: Math.round(story.energy), pain: Math.round(story.pain) } },
    ...careOf[person](dayOf),
    limitOf[person],
  ];
  const ownWelcomed = {
    day: dayOf(37),
    fact: { kind: 'welcome-answered' as const, activity: own, answer: 'welcome' as const },
  };
  const readings = readingsOf(story, person, today).map((reading) => ({
    day: reading.day,
    fact: { kind: 'checked-in' as const, reading },
  }));
  return byDay([
    ...first.map((fact) => ({ day: dayOf(0), fact })),
    ...readings,
    ...paceOf[person](dayOf),
    ownWelcomed,
    ...answersOf(person, dayOf, library),
  ]);
}

/** What both can read: what they found in common, and names of their own. Each common yes stands in both journals. */
export function shownOf(
  person: Person,
  today: Day,
  library: readonly Activity[],
  words: SampleWords,
): readonly Told<CommonFact>[] {
  const dayOf: DayOf = (at) => addDays(today, at - lastDay);
  const found = sittings.map(({ at, both }): Told<CommonFact> => {
    const cards = library.filter(({ id }) => both.includes(id));
    const slots = [...cards.flatMap(slotsOf), ...(at === 37 ? slotsOf({ id: own }) : [])];
    const found = slots.map((slot) => ({ slot }));
    return { day: dayOf(at), fact: { kind: 'common-found', round: at, found, ended: [], shows: dayOf(at) } };
  });
  const theirs: readonly Told<CommonFact>[] =
    person === 'a'
      ? [
          {
            day: dayOf(36),
            fact: {
              kind: 'own-activity-written',
              own: { id: own, name: words.ownName, what: words.ownWhat, tier: 1, minutes: 15 },
            },
          },
        ]
      : inLibrary(library, ['slow-dance-in-the-kitchen']).map((activity) => ({
          day: dayOf(127),
          fact: { kind: 'activity-named', activity, name: words.danceName },
        }));
  return byDay([...found, ...theirs]);
}
