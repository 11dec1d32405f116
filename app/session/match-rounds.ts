import { effect } from '@preact/signals';
import { weekOf } from '@unhurried/domain/common-ground';
import { nextStep, noRounds } from '@unhurried/matching/round';
import type { Matching, NewFact } from '../device/index.ts';
import { calendarOf } from './decks.ts';
import type { Known } from './fold.ts';
import { mine } from './known.ts';
import type { Moment } from './my-half.ts';
import { takeStep } from './rounds.ts';

/** What the rounds of a session need of it. */
export interface Rounding {
  readonly matching: Matching;
  /** Read as signals: rounds are looked at again when what is known, or the day, has changed. */
  readonly known: () => Known;
  readonly moment: () => Moment;
  /** Whether there is another phone. */
  readonly linked: () => boolean;
  readonly add: (facts: readonly NewFact[]) => Promise<{ readonly ok: boolean }>;
  /** Erases what was kept of rounds that are over. [SE12] */
  readonly forget: (ids: readonly string[]) => Promise<void>;
}

/** More than any opening brings: an end to whatever a partner's program may send. */
const mostSteps = 12;

/** What is written at the first opening with this person, and at the first in a week. */
function beginsDecks({ mine: { decks } }: Known, { side, today }: Moment): readonly NewFact[] {
  const space = side.spaceId;
  const { week } = weekOf(today, space);
  const seen = decks.space === space && decks.seen.some((each) => each.week === week);
  return [
    // Also where a clock was ahead when they began.
    ...(decks.space === space && (decks.began ?? today) <= today
      ? []
      : [mine({ kind: 'decks-began', space, day: today })]),
    ...(seen ? [] : [mine({ kind: 'week-seen', space, week, day: today })]),
  ];
}

/**
 * Lets the answers of two phones meet, by the calendar and by what has come, whatever was answered. Nothing of it is
 * shown while it goes on. Answers with the way to stop. [SE11] [RD2]
 */
export function matchRounds(rounding: Rounding): () => void {
  const refused = new Set<string>();
  let stopped = false;
  let again = false;
  let busy = false;

  const looking = () => {
    const { person } = rounding.moment().side;
    const { mine: my, ours } = rounding.known();
    const calendar = calendarOf(rounding.known(), rounding.moment());
    const rounds = my.rounds.space === rounding.moment().side.spaceId ? my.rounds : noRounds;
    return { rounds, said: ours.said, me: person, calendar, refused };
  };

  /** Answers whether anything was done. */
  const oneStep = async (): Promise<boolean> => {
    const begin = beginsDecks(rounding.known(), rounding.moment());
    if (begin.length > 0) return (await rounding.add(begin)).ok;
    const step = nextStep(looking());
    if (!step) return false;
    const { matching } = rounding;
    const stepped = await takeStep({ known: rounding.known(), moment: rounding.moment(), matching }, step);
    if (stopped || stepped === 'later') return false;
    if ('refused' in stepped) {
      refused.add(stepped.refused);
      return true;
    }
    const wrote = await rounding.add(stepped.facts);
    return wrote.ok;
  };

  /** Keys of rounds that are over, and my messages of those of which both have said what was found. [RD7] */
  const leftOver = (): readonly string[] => {
    const { mine: my, ours } = rounding.known();
    const { person } = rounding.moment().side;
    const open = new Set(my.rounds.sealed.map(({ round }) => round));
    const both = new Set(ours.foundIn.a.filter((round) => ours.foundIn.b.includes(round)));
    const keys = my.keysOf.filter(({ round }) => !open.has(round));
    const messages = ours.messages.filter(({ round, by }) => by === person && both.has(round) && !open.has(round));
    return [...keys, ...messages].map(({ id }) => id);
  };

  const work = async (): Promise<void> => {
    for (let steps = 0; steps < mostSteps && !stopped && rounding.linked(); steps++) if (!(await oneStep())) break;
    const ids = stopped ? [] : leftOver();
    if (ids.length > 0) await rounding.forget(ids);
  };

  const look = async (): Promise<void> => {
    again = true;
    if (busy) return;
    busy = true;
    while (again && !stopped) {
      again = false;
      await rounding.matching.alone(work);
    }
    busy = false;
  };

  const end = effect(() => {
    rounding.known();
    rounding.moment();
    if (rounding.linked()) void look();
  });
  return () => {
    stopped = true;
    end();
  };
}
