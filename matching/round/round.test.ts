import { expect, test } from 'vitest';
import {
  evolveRounds,
  firstRound,
  nameOf,
  noRounds,
  openerOf,
  type RoundSaid,
  type Rounds,
  type Said,
} from './index.ts';
import {
  after,
  answered,
  calendar,
  closed,
  folded,
  later,
  next,
  opened,
  over,
  said,
  sealed,
  today,
  week,
} from './told-rounds.gen.ts';

test('[RD1] rounds of even numbers are opened by one, the others by the other; the first is even', () => {
  expect([firstRound, 1, 2, 2900, 2901].map(openerOf)).toEqual(['a', 'b', 'a', 'a', 'b']);
  expect(next({})).toEqual({ do: 'open', round: week, attempt: 0 });
  expect(next({ me: 'b' })).toBeUndefined();
});

test('[RD1] an opening by the one whose turn it is not is not answered', () => {
  expect(next({ me: 'b', said: said('a', opened('n')) })).toMatchObject({ do: 'answer' });
  expect(next({ me: 'a', said: said('b', opened('n')), rounds: later(over(week)) })).toBeUndefined();
  expect(next({ me: 'b', said: said('a', opened('n', week + 1)), calendar: after(7) })).toMatchObject({ do: 'open' });
});

test('[RD1] weeks begin when the first round is over, or has had its time', () => {
  const waiting = folded(sealed('n', { round: firstRound, day: today - 1 }));
  const at = (firstBy: number) => next({ rounds: waiting, calendar: { ...calendar, firstBy } });
  expect([at(today - 4), at(today - 3)]).toEqual([{ do: 'open', round: week, attempt: 0 }, undefined]);
});

test('[RD1] the first round is not forgotten, however many there have been since', () => {
  const many = Array.from({ length: 40 }, (_, at) => over(week - 40 + at));
  const rounds = later(...many);
  expect(rounds.over.length).toBeLessThan(20);
  expect(next({ rounds })).toEqual({ do: 'open', round: week, attempt: 0 });
  expect(next({ me: 'b', rounds, said: said('a', opened('n', firstRound)) })).toBeUndefined();
});

test('[RD1] a week that was missed is opened in the next one, if it could have been answered', () => {
  const missed = { do: 'open', round: week - 1, attempt: 0 };
  expect(next({ me: 'b', calendar: { ...calendar, firstBy: today - 9 } })).toEqual(missed);
  expect(next({ me: 'b', calendar: { ...calendar, firstBy: today - 8 } })).toBeUndefined();
  const unseen = { ...calendar, firstBy: today - 9, seenSince: () => today - 3 };
  expect(next({ me: 'b', calendar: unseen })).toBeUndefined();
  expect(next({ calendar: { ...calendar, firstBy: today - 2 }, rounds: later(over(firstRound)) })?.do).toBe('open');
  expect(next({ calendar: { ...calendar, firstBy: today - 1 }, rounds: later(over(firstRound)) })).toBeUndefined();
});

test('[RD2] nothing is sealed on the day on which its week was first seen, nor in a week that was never seen', () => {
  const on = (seen: number) => next({ calendar: { ...calendar, seenSince: () => seen } })?.do;
  expect([today - 3, today - 1, today, Number.MAX_SAFE_INTEGER].map(on)).toEqual([
    'open',
    'open',
    undefined,
    undefined,
  ]);
  const theirs = (seen: number) =>
    next({ me: 'b', said: said('a', opened('n')), calendar: { ...calendar, seenSince: () => seen } })?.do;
  expect([today - 1, today].map(theirs)).toEqual(['answer', undefined]);
});

