import { signal } from '@preact/signals';
import type { OwnActivity } from '@unhurried/domain/common-ground';
import type { Activity, ActivityId } from '@unhurried/domain/library';
import { expect, test } from 'vitest';
import { cardsNow, giverIn, sharedNow } from '../activities/index.ts';
import { day, home } from '../session/home.contract.ts';
import { mine, type Session, shown } from '../session/index.ts';
import { addWords } from '../words/index.ts';
import { answer, answerAll, finishFirst, gentleCards, isFirst } from './telling.ts';

const id = (name: string) => name as ActivityId;
const said = ({ known }: Session, name: string) => known.value.mine.welcomes.answers.get(id(name));

async function side() {
  const { session } = await (await home()).open('a');
  await session.add([mine({ kind: 'decks-began', space: 'ours', day })]);
  return session;
}

/** The same side as it is when the other has a phone of their own, and these are the first cards. */
const firstOf = (session: Session, cards: readonly Activity[]): Session => ({
  ...session,
  link: { ...session.link, partner: signal({ person: 'b', name: 'b' } as const) } as Session['link'],
  deck: signal({ cards, first: true, season: { space: 'ours', week: 2939 } }),
});

const cardsOf = ({ library }: Session, ...names: readonly string[]) =>
  library.filter((each) => names.includes(each.id));

const isThrough = ({ known }: Session) => known.value.mine.decks.firstDone;

test('[CG15] [CG16] a yes says on which side and how; a "not for now" says neither', async () => {
  const session = await side();
  await answer(session, id('light-hand-massage'), { given: 'welcome', part: 'giving', changes: ['shorter'] });
  await answer(session, id('hold-hands'), { given: 'not-now', part: 'receiving', changes: ['shorter'] });
  expect(said(session, 'light-hand-massage')).toMatchObject({ day, sides: ['giving'], changes: ['shorter'] });
  expect(said(session, 'hold-hands')).toMatchObject({ answer: 'not-now', sides: ['giving', 'receiving'], changes: [] });
});

test('[CG20] with the last of the first cards I am through with them, whatever I answered, and not before', async () => {
  const session = await side();
  const phone = firstOf(session, cardsOf(session, 'hold-hands', 'kiss-on-cheek-or-forehead'));
  await answer(phone, id('hold-hands'), { given: 'not-now' });
  expect(isThrough(session)).toBe(false);
  await answer(phone, id('kiss-on-cheek-or-forehead'), { given: 'welcome' });
  expect(isThrough(session)).toBe(true);
});

test('[CG20] I may be through with the first cards while some are open, and a device of two has no first cards', async () => {
  const session = await side();
  await answer(session, id('hold-hands'), { given: 'welcome' });
  expect([isFirst(session), isThrough(session)]).toEqual([false, false]);
  await finishFirst(firstOf(session, cardsOf(session, 'kiss-on-cheek-or-forehead')));
  expect(isThrough(session)).toBe(true);
});

test('[CG3] [CG20] the gentle cards are those of the deck that are open and that I did not close', async () => {
  const session = await side();
  const deck = cardsOf(session, 'hold-hands', 'kiss-on-cheek-or-forehead', 'feet-touching', 'light-hand-massage');
  expect(deck.length).toBe(4);
  await session.add([mine({ kind: 'limit-set', limit: { kind: 'activity', activity: id('feet-touching') } })]);
  await answer(session, id('kiss-on-cheek-or-forehead'), { given: 'welcome' });
  const phone = firstOf(session, deck);
  expect(gentleCards(phone).map((each) => each.id)).toEqual(['hold-hands']);
});

test('[CG8] words that stand in the place of some that I turned down are not among the gentle cards', async () => {
  const session = await side();
  const own: OwnActivity = { id: id('own-one'), name: 'One', what: 'Something', tier: 2, minutes: 5 };
  await session.add([shown({ kind: 'own-activity-written', own })]);
  const listed = () => gentleCards(session).some((each) => each.id.startsWith('own-'));
  const dealt = { ...session, deck: signal(undefined) };
  expect(gentleCards(dealt).map((each) => each.id)).toContain('own-one');
  await answer(session, id('own-one'), { given: 'not-now' });
  const next = { ...own, id: id('own-two'), what: 'Something else' };
  await session.add([shown({ kind: 'own-activity-rewritten', own: next, after: [own.id] })]);
  expect(listed()).toBe(false);
  expect(gentleCards(dealt).map((each) => each.id)).not.toContain('own-two');
});

test('[CG20] all gentle cards in one go: a yes to each, but for what is ticked, and nothing is asked after it', async () => {
  const session = await side();
  const deck = cardsOf(session, 'hold-hands', 'kiss-on-cheek-or-forehead', 'feet-touching');
  const phone = firstOf(session, deck);
  await answerAll(phone, gentleCards(phone), ['feet-touching']);
  expect(deck.map((each) => said(session, each.id)?.answer).sort()).toEqual(['not-now', 'welcome', 'welcome']);
  expect(said(session, 'feet-touching')?.answer).toBe('not-now');
  expect(isThrough(session)).toBe(true);
  expect(cardsNow(phone)).toEqual([]);
});

test('[CG13] [CG15] [CG17] what both welcome says who gives, and leaves out words that I hid', async () => {
  addWords('en', 'suggestion', {
    'suggestion.gives': [
      { type: 1, value: 'name' },
      { type: 0, value: ' for ' },
      { type: 1, value: 'other' },
    ],
  });
  const house = await home();
  const own: OwnActivity = { id: id('own-one'), name: 'One', what: 'Something', tier: 2, minutes: 5 };
  const found = ['hold-hands', 'light-hand-massage/b', 'own-one'].map((slot) => ({ slot: slot as never }));
  const fact = shown({ kind: 'common-found', round: 1, found, ended: [], shows: day });
  const a = await house.open('a');
  await a.session.add([shown({ kind: 'own-activity-written', own }), fact]);
  expect(sharedNow(a.session)).toEqual([]);
  const giving = [['a'], ['b'], ['a', 'b'], undefined] as const;
  expect(giving.map((gives) => giverIn(a.session, gives))).toEqual(['a for b', 'b for a', undefined, undefined]);
  a.session.lock();
  const { session } = await house.open('b');
  await session.add([fact]);
  expect(sharedNow(session).map(({ activity }) => activity.id)).toEqual([
    'hold-hands',
    'light-hand-massage',
    'own-one',
  ]);
  expect(sharedNow(session).map(({ gives }) => gives)).toEqual([undefined, ['b'], undefined]);
  await session.add([mine({ kind: 'own-activity-hidden', activity: own.id })]);
  expect(sharedNow(session).map(({ activity }) => activity.id)).toEqual(['hold-hands', 'light-hand-massage']);
});
