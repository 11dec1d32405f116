import type { ActivityId } from '@unhurried/domain/library';
import { openerOf } from '@unhurried/matching/round';
import { expect, test } from 'vitest';
import { given, reopened } from '../device/exchange/two-phones.contract.ts';
import { lapseOf, passing, type Session, shown } from './index.ts';
import {
  aDay,
  aDayOf,
  type Couple,
  closerOnes,
  couple,
  few,
  foundOn,
  quiet,
  says,
  throughTheFirst,
  toDay,
  weekNow,
} from './rounds.contract.ts';

const names = closerOnes.map(({ id }) => id);

const rounds = ({ known }: Session) => known.value.mine.rounds;

/** What lies in the journals of both of rounds, as this phone has it: kind, number and attempt. */
async function saidIn({ phones }: Couple, who: 'ada' | 'ben' = 'ada'): Promise<readonly string[]> {
  const { passing } = given(await phones[who].side.load());
  const all = passing.map(({ by, body }) => ({ by, ...(body as { kind: string; round?: number; attempt?: number }) }));
  return all
    .filter(({ kind }) => kind.startsWith('round-'))
    .map(({ by, kind, round, attempt }) => `${by} ${kind.slice(6)} ${round} ${attempt ?? ''}`.trim());
}

/** A week that this person opens, so far away that none before it is opened late. */
function nextWeekOf(us: Couple, opener: 'a' | 'b'): number {
  const { week } = weekNow(us);
  return openerOf(week + 3) === opener ? week + 3 : week + 4;
}

/** They see that week begin, and are there for a day of it on which everybody's answers are sealed. */
async function aWholeWeek(us: Couple, week: number, ...who: readonly ('ada' | 'ben')[]): Promise<void> {
  toDay(us, week, 0);
  await aDayOf(us, ...who);
  toDay(us, week, 6);
  await aDayOf(us, ...who);
}

/** Ada alone looks at her phone, for weeks; what she does there each time. */
async function adaAlone(answers: (session: Session, day: number) => unknown): Promise<readonly (readonly string[])[]> {
  const us = await couple(closerOnes);
  await quiet(us);
  us.ben.lock();
  us.coins.ada = (label) => (label.startsWith('seals|') ? 0 : undefined);
  toDay(us, nextWeekOf(us, 'a'), 3);
  const { week } = weekNow(us);
  const all: (readonly string[])[] = [];
  for (let day = 0; day < 5; day++) {
    await aDayOf(us, 'ada');
    await answers(us.ada, day);
    await quiet(us);
    const ofThisWeek = (await saidIn(us)).map((text) => text.replace(String(week), 'this week'));
    all.push(ofThisWeek.filter((text) => text.includes('this week')));
    expect(foundOn(us.ada)).toEqual([]);
    us.here.now += aDay;
  }
  return all;
}

test('[RD3] [RD2] [SE11] a partner who never answers: made anew once, two days later, whether or not anything was answered or changed', async () => {
  const expected = [
    [],
    ['a opened this week 0'],
    ['a opened this week 0'],
    ['a opened this week 0', 'a opened this week 1'],
    ['a opened this week 0', 'a opened this week 1'],
  ];
  expect(await adaAlone(() => undefined)).toEqual(expected);
  expect(await adaAlone((ada, day) => says(ada, day % 2 === 0 ? 'welcome' : 'not-now', names))).toEqual(expected);
});

test('[RD1] [RD7] a partner who never answers: weeks go on, each opener opens theirs, and what is too old is erased', async () => {
  const us = await couple(closerOnes);
  await quiet(us);
  us.ben.lock();
  await says(us.ada, 'welcome', names);
  const first = nextWeekOf(us, 'a');
  await aWholeWeek(us, first, 'ada');
  expect(rounds(us.ada).sealed.map(({ round }) => round)).toEqual([first]);
  await aWholeWeek(us, first + 1, 'ada');
  await aWholeWeek(us, first + 2, 'ada');
  expect([...new Set(rounds(us.ada).sealed.map(({ round }) => round))]).toEqual([first, first + 2]);
  await aWholeWeek(us, first + 4, 'ada');
  expect([...new Set(rounds(us.ada).sealed.map(({ round }) => round))]).toEqual([first + 2, first + 4]);
  expect(rounds(us.ada).over).toContain(first);
  expect(rounds(us.ada).owed).toEqual([]);
  const history = given(await us.phones.ada.side.history()).map(({ body }) => body as { kind: string; round?: number });
  expect(history.filter(({ kind, round }) => kind === 'round-sealed' && round === first)).toEqual([]);
  expect(us.ada.notice.value).toBeUndefined();
  expect(foundOn(us.ada)).toEqual([]);
  // What met nobody was given to nobody: the same is asked again.
  expect(us.ada.known.value.mine.welcomes.given.slots.size).toBe(0);
});