test('[RD2] a step waits for its day of the week, and for nothing else', () => {
  const on = (dayOfWeek: number) => next({ calendar: { ...calendar, dayOfWeek } });
  expect([0, 1, 2, 6].map(on).map((step) => step?.do)).toEqual([undefined, undefined, 'open', 'open']);
  const theirs = (dayOfWeek: number) =>
    next({ me: 'b', said: said('a', opened('n')), calendar: { ...calendar, dayOfWeek } })?.do;
  expect([0, 1, 2, 6].map(theirs)).toEqual([undefined, undefined, 'answer', 'answer']);
  const first = (firstReady: boolean, firstBy: number) =>
    next({ rounds: noRounds, calendar: { ...calendar, firstReady, firstBy } });
  const open = { do: 'open', round: firstRound, attempt: 0 };
  expect([first(false, today + 1), first(true, today + 1), first(false, today)]).toEqual([undefined, open, open]);
});

test('[RD3] anew once, two days later, with the same slots; not a third time', () => {
  const one = later(sealed('n'));
  const on = (rounds: Rounds, days: number) => next({ rounds, calendar: { ...after(days), week, dayOfWeek: 3 } });
  expect([0, 1].map((days) => on(one, days))).toEqual([undefined, undefined]);
  const again = { do: 'open', round: week, attempt: 1, slots: ['x', 'y'] };
  expect([2, 9].map((days) => on(one, days))).toEqual([again, again]);
  const two = later(sealed('n'), sealed('m', { attempt: 1, day: today + 2 }));
  expect([2, 5, 9, 15].map((days) => on(two, days))).toEqual([undefined, undefined, undefined, undefined]);
});

test('[RD4] once I answered, another opening of that round is not answered; of two at once the later attempt is', () => {
  const both = said('a', opened('n'), opened('m', week, 1));
  expect(next({ me: 'b', said: both })).toMatchObject({ do: 'answer', opened: { name: 'm' } });
  const mine = sealed('mine', { part: 'answers', to: 'n' });
  expect(next({ me: 'b', said: both, rounds: later(mine) })).toBeUndefined();
  expect(next({ me: 'b', said: both, rounds: later(mine, over(week)) })).toBeUndefined();
});

const nextOf = (round: number, rounds: Rounds, facts: readonly RoundSaid[], days: number) =>
  next({ me: 'b', rounds, said: said('a', opened('late', round), ...facts), calendar: after(days) });

test('[RD5] what was answered and not closed holds back every other answer, and no opening of mine', () => {
  const mine = sealed('mine', { part: 'answers', to: 'n' });
  expect(nextOf(week + 2, later(mine, over(week + 1)), [], 14)).toBeUndefined();
  expect(nextOf(week + 2, later(mine), [], 7)).toEqual({ do: 'open', round: week + 1, attempt: 0 });
  const given = later(mine, over(week, false), over(week + 1));
  expect(given.owed).toEqual([week]);
  expect(nextOf(week + 2, given, [], 14)).toBeUndefined();
  expect(nextOf(week + 2, later(over(week), over(week + 1)), [], 14)).toMatchObject({ do: 'answer' });
});

test('[RD5] a late closing ends it, while the round is kept', () => {
  const mine = later(sealed('mine', { part: 'answers', to: 'n' }), over(week + 1));
  expect(nextOf(week + 2, mine, [closed('mine')], 14)).toMatchObject({ do: 'conclude', sealed: { name: 'mine' } });
  expect(nextOf(week + 2, evolveRounds(mine, over(week)), [closed('mine')], 14)).toMatchObject({ do: 'answer' });
  const lifted = later(over(week, false), over(week + 1), over(week, true));
  expect(lifted.owed).toEqual([]);
  expect(nextOf(week + 2, lifted, [], 14)).toMatchObject({ do: 'answer' });
});

test('[RD5] [RD6] one device heard the closing and another gave up: nothing is owed, whichever was first', () => {
  const facts = [over(week, true), over(week, false)];
  for (const each of [facts, facts.toReversed()]) expect(later(...each).owed).toEqual([]);
});

test('[RD6] another device of mine asks for the same: what is under way is not begun, what comes is continued', () => {
  expect(next({ rounds: later(sealed('n')) })).toBeUndefined();
  const step = next({ rounds: later(sealed('n')), said: said('b', answered('theirs', 'n')) });
  expect(step).toMatchObject({ do: 'close', sealed: { name: 'n' }, answered: { name: 'theirs' } });
});

