import type { Day } from '@unhurried/domain/time';
import fc from 'fast-check';
import { fullReadingOn } from '../../domain/laws/my-day.gen.ts';
import type { AutoLock, Display, MineFact, Session } from '../session/index.ts';

import { privateFactsOn } from './private-facts.contract.ts';

/** Everything else that a person does on their own phone and that is theirs alone. */
export type Deed =
  | { readonly do: 'write'; readonly facts: readonly MineFact[] }
  /** Of an answer: what it says is mine alone until it opens, and that it is sealed is not. */
  | { readonly do: 'answer'; readonly as: (session: Session) => Promise<unknown> }
  | { readonly do: 'look-back' }
  | { readonly do: 'lock-settings'; readonly autoLock: AutoLock }
  | { readonly do: 'display'; readonly display: Display }
  | { readonly do: 'passphrase' }
  /** Of the notes that were left on the lock screen one is taken, the others are dropped. */
  | { readonly do: 'slips' };

export interface Timed {
  /** Seconds after the opening. */
  readonly after: number;
  readonly deed: Deed;
}

/** What one opening holds besides what is shared. */
export interface PrivateOpening {
  /** Notes left on the lock screen before it. */
  readonly slips: number;
  readonly deeds: readonly Timed[];
  /** Whether what is shared then was chosen past my own score. [PA12] */
  readonly past: boolean;
  /** Written in the very moment in which something is shared. */
  readonly meanwhile: readonly MineFact[];
}

export type PrivateLife = readonly PrivateOpening[];

const anyFact = (day: Day): fc.Arbitrary<MineFact> =>
  fc.oneof(...Object.values<fc.Arbitrary<MineFact>>(privateFactsOn(day)));

/** Things that make no day smaller, for a long sitting. */
function anyHarmless(day: Day): fc.Arbitrary<MineFact> {
  const {
    'time-had': had,
    'usual-told': usual,
    'diary-imported': diary,
    'welcome-answered': answered,
  } = privateFactsOn(day);
  return fc.oneof(had, usual, diary, answered);
}

/** One tap, a few, or a long sitting: long enough for a snapshot, and for more than one even letter. */
const anyWriting = (day: Day): fc.Arbitrary<Deed> =>
  fc
    .oneof(
      { weight: 7, arbitrary: fc.array(anyFact(day), { minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.array(anyHarmless(day), { minLength: 41, maxLength: 60 }) },
    )
    .map((facts) => ({ do: 'write', facts }));

const anyOther: fc.Arbitrary<Deed> = fc.oneof(
  fc.constant<Deed>({ do: 'look-back' }),
  fc
    .constantFrom<AutoLock>({ on: 'hide' }, { on: 'idle', minutes: 2 }, { on: 'idle', minutes: 15 })
    .map((autoLock): Deed => ({ do: 'lock-settings', autoLock })),
  fc.boolean().map((lowEnergy): Deed => ({ do: 'display', display: { lowEnergy, textSize: 120 } })),
  fc.constant<Deed>({ do: 'passphrase' }),
  fc.constant<Deed>({ do: 'slips' }),
);

/** A morning on which much is possible, so that there is something to offer: in other numbers for everybody. */
const aGoodWord = (day: Day): fc.Arbitrary<Timed> =>
  fc
    .tuple(fullReadingOn(day), fc.constantFrom(8, 8.5, 9, 10), fc.constantFrom(0, 1))
    .map(([{ mood, sleep, appetite, breath, desire, help }, energy, pain]) => {
      const reading = { day, energy, energyFor: 'now', pain, welcome: 6, talk: true, full: 1 } as const;
      const facts: readonly MineFact[] = [
        { kind: 'red-flag-looked-at' },
        { kind: 'standing-tapped', tap: 'back-to-usual', day },
        { kind: 'checked-in', reading: { ...reading, mood, sleep, appetite, breath, desire, help } },
      ];
      return { after: 20, deed: { do: 'write', facts } };
    });

/** Seconds up to `length`, and the last of them is not at a full minute, where what is shared happens. */
const anyMoment = (minutes: number) => fc.integer({ min: 1, max: minutes * 2 - 1 }).map((half) => half * 30 - 7);

export interface OpeningSpan {
  readonly day: Day;
  readonly minutes: number;
}

export const anyPrivateOpening = ({ day, minutes }: OpeningSpan): fc.Arbitrary<PrivateOpening> =>
  fc
    .record({
      slips: fc.constantFrom(0, 0, 0, 1, 3),
      good: fc.option(aGoodWord(day), { nil: undefined, freq: 12 }),
      deeds: fc.array(
        fc.record({
          after: anyMoment(minutes),
          deed: fc.oneof({ weight: 4, arbitrary: anyWriting(day) }, { weight: 1, arbitrary: anyOther }),
        }),
        { maxLength: 4 },
      ),
      past: fc.boolean(),
      meanwhile: fc.array(anyHarmless(day), { maxLength: 2 }),
    })
    .map(({ slips, good, deeds, past, meanwhile }) => ({
      slips,
      past,
      meanwhile,
      deeds: [...(good ? [good] : []), ...deeds].sort((one, other) => one.after - other.after),
    }));

/** A private life for these openings, whatever they share. */
export const anyPrivateLife = (openings: readonly OpeningSpan[]): fc.Arbitrary<PrivateLife> =>
  fc.tuple(...openings.map(anyPrivateOpening));

/** An opening in which nothing private happens. */
export const nothingInIt: PrivateOpening = { slips: 0, deeds: [], past: false, meanwhile: [] };

/** Nothing at all. */
export const nothingPrivate = (openings: readonly OpeningSpan[]): PrivateLife => openings.map(() => nothingInIt);

/** Of every kind of private fact one, at the first opening; later a little in each, at its beginning and near its end. */
export function everyKindOnce(openings: readonly OpeningSpan[], seed: number): PrivateLife {
  const day = openings[0]?.day;
  const generators = day ? Object.values<fc.Arbitrary<MineFact>>(privateFactsOn(day)) : [];
  const all = generators.map((any, at): Timed => {
    const facts = fc.sample(any, { seed, numRuns: 1 });
    return { after: 37 + at * 60, deed: { do: 'write', facts } };
  });
  const usual: MineFact = { kind: 'usual-told', usual: { energy: 5, pain: 2 } };
  const little = ({ minutes }: OpeningSpan): readonly Timed[] => [
    { after: 53, deed: { do: 'slips' } },
    { after: minutes * 36 + 3, deed: { do: 'write', facts: [usual] } },
  ];
  return openings.map((span, at) => ({
    slips: 2,
    past: at % 2 === 0,
    deeds: at === 0 ? all : little(span),
    meanwhile: [usual],
  }));
}

/** What is left on a lock screen. */
export const aNote = { energy: 4, pain: 3 };
