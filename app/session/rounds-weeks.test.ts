import { cardsFor, commonOn, slotsOf, weekOf } from '@unhurried/domain/common-ground';
import { openerOf } from '@unhurried/matching/round';
import { expect, test } from 'vitest';
import {
  aDayOf,
  type Coin,
  type Couple,
  closerOnes,
  couple,
  few,
  foundOn,
  plus,
  quiet,
  says,
  throughTheFirst,
  toDay,
  today,
  weekNow,
} from './rounds.contract.ts';

const names = closerOnes.map(({ id }) => id);
const both = names.slice(0, 2);

/** On which day of a week somebody's answers are sealed: from 4 to 6. Nothing sits out. */
const sealsOn =
  (day: 4 | 5 | 6, more: Coin = () => undefined): Coin =>
  (label) =>
    label.startsWith('seals|') ? (day - 3.5) / 3 : (more(label) ?? (label.startsWith('deck|') ? 0.9 : undefined));

/** Both are through with the first deck, and it is the beginning of a season's week that Ada opens, or Ben. */
async function inAWeek(opener: 'a' | 'b', coins: { ada: Coin; ben: Coin }): Promise<Couple & { week: number }> {
  const us = await couple(closerOnes);
  Object.assign(us.coins, coins);
  await throughTheFirst(us);
  const { week } = weekNow(us);
  // Weeks that nobody has seen lie in between, so that none of them is opened late.
  const seasons = Array.from({ length: 12 }, (_, more) => week + 3 + more);
  const next = seasons.find((each) => openerOf(each) === opener && each % 9 < 7) ?? week;
  toDay(us, next, 1);
  await aDayOf(us, 'ada', 'ben');
  return Object.assign(us, { week: next });
}

for (const opener of ['a', 'b'] as const)
  test(`[SE11] [CG20] a week with a closer deck that ${opener} opens: sealed on a secret day, shown to both on the first day of the next week`, async () => {
    const us = await inAWeek(opener, { ada: sealsOn(4), ben: sealsOn(6) });
    expect(us.ada.deck.value?.cards.map(({ id }) => id)).toEqual(expect.arrayContaining(both));
    await says(us.ada, 'welcome', both);
    await says(us.ben, 'welcome', [...both, names[2] ?? '']);
    const sealed = () =>
      [us.ada, us.ben].map(({ known }) => known.value.mine.rounds.sealed.map(({ round }) => round).join());
    toDay(us, us.week, 3);
    await aDayOf(us, 'ada', 'ben');
    expect(sealed()).toEqual(['', '']);
    toDay(us, us.week, 4);
    await aDayOf(us, 'ben', 'ada');
    // Whoever opens seals on their day; whoever answers, when it has come and their own day is there.
    expect(sealed()).toEqual([opener === 'a' ? `${us.week}` : '', '']);
    toDay(us, us.week, 6);
    await aDayOf(us, 'ada', 'ben', 'ada', 'ben');
    expect(us.ada.known.value.mine.rounds.over).toContain(us.week);
    expect(us.ben.known.value.mine.rounds.over).toContain(us.week);
    const shows = plus(today(us.here), 1);
    expect(weekOf(shows, us.space)).toEqual({ week: us.week + 1, day: 0 });
    for (const session of [us.ada, us.ben]) {
      expect(foundOn(session)).toEqual([]);
      expect(foundOn(session, shows)).toEqual([...both].sort());
      expect(session.overlap.value.possible.map(({ activity }) => activity)).not.toContain(both[0]);
    }
    toDay(us, us.week + 1, 0);
    await aDayOf(us, 'ada', 'ben');
    expect([foundOn(us.ada), foundOn(us.ben)]).toEqual([[...both].sort(), [...both].sort()]);
  });

test('[SE11] [CG15] where one does it for the other, giving meets receiving and nothing else', async () => {
  const us = await couple(few);
  const [one, other] = few.filter(({ oneGives, tier }) => oneGives && tier <= 3);
  if (!one || !other) throw new Error('Some of the gentle things have two sides');
  await quiet(us);
  await says(us.ada, 'welcome', [one.id, other.id], { sides: ['giving'] });
  await says(us.ben, 'welcome', [one.id], { sides: ['receiving'] });
  await says(us.ben, 'welcome', [other.id], { sides: ['giving'] });
  await throughTheFirst(us);
  for (const { known, today: day } of [us.ada, us.ben]) {
    const found = [...commonOn(known.value.ours.common, day.value)];
    expect(found).toEqual([[one.id, { since: day.value, gives: [us.ada.person] }]]);
  }
});