test('[RD6] of two attempts that devices began at once, the other’s answer chooses', () => {
  const two = [sealed('n'), sealed('m')];
  for (const facts of [two, two.toReversed()]) {
    for (const to of ['n', 'm']) {
      const step = next({ rounds: later(...facts), said: said('b', answered('theirs', to)) });
      expect(step).toMatchObject({ do: 'close', sealed: { name: to } });
    }
  }
  const answers = [sealed('one', { part: 'answers', to: 'n' }), sealed('two', { part: 'answers', to: 'm' })];
  const step = next({ me: 'b', rounds: later(...answers), said: said('a', closed('two')) });
  expect(step).toMatchObject({ do: 'conclude', sealed: { name: 'two', to: 'm' } });
});

test('[RD6] a message of mine that stands without its key is not made again', () => {
  expect(next({ said: said('a', opened('lost')) })).toBeUndefined();
  const both: Said = { a: [opened('n')], b: [answered('lost', 'n')] };
  expect(next({ me: 'b', said: { ...both, b: [] } })?.do).toBe('answer');
  expect(next({ me: 'b', said: both })).toBeUndefined();
});

test('[RD7] what is over leaves no key and no answer, and what is too old is dropped', () => {
  const rounds = later(sealed('n'), sealed('m', { attempt: 1 }), over(week), sealed('n'));
  expect(JSON.stringify(rounds)).not.toContain('key of');
  const on = (days: number) => next({ rounds: later(sealed('n'), sealed('m', { attempt: 1 })), calendar: after(days) });
  expect(on(17)).toEqual({ do: 'drop', round: week });
  expect(on(-17)).toEqual({ do: 'drop', round: week });
  expect(on(16)?.do).not.toBe('drop');
  expect(next({ me: 'b', said: said('a', opened('n')), calendar: after(14) })?.do).not.toBe('answer');
});

test('[RD7] with somebody else nothing is left of what was under way', () => {
  const anew = evolveRounds(later(sealed('n')), { ...over(3), space: 'another' });
  expect(anew).toEqual({ space: 'another', sealed: [], over: [3], owed: [] });
});

test('[RD9] what was left aside is passed over: the next that came takes its place, or nothing happens', () => {
  const refusing = (...names: readonly RoundSaid[]) => new Set(names.map(nameOf));
  const both = said('a', opened('n'), opened('m', week, 1));
  const step = next({ me: 'b', said: both, refused: refusing(opened('m', week, 1)) });
  expect(step).toMatchObject({ do: 'answer', opened: { name: 'n' } });
  expect(next({ me: 'b', said: both, refused: refusing(...both.a) })).toBeUndefined();
  const mine = later(sealed('n'));
  const bad = answered('bad', 'n');
  expect(next({ rounds: mine, said: said('b', bad), refused: refusing(bad) })).toBeUndefined();
  const good = said('b', bad, answered('good', 'n'));
  expect(next({ rounds: mine, said: good, refused: refusing(bad) })).toMatchObject({ answered: { name: 'good' } });
  const owing = later(sealed('mine', { part: 'answers', to: 'n' }));
  const wrong = closed('mine', week, 'wrong');
  const right = said('a', wrong, closed('mine'));
  expect(next({ me: 'b', rounds: owing, said: said('a', wrong), refused: refusing(wrong) })).toBeUndefined();
  const last = next({ me: 'b', rounds: owing, said: right, refused: refusing(wrong) });
  expect(last).toMatchObject({ do: 'conclude', closed: { second: 'second' } });
});

test('[RD9] an answer or a closing to what I never began, or to another round of that name, is about nothing', () => {
  const rounds = later(sealed('n'));
  for (const stray of [answered('theirs', 'unknown'), answered('theirs', 'n', week + 2), closed('n')])
    expect(next({ rounds, said: said('b', stray) })).toBeUndefined();
  expect(next({ rounds, said: said('a', answered('theirs', 'n')) })).toBeUndefined();
});
