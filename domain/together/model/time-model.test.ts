import { expect, test } from 'vitest';
import * as together from '../index.ts';
import { type Explored, explored } from './explore.contract.ts';
import { allLies, liarWorld } from './lies.contract.ts';
import { type PlantedTime, plantedTimes } from './planted-times.contract.ts';
import { type Deed, type Doing, timeWorld } from './time-world.contract.ts';
import { closer, gentler, type Pair, type TimeRules } from './two-phones.contract.ts';

// Every order of everything that can happen to a time together, within the bounds that stand here. What each phone
// said arrives at any time, in any order, any number of times or never; being offline is the same as nothing arriving.
// The numbers of states are asserted, so that the documents can quote them and a world that shrinks is noticed.

const deep = Boolean(process.env.DEEP);
const patience = deep ? 3_600_000 : 60_000;

const words: readonly Deed[] = ['slower', 'pause', 'over', 'go on'];
const chosen: readonly Deed[] = [...words, 'gentler', 'rest'];
const opened: readonly Deed[] = ['slower', 'pause', 'go on', 'open again', 'open with older', 'open with nothing'];

const a = (deeds: readonly Deed[], most: number): Doing => ({ people: ['a'], choice: closer, deeds, most });
const b = (deeds: readonly Deed[], most: number): Doing => ({ ...a(deeds, most), people: ['b'] });
const shared = (deeds: readonly Deed[], most: number): Doing => ({ ...a(deeds, most), people: ['a', 'b'] });

interface Bounded {
  readonly doing: Pair<Doing>;
  readonly states: number;
}

const worlds = {
  words: { doing: [a(words, 2), b(words, 2)], states: 9_152 },
  'something gentler': { doing: [a(chosen, 2), b(chosen, 1)], states: 3_731 },
  'two openings': { doing: [a(chosen, 1), { ...b(chosen, 1), choice: gentler }], states: 392 },
  'one phone between two, and another': { doing: [shared(words, 2), b(words, 1)], states: 15_248 },
  'opened again': { doing: [a(opened, 2), b(words, 1)], states: 9_978 },
} as const satisfies Readonly<Record<string, Bounded>>;

const deeper: Readonly<Record<string, Bounded>> = {
  'words, further': { doing: [a(words, 3), b(words, 2)], states: 47_061 },
  'something gentler, further': { doing: [a(chosen, 2), b(chosen, 2)], states: 37_150 },
  'one phone between two, and another, further': { doing: [shared(words, 2), b(words, 2)], states: 114_607 },
  'opened again, further': { doing: [a(opened, 3), b(words, 1)], states: 154_042 },
  'both opened again': { doing: [a(opened, 2), b(opened, 2)], states: 916_937 },
};

for (const [name, { doing, states }] of Object.entries<Bounded>({ ...worlds, ...(deep ? deeper : {}) }))
  test(
    `[P6] [P7] [OV4b] [TG6] [TG7] [TG8] [TG9] [TG11] two honest phones, every order: ${name}, ${states} states`,
    () => {
      expect(explored(timeWorld(together, doing))).toEqual({ states });
    },
    patience,
  );

/** How often I do anything, and how many lies come, of all that there are. */
const liars = [{ deeds: 2, most: 1, states: 3_002 }, ...(deep ? [{ deeds: 1, most: 2, states: 11_100 }] : [])];

for (const { deeds, most, states } of liars)
  test(
    `[P7] [P6] [P1] [TG7] [TG8] [TG9] whatever a changed program says, my word holds: ${deeds} of mine, ${most} of ${allLies.length} lies, ${states} states`,
    () => {
      expect(explored(liarWorld(together, deeds, most))).toEqual({ states });
    },
    patience,
  );

const among = (name: keyof typeof worlds) => (rules: TimeRules) => explored(timeWorld(rules, worlds[name].doing));
const lied = (rules: TimeRules) => explored(liarWorld(rules, 2, 1));

interface Bite {
  readonly look: (rules: TimeRules) => Explored;
  readonly fault: string;
  /** How many states were reached until it was found. */
  readonly states: number;
  /** In how many steps it comes about. */
  readonly steps: number;
}

const bites: Readonly<Record<PlantedTime, Bite>> = {
  'the word that came last takes the place of the one before': {
    look: among('words'),
    fault: 'less careful than what it heard',
    states: 623,
    steps: 3,
  },
  'what is held of a seat takes the place of what it said': {
    look: among('words'),
    fault: 'less careful than what it heard',
    states: 1_598,
    steps: 4,
  },
  'one person alone can go on': {
    look: among('words'),
    fault: 'less careful than what it heard',
    states: 137,
    steps: 2,
  },
  'over can be taken back': {
    look: among('words'),
    fault: 'less careful than what it heard',
    states: 4_003,
    steps: 4,
  },
  'a statement is asked whose it is': { look: lied, fault: 'I appear to go on', states: 9, steps: 1 },
  'a seat of mine can be spoken for': { look: lied, fault: 'I appear to go on', states: 9, steps: 1 },
  'what others would go on from is passed on as my own': {
    look: among('words'),
    fault: 'less careful than what it heard',
    states: 1_858,
    steps: 4,
  },
  'during a pause nothing more can be said': {
    look: among('words'),
    fault: 'no pause in one action',
    states: 30,
    steps: 1,
  },
  'a pause said again after going on says nothing': {
    look: among('words'),
    fault: 'no pause in one action',
    states: 137,
    steps: 2,
  },
  'a later word of mine lets an earlier one go': {
    look: among('words'),
    fault: 'no pause in one action',
    states: 182,
    steps: 2,
  },
  'a phone that forgot is told nothing': {
    look: among('opened again'),
    fault: 'never as we are again',
    states: 195,
    steps: 2,
  },
  'going on is about my own words alone': {
    look: among('words'),
    fault: 'never as we are again',
    states: 20,
    steps: 1,
  },
  'anybody can go back to more': { look: among('something gentler'), fault: 'back to more', states: 77, steps: 2 },
  'what was chosen is believed as it was said': {
    look: lied,
    fault: 'more than is possible',
    states: 684,
    steps: 1,
  },
};

for (const [name, { look, fault, states, steps }] of Object.entries<Bite>(bites))
  test(`[P6] [P7] [TG6] [TG7] [TG9] [OV4b] a planted fault is found: ${name}`, () => {
    const found = look(plantedTimes[name as PlantedTime]);
    expect({ fault: found.fault?.name, states: found.states, steps: found.fault?.way.length }).toEqual({
      fault,
      states,
      steps,
    });
  });
