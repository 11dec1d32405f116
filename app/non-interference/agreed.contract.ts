import type { Tier } from '@unhurried/domain/library';
import {
  asItIs,
  type OfferedActivity,
  offeringOn,
  type Shaping,
  type StandingWelcome,
  standingLeft,
} from '@unhurried/domain/offering';
import type { PaceWord } from '@unhurried/domain/pace';
import { addDays } from '@unhurried/domain/time';
import type { Session } from '../session/index.ts';

/** Somebody who shares, and whether they go past their own score. */
export interface Sharer {
  readonly session: Session;
  readonly past: boolean;
}

/** What was agreed beforehand, so that two different private histories share the same. */
export interface Agreed {
  /** What each of them could let be seen as they are, lowered until it is the same. */
  readonly shaping: Shaping;
  readonly standing: StandingWelcome | undefined;
  /** Counts up, for variety. */
  readonly turn: number;
}

export const words: readonly PaceWord[] = ['rest', 'gentle', 'open'];
/** With who may give: a side that one of two lives takes back is shared, and not what they are compared for. */
const textOf = ({ activity, adaptations, minutes, gives }: OfferedActivity): string =>
  JSON.stringify([activity, adaptations, minutes, gives ?? []]);

function lowered(sharers: readonly Sharer[]): Shaping {
  const offerings = sharers.map(({ session, past }) => session.prepare({ ...asItIs, pastMyEnvelope: past }).offering);
  const lists = offerings.map(({ list }) => list);
  const all = lists.flat();
  const everywhere = (each: OfferedActivity) =>
    lists.every((list) => list.some((other) => textOf(other) === textOf(each)));
  return {
    tier: Math.min(...offerings.map(({ tier }) => tier)) as Tier,
    word: words[Math.min(...offerings.map(({ word }) => words.indexOf(word)))] ?? 'rest',
    talk: offerings.every(({ talk }) => talk),
    leaveOut: [...new Set(all.filter((each) => !everywhere(each)).map(({ activity }) => activity))],
    pastMyEnvelope: false,
  };
}

/** As the screen makes it: of what is offered today the gentle part, as far as it may stand. */
function standingOf({ session }: Sharer): StandingWelcome | undefined {
  const from = session.today.value;
  const until = addDays(from, 13);
  const sent = offeringOn(session.known.value.ours.passing[session.person], from);
  const gentle = new Set(session.activities.value.filter(({ tier }) => tier <= 2).map(({ id }) => id));
  const list = (sent?.list ?? []).filter(({ activity }) => gentle.has(activity));
  return standingLeft({ from, until, list }, session.my.value, session.activities.value);
}

function standingOfAll(sharers: readonly Sharer[]): StandingWelcome | undefined {
  const [one, ...others] = sharers.map(standingOf);
  if (!one || others.some((other) => other === undefined)) return undefined;
  const list = one.list.filter((each) =>
    others.every((other) => other?.list.some((its) => textOf(its) === textOf(each))),
  );
  return list.length > 0 ? { ...one, list } : undefined;
}

export const agree = (sharers: readonly Sharer[], turn: number): Agreed => ({
  shaping: lowered(sharers),
  standing: standingOfAll(sharers),
  turn,
});
