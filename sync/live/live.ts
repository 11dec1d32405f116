import { exhaustive } from '@unhurried/kernel';
import { dueAt, helloGap, humGap, isPending, isPresent, known, seeks } from './timing.ts';
import type { Live, LiveEffect, LiveEvent, LiveStep, Now, Other, Word } from './types.ts';

const never = Number.NEGATIVE_INFINITY;
const someday = Number.POSITIVE_INFINITY;
/** So many seats of the other are spoken with, and so many more are on trial until they were heard. [LV7] */
const mostOthers = 4;
/** So many new seats are let in within so many milliseconds. */
const [mostNew, newWithin] = [4, 10_000];
/** After so long without a frame a hello of a seat is answered with a hello. */
const unheardFor = 5000;

export const newLive = (): Live => ({
  isOpen: true,
  isUp: false,
  count: 0,
  said: 0,
  text: undefined,
  humAt: someday,
  helloAt: someday,
  hellodAt: never,
  helloTries: 0,
  newAt: [],
  others: [],
});

const newOther = (seat: string, at: number): Other => ({
  seat,
  ...{ isHeard: false, metAt: at, heardAt: never, count: 0, text: undefined },
  ...{ echo: 0, knewAt: never, isOwed: true, saidAt: never, tries: 0 },
});

/** Whether a seat that was not met yet may be met now: each costs keys, and a relay may say old hellos again. [LV7] */
export const lets = ({ isOpen, newAt }: Live, at: number): boolean =>
  isOpen && newAt.filter((time) => at - time < newWithin).length < mostNew;

/** Whether my latest word is known on another phone. [LV6] */
export const isReached = ({ said, others }: Live, at: number): boolean =>
  said > 0 && others.some(({ isHeard, echo, knewAt }) => isHeard && echo >= said && at - knewAt < known);

const owedAll = (live: Live): Live => ({ ...live, others: live.others.map((other) => ({ ...other, isOwed: true })) });

/** Something of mine goes to everybody: a new word, or the same once more. The line shows no difference. [LV4] */
const renewed = (live: Live, { at, chance }: Now): Live =>
  owedAll({ ...live, count: live.count + 1, humAt: at + humGap(chance) });

/** A hello is due: at once, or a second after the last one. */
const greeting = (live: Live, at: number): Live => ({
  ...live,
  helloTries: 0,
  helloAt: Math.max(at, live.hellodAt + helloGap(1)),
});

const without = (others: readonly Other[], gone: Other | undefined): readonly Other[] =>
  others.filter((other) => other !== gone);

/** Of those on trial, and of those that were heard, the one that was silent longest gives way. */
function crowded(live: Live, keep: string): LiveStep {
  const kind = live.others.find(({ seat }) => seat === keep)?.isHeard;
  const alike = live.others.filter(({ isHeard, seat }) => isHeard === kind && seat !== keep);
  if (alike.length < mostOthers) return { state: live, effects: [] };
  const lastOf = ({ metAt, heardAt }: Other): number => Math.max(metAt, heardAt);
  const gone = alike.reduce((one, other) => (lastOf(other) < lastOf(one) ? other : one));
  return {
    state: { ...live, others: without(live.others, gone) },
    effects: [{ do: 'drop', seat: gone.seat }],
  };
}

const changed = (live: Live, seat: string, change: (other: Other) => Other): Live => ({
  ...live,
  others: live.others.map((other) => (other.seat === seat ? change(other) : other)),
});

function met(live: Live, seat: string, { at }: Now): LiveStep {
  const found = live.others.find((other) => other.seat === seat);
  if (!found) {
    const newAt = [...live.newAt.filter((time) => at - time < newWithin), at];
    return crowded(greeting({ ...live, newAt, others: [...live.others, newOther(seat, at)] }, at), seat);
  }
  const next = changed(live, seat, (other) => ({ ...other, metAt: at }));
  // Whoever is not heard lately may not hear me either. Two who hear each other must not greet without end.
  if (found.isHeard && at - found.heardAt < unheardFor) return { state: next, effects: [] };
  return {
    state: greeting(
      changed(next, seat, (other) => ({ ...other, isOwed: true })),
      at,
    ),
    effects: [],
  };
}

