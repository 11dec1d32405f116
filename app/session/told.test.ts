import { commonOn, naming, ownNameOf, toldBy, untelling } from '@unhurried/domain/common-ground';
import type { ActivityId } from '@unhurried/domain/library';
import { asItIs, offeringOn } from '@unhurried/domain/offering';
import { expect, test } from 'vitest';
import { day, home, reading, usual } from './home.contract.ts';
import { lapseOf, mine, passing, type Session, shown } from './index.ts';

const hands = 'hold-hands' as ActivityId;
const own = { id: 'own-1' as ActivityId, name: 'Ours', what: 'Humming', tier: 2, minutes: 10 } as const;
const welcomed = (activity: ActivityId) => mine({ kind: 'welcome-answered', activity, answer: 'welcome' });
const told = (activity: ActivityId) => shown({ kind: 'welcome-told', activity, day });
const easy = mine({ kind: 'checked-in', reading: { ...reading, energy: 10, pain: 0, welcome: 6 } });

const common = (session: Session) => session.known.value.ours.common;
const foundIn = (session: Session) => commonOn(common(session), session.today.value);
const heldBy = async (side: Awaited<ReturnType<Awaited<ReturnType<typeof home>>['open']>>['side']) => {
  const loaded = await side.load();
  return loaded.ok ? JSON.stringify(loaded.value.shown.map(({ body }) => body)) : 'closed';
};

test('[CG9] told by both, it is common for both; a private yes of either alone is nowhere', async () => {
  const { open } = await home();
  const a = await open('a');
  await a.session.add([welcomed(hands)]);
  const b = await open('b');
  await b.session.add([welcomed(hands)]);
  expect([await heldBy(a.side), await heldBy(b.side)]).toEqual(['[]', '[]']);
  await a.session.add([told(hands)]);
  expect(foundIn(b.session).size).toBe(0);
  await b.session.add([told(hands)]);
  for (const person of ['a', 'b'] as const) {
    const { session } = await open(person);
    expect([...foundIn(session)]).toEqual([[hands, { since: day }]]);
  }
});

test('[CG10] [SE7] [SE8] taken back, it leaves the offering in the same write, and the telling is erased', async () => {
  const { open } = await home();
  const b = await open('b');
  await b.session.add([welcomed(hands), told(hands)]);
  const { session, side } = await open('a');
  await session.add([usual, easy, mine({ kind: 'profile-chosen', profile: 'steady', day })]);
  await session.add([welcomed(hands), told(hands)]);
  const list = [{ activity: hands, adaptations: [], minutes: 5 }];
  const offering = { ...session.prepare(asItIs).offering, list };
  await session.add([passing({ kind: 'offered', offering }, lapseOf(day))]);
  const back = untelling(common(session), 'a', hands);
  if (!back) throw new Error('It was told');
  await session.add([mine({ kind: 'welcome-answered', activity: hands, answer: 'not-now' }), shown(back)]);
  expect(foundIn(session).size).toBe(0);
  expect(offeringOn(session.known.value.ours.passing.a, day)?.list).toEqual([]);
  const again = await open('b');
  expect([...toldBy(common(again.session), 'a'), ...toldBy(common(again.session), 'b')]).toEqual([hands]);
  const held = await heldBy(side);
  expect(held.split('hold-hands').length - 1).toBe(1);
  expect(held).toContain('welcome-untold');
});

test('[CG11] [P5] a private "not for now" after a telling changes nothing of what the other side holds', async () => {
  const { open } = await home();
  const a = await open('a');
  await a.session.add([welcomed(hands), told(hands)]);
  const b = await open('b');
  const before = await heldBy(b.side);
  await a.session.add([mine({ kind: 'welcome-answered', activity: hands, answer: 'not-now' })]);
  await a.session.add([mine({ kind: 'own-activity-hidden', activity: own.id })]);
  expect(await heldBy(b.side)).toBe(before);
  expect(before).toContain('hold-hands');
});

test('[CG13] [SE4] what I hid stays hidden when a side is opened again, from a snapshot too, and comes back', async () => {
  const { open } = await home();
  const b = await open('b');
  await b.session.add([shown({ kind: 'own-activity-written', own })]);
  const { session, side } = await open('a');
  await session.add([mine({ kind: 'own-activity-hidden', activity: own.id })]);
  const limits = (each: Session) => each.my.value.limits.filter((limit) => limit.kind === 'activity');
  for (let at = 0; at < 41; at++) await session.add([mine({ kind: 'red-flag-looked-at' })]);
  const loaded = await side.load();
  expect(loaded.ok && loaded.value.snapshot).toBeTruthy();
  const again = await open('a');
  expect(limits(again.session)).toEqual([{ kind: 'activity', activity: own.id }]);
  await again.session.add([mine({ kind: 'own-activities-unhidden' })]);
  expect(limits(again.session)).toEqual([]);
});

test('[CG12] [CG4] either changes the words and the name of what the other wrote', async () => {
  const { open } = await home();
  const a = await open('a');
  await a.session.add([shown({ kind: 'own-activity-written', own })]);
  const b = await open('b');
  await b.session.add([shown(naming(common(b.session), own.id, 'Our song'))]);
  const next = { ...own, id: 'own-2' as ActivityId, what: 'Humming, lying down' };
  await b.session.add([shown({ kind: 'own-activity-rewritten', own: next, after: [own.id] })]);
  const { session } = await open('a');
  expect([...common(session).own.values()]).toEqual([next]);
  expect(ownNameOf(common(session), own.id)).toBe('Our song');
  expect(session.activities.value.some(({ id }) => id === own.id)).toBe(false);
});

test('[SE3] what tells, takes back or rewrites in a wrong shape reaches no screen', async () => {
  const { open } = await home();
  const b = await open('b');
  const strange = [
    { kind: 'welcome-told', activity: 'hold-hands', day: 'today' },
    { kind: 'welcome-untold', told: ['everything'] },
    { kind: 'activity-named', activity: 'hold-hands', name: 'Paws', nth: 1e9 },
    { kind: 'own-activity-rewritten', own: { ...own, id: 'hold-hands' }, after: ['own-1'] },
    { kind: 'own-activity-rewritten', own, after: ['hold-hands'] },
    { kind: 'own-activity-rewritten', own, after: [] },
    { kind: 'common-found', round: -1, found: [], ended: [], shows: day },
    { kind: 'common-found', round: 1, found: [{ slot: 'hold-hands/c' }], ended: [], shows: day },
    { kind: 'common-found', round: 1, found: [{ slot: 'hold-hands', until: 'never' }], ended: [], shows: day },
  ];
  for (const body of strange) await b.side.append([{ audience: 'shown', body }]);
  const { session } = await open('a');
  const { names, own: words, tellings } = common(session);
  expect([foundIn(session).size, names.size, words.size, tellings.told.size, tellings.untold.size]).toEqual([
    0, 0, 0, 0, 0,
  ]);
});
