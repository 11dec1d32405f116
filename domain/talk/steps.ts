import { seeded } from '@unhurried/kernel';
import { otherOf, type Person } from '../couple/index.ts';
import { type Day, daysBetween } from '../time/index.ts';

/** One speaks; the other says back the gist; the first says whether that was it. [TN1] */
export const stepKinds = ['speak', 'say-back', 'was-that-it'] as const;
export type StepKind = (typeof stepKinds)[number];

/**
 * The steps that one person has ended, in order: "1" where they said "nearly, again", "0" otherwise. Steps alternate
 * between the two whatever was said, so that each can be told from the other's alone. [TN2]
 */
export type Steps = string;

/** So many steps of one person are followed: hours of talk. Beyond it a program is at work. */
export const mostSteps = 48;

export const isSteps = (text: string): text is Steps => text.length <= mostSteps && /^[01]*$/.test(text);

/** All that either knows; where one person said both on two screens, it is gone through once more. [TN2] */
export const joinSteps = (one: Steps, other: Steps): Steps =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, at) =>
    one[at] === '1' || other[at] === '1' ? '1' : '0',
  ).join('');

export type StepsOfBoth = Readonly<Record<Person, Steps>>;

/** Where a talk is. */
export interface Place {
  /** How many steps were ended. */
  readonly step: number;
  readonly kind: StepKind;
  /** Whose step it is: nobody else can end it. [TN2] */
  readonly owner: Person;
  /** Whose words it is about. */
  readonly speaker: Person;
  /** How often the turn has changed. */
  readonly turns: number;
}

export const startOf = (first: Person): Place => ({ step: 0, kind: 'speak', owner: first, speaker: first, turns: 0 });

const kindAfter = (kind: StepKind, again: boolean): StepKind => {
  if (kind === 'speak') return 'say-back';
  return kind === 'say-back' ? 'was-that-it' : again ? 'say-back' : 'speak';
};

/** After "nearly, again" it is said back once more; after "that was it" the turn changes. [TN1] */
export function placeAfter({ step, kind, owner, speaker, turns }: Place, again: boolean): Place {
  const next = kindAfter(kind, again);
  const changes = next === 'speak';
  return {
    step: step + 1,
    kind: next,
    owner: otherOf(owner),
    speaker: changes ? otherOf(speaker) : speaker,
    turns: turns + (changes ? 1 : 0),
  };
}

/** How many steps of its owner came before this one. */
const nthOf = (step: number): number => Math.floor(step / 2);

/**
 * Goes on while the owner of each step has ended it. What somebody claims beyond that counts when its step has come: it
 * skips their own, and never mine. [TN2]
 */
export function placeOf(first: Person, steps: StepsOfBoth): Place {
  let place = startOf(first);
  for (;;) {
    const ended = steps[place.owner][nthOf(place.step)];
    if (ended === undefined) return place;
    place = placeAfter(place, ended === '1');
  }
}

/** Of what is said that this person has ended, no more than has come up. */
export function withinReach(first: Person, person: Person, claimed: Steps, others: Steps): Steps {
  return claimed.slice(0, others.length + (first === person ? 1 : 0));
}

const epoch = '2026-01-01' as Day;

/** Who begins: the one today, the other tomorrow. `space` is the name that both phones have for what they share. [TN1] */
export const beginsOn = (space: string, day: Day): Person =>
  (daysBetween(epoch, day) + (seeded(`talk|${space}`) < 0.5 ? 0 : 1)) % 2 === 0 ? 'a' : 'b';