/** Ada opened, Ben answered, and Ada's phone is not opened after that. */
async function benHasAnswered(): Promise<Couple & { readonly week: number }> {
  const us = await couple(few);
  await throughTheFirst(us);
  const week = nextWeekOf(us, 'a');
  for (const session of [us.ada, us.ben]) await says(session, 'welcome', names);
  toDay(us, week, 0);
  await aDayOf(us, 'ben');
  await aWholeWeek(us, week, 'ada');
  us.ada.lock();
  await aDayOf(us, 'ben');
  expect(rounds(us.ben).sealed.map(({ part, round }) => [part, round])).toEqual([['answers', week]]);
  return Object.assign(us, { week });
}

test('[RD5] after my second message I answer no other round, and open my own as before', async () => {
  const us = await benHasAnswered();
  const before = rounds(us.ben).sealed.map(({ name }) => name);
  const own = { id: 'own-walk' as ActivityId, name: 'A walk', what: 'To the corner', tier: 3, minutes: 20 } as const;
  await us.ben.add([shown({ kind: 'own-activity-written', own })]);
  await aWholeWeek(us, us.week + 1, 'ben');
  expect(rounds(us.ben).sealed.map(({ part, round }) => [part, round])).toEqual([
    ['answers', us.week],
    ['opens', us.week + 1],
  ]);
  // Weeks later the other opens another round and has not closed that one: it is left unanswered.
  us.here.now += 35 * aDay;
  await aDayOf(us, 'ben');
  expect(rounds(us.ben).owed).toEqual([us.week]);
  expect(rounds(us.ben).sealed.map(({ name }) => name)).not.toContain(before[0]);
  await aWholeWeek(us, nextWeekOf(us, 'a'), 'ada', 'ben', 'ada', 'ben');
  expect(rounds(us.ben).sealed.filter(({ part }) => part === 'answers')).toEqual([]);
  expect(foundOn(us.ben).filter((id) => names.includes(id as never))).toEqual([]);
});

test('[RD5] a late closing ends it, on the same day for both', async () => {
  const us = await benHasAnswered();
  await aWholeWeek(us, us.week + 1, 'ada', 'ben', 'ada', 'ben');
  expect(rounds(us.ben).owed).toEqual([]);
  expect(rounds(us.ben).over).toContain(us.week);
  toDay(us, us.week + 2, 1);
  await aDayOf(us, 'ada', 'ben');
  expect(foundOn(us.ada)).toEqual(foundOn(us.ben));
  expect(us.ada.known.value.ours.common).toEqual(us.ben.known.value.ours.common);
});

test('[RD4] after my second message another opening of that round, by the book and with a new key, is not answered', async () => {
  const us = await benHasAnswered();
  const [sealed] = rounds(us.ben).sealed;
  const { device, side } = us.phones.ada;
  await reopened(us.phones.ada);
  const slots = sealed?.slots ?? [];
  const setting = { space: side.spaceId, round: us.week, attempt: 1, slots };
  const { name, first } = given(
    await device.matching.run({ do: 'open', setting, role: 'a', answers: slots.map(() => true) }),
  );
  const again = { kind: 'round-opened', round: us.week, attempt: 1, name, slots, first } as const;
  given(await us.phones.ada.side.append([passing(again, lapseOf(us.ben.today.value))]));
  await us.here.settle();
  await aDayOf(us, 'ben');
  const said = await saidIn(us, 'ben');
  expect(said.filter((text) => text.startsWith('a opened'))).toHaveLength(2);
  expect(said.filter((text) => text.startsWith('b answered'))).toHaveLength(1);
  expect(rounds(us.ben).sealed).toEqual([sealed]);
});