/** What a frame brings: nothing of it is believed that is older than what was heard, or that I never said. [LV2] */
function taken(live: Live, other: Other, word: Word, at: number): Other {
  const newer = word.count > other.count ? { count: word.count, text: word.text } : {};
  const echo = word.echo <= live.count ? Math.max(word.echo, other.echo) : other.echo;
  const knows = echo >= live.said && word.echo === echo;
  return {
    ...other,
    ...newer,
    ...{ isHeard: true, heardAt: at, echo, knewAt: knows ? at : other.knewAt },
    isOwed: other.isOwed || word.wants || !isPresent(other, at),
    tries: echo >= live.count ? 0 : other.tries,
  };
}

function heard(live: Live, seat: string, word: Word, { at }: Now): LiveStep {
  if (!live.others.some((other) => other.seat === seat)) return { state: live, effects: [] };
  return crowded(
    changed(live, seat, (other) => taken(live, other, word, at)),
    seat,
  );
}

function event(live: Live, happened: Exclude<LiveEvent, { readonly kind: 'closed' }>): LiveStep {
  const { at } = happened;
  const still = (state: Live): LiveStep => ({ state, effects: [] });
  switch (happened.kind) {
    case 'opened':
      return still(greeting({ ...live, humAt: at + humGap(happened.chance) }, at));
    case 'said': {
      const others = live.others.map((other) => ({ ...other, tries: 0, knewAt: never }));
      const next = renewed({ ...live, others }, happened);
      return still({ ...next, said: next.count, text: happened.text });
    }
    case 'met':
      return met(live, happened.seat, happened);
    case 'heard':
      return heard(live, happened.seat, happened.word, happened);
    case 'line':
      return still(happened.isUp ? greeting(owedAll({ ...live, isUp: true }), at) : { ...live, isUp: false });
    case 'ticked':
      return still(live.isUp && at >= live.humAt ? renewed(live, happened) : live);
    default:
      return exhaustive(happened);
  }
}

/** A hello, when nobody hears me: sooner at first, then seldom; and none while everybody does. */
function greeted(live: Live, at: number): LiveStep {
  const seeking = seeks(live, at);
  if (live.helloTries > 0 && !seeking) return { state: { ...live, helloAt: someday }, effects: [] };
  const helloAt = live.helloAt === someday && seeking ? at + helloGap(1) : live.helloAt;
  if (at < helloAt) return { state: { ...live, helloAt }, effects: [] };
  const helloTries = live.helloTries + 1;
  return {
    state: { ...live, helloTries, hellodAt: at, helloAt: at + helloGap(helloTries) },
    effects: [{ do: 'hello' }],
  };
}

function told(live: Live, at: number): LiveStep {
  const effects: LiveEffect[] = [];
  const { count, text } = live;
  const others = live.others.map((other) => {
    if (!isPresent(other, at) || at < dueAt(live, other)) return other;
    const wants = isPending(other, live);
    effects.push({ do: 'say', to: other.seat, word: { count, text, wants, echo: other.count } });
    return { ...other, isOwed: false, saidAt: at, tries: wants ? other.tries + 1 : 0 };
  });
  return { state: { ...live, others }, effects };
}

/** When the next thing is due, or what may be said of the line changes by itself. */
function wakeAt(live: Live, at: number): number {
  const dues = live.others.filter((other) => isPresent(other, at)).map((other) => dueAt(live, other));
  const forgotten = live.others.map(({ knewAt }) => knewAt + known).filter((time) => time > at);
  return Math.min(...(live.isUp ? [live.humAt, live.helloAt, ...dues] : []), ...forgotten);
}

/** What happened goes in, what to do comes out. After `closed` nothing comes out any more. [LV8] */
export function stepLive(live: Live, happened: LiveEvent): LiveStep {
  if (!live.isOpen) return { state: live, effects: [] };
  if (happened.kind === 'closed') return { state: { ...newLive(), isOpen: false }, effects: [] };
  const { at } = happened;
  const first = event(live, happened);
  if (!first.state.isUp) return woken(first.state, at, first.effects);
  const second = greeted(first.state, at);
  const third = told(second.state, at);
  return woken(third.state, at, [...first.effects, ...second.effects, ...third.effects]);
}

function woken(state: Live, at: number, effects: readonly LiveEffect[]): LiveStep {
  const wake = wakeAt(state, at);
  return { state, effects: wake < someday ? [...effects, { do: 'wake', at: Math.max(wake, at + 1) }] : effects };
}