test('[CG20] a yes that sits out by the coin is not found, on either phone, and its card is no other than before', async () => {
  const [sits, stays] = both;
  const sitsOut: Coin = (label) =>
    label.endsWith(`|${slotsOf(closerOnes.find(({ id }) => id === sits) ?? { id: names[0] as never })[0]}`)
      ? 0.1
      : undefined;
  const us = await inAWeek('a', { ada: sealsOn(4, sitsOut), ben: sealsOn(4) });
  for (const session of [us.ada, us.ben]) await says(session, 'welcome', both);
  toDay(us, us.week, 5);
  await aDayOf(us, 'ada', 'ben', 'ada', 'ben');
  toDay(us, us.week + 1, 0);
  await aDayOf(us, 'ada', 'ben');
  expect([foundOn(us.ada), foundOn(us.ben)]).toEqual([[stays], [stays]]);
  const { answers } = us.ada.known.value.mine.welcomes;
  expect(answers.get(sits as never)).toEqual({ ...answers.get(stays as never) });
});

const asked = ({ known, library, deck, person, today: day, my }: Couple['ada']) =>
  cardsFor(library, known.value.ours.common, {
    person,
    welcomes: known.value.mine.welcomes,
    limits: my.value.limits,
    today: day.value,
    deck: deck.value?.cards ?? [],
    ...(deck.value ? { season: deck.value.season } : {}),
  }).map(({ id }) => id);

test('[CG20] a yes to something closer ends after 26 weeks, is asked again with the next deck that holds it, and ends with a round that does not find it', async () => {
  const us = await inAWeek('a', { ada: sealsOn(4), ben: sealsOn(4) });
  const [again, once] = both;
  for (const session of [us.ada, us.ben]) await says(session, 'welcome', both);
  toDay(us, us.week, 5);
  await aDayOf(us, 'ada', 'ben', 'ada', 'ben');
  toDay(us, us.week + 1, 1);
  await aDayOf(us, 'ada', 'ben');
  const shows = plus(us.ada.today.value, -1);
  expect(foundOn(us.ada, plus(shows, 26 * 7 - 1))).toEqual([...both].sort());
  expect(foundOn(us.ada, plus(shows, 26 * 7))).toEqual([]);
  // In this season it has met its other: it is not asked again.
  expect(asked(us.ada).filter((name) => both.includes(name))).toEqual([]);
  const next = Math.ceil((us.week + 1) / 9) * 9 + (us.week % 2 === 0 ? 0 : 1);
  toDay(us, next, 1);
  await aDayOf(us, 'ada', 'ben');
  expect(foundOn(us.ada)).toEqual([...both].sort());
  expect(asked(us.ada)).toEqual(expect.arrayContaining(both));
  for (const session of [us.ada, us.ben]) await says(session, 'welcome', [again ?? '']);
  toDay(us, next, 6);
  await aDayOf(us, 'ada', 'ben', 'ada', 'ben');
  toDay(us, next + 1, 0);
  await aDayOf(us, 'ada', 'ben');
  for (const session of [us.ada, us.ben]) {
    expect(foundOn(session)).toEqual([again]);
    expect(foundOn(session)).not.toContain(once);
    expect(commonOn(session.known.value.ours.common, session.today.value).get(again as never)?.since).toBe(shows);
  }
});

test('[SE11] nothing on a screen says that a round goes on: what is drawn from is the same before, while and after', async () => {
  const us = await inAWeek('a', { ada: sealsOn(4), ben: sealsOn(5) });
  for (const session of [us.ada, us.ben]) await says(session, 'welcome', both);
  const drawn = () =>
    [us.ada, us.ben].map(({ overlap, notice, deck, my }) =>
      JSON.stringify([
        { ...overlap.value, day: '' },
        notice.value,
        deck.value?.cards.map(({ id }) => id),
        my.value.limits,
      ]),
    );
  toDay(us, us.week, 4);
  await quiet(us);
  const before = drawn();
  await aDayOf(us, 'ada');
  expect(us.ada.known.value.mine.rounds.sealed).toHaveLength(1);
  expect(drawn()).toEqual(before);
});
