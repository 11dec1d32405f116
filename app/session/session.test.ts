import { activities } from '@unhurried/content/activities';
import { asItIs, offeringOn } from '@unhurried/domain/offering';
import type { Day } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { checkedIn, day, home, reading, usual } from './home.contract.ts';
import { lapseOf, mine, passing } from './index.ts';

test('[SE1] what was said is there after the side is opened again, and a refused write changes nothing', async () => {
  const { open } = await home();
  const first = await open('a');
  await first.session.add([usual, checkedIn]);
  expect(first.session.my.value.reading).toEqual(reading);
  first.session.lock();
  const before = first.session.known.value;
  expect(await first.session.add([checkedIn])).toEqual({ ok: false, refusal: 'locked' });
  expect(first.session.known.value).toBe(before);
  expect(first.session.notice.value).toEqual({ kind: 'not-written', why: 'locked' });
  const again = await open('a');
  expect(again.session.my.value.reading).toEqual(reading);
});

test('[SE1] what storage refused is said until something is written again', async () => {
  const { open } = await home();
  const { session, side } = await open('a');
  const append = side.append.bind(side);
  Object.assign(side, { append: async () => ({ ok: false, refusal: 'storage-full' }) });
  await session.add([checkedIn]);
  expect(session.notice.value).toEqual({ kind: 'not-written', why: 'storage-full' });
  Object.assign(side, { append });
  await session.add([checkedIn]);
  expect(session.notice.value).toBeUndefined();
});

test('[SE1] a taking back that storage refused is said too, until it is done', async () => {
  const { open } = await home();
  const { session, side } = await open('a');
  await session.add([checkedIn]);
  const ids = ((await session.history()) ?? []).map(({ id }) => id);
  const { forget } = side;
  Object.assign(side, { forget: async () => ({ ok: false, refusal: 'storage' }) });
  expect(await session.takeBack(ids)).toEqual({ ok: false, refusal: 'storage' });
  expect(session.notice.value).toEqual({ kind: 'not-written', why: 'storage' });
  expect(session.my.value.reading).toEqual(reading);
  Object.assign(side, { forget });
  expect((await session.takeBack(ids)).ok).toBe(true);
  expect([session.notice.value, session.my.value.reading]).toEqual([undefined, undefined]);
});

test('[SE2] a private fact of a kind from a later version is left aside', async () => {
  const { open } = await home();
  const { side } = await open('a');
  await side.append([{ audience: 'mine', body: { kind: 'from-next-year' } }, checkedIn]);
  const { session } = await open('a');
  expect(session.my.value.reading).toEqual(reading);
});

test('[SE3] a shared fact of a wrong shape reaches no screen', async () => {
  const { open } = await home();
  const { side } = await open('b');
  const lapses = lapseOf(day);
  const offering = { day, tier: 9, word: 'open', talk: 'yes', list: 'everything' };
  await side.append([
    { audience: 'passing', lapses, body: Object.assign({ kind: 'offered' }, { offering }) },
    { audience: 'shown', body: Object.assign({ kind: 'activity-named' }, { activity: '../x', name: '' }) },
    { audience: 'shown', body: { kind: 'proof-of-consent' } },
  ]);
  const { session } = await open('a');
  expect(session.known.value.ours.passing.b).toEqual({});
  expect([...session.known.value.ours.common.names]).toEqual([]);
});

test('[SE4] a snapshot and what came after it give what every fact gives', async () => {
  const { open } = await home();
  const first = await open('a');
  await first.session.add([usual]);
  for (let at = 1; at <= 28; at++) {
    const past = `2026-04-${String(at).padStart(2, '0')}` as Day;
    await first.session.add([mine({ kind: 'checked-in', reading: { day: past, energy: at % 10, pain: 3 } })]);
  }
  for (const activity of activities.slice(0, 20)) {
    await first.session.add([mine({ kind: 'welcome-answered', activity: activity.id, answer: 'welcome' })]);
  }
  expect(first.session.known.value.sinceSnapshot).toBeLessThan(40);
  const again = await open('a');
  expect(again.session.known.value.sinceSnapshot).toBeLessThan(20);
  expect(again.session.known.value.mine).toEqual(first.session.known.value.mine);
  const another = await again.side.saveSnapshot({ version: 99 }, again.session.known.value.seq);
  expect(another.ok).toBe(true);
});

test('[SE6] nothing passing lapses before its day is over in every zone', () => {
  expect(lapseOf(day)).toBeGreaterThanOrEqual(Date.parse('2026-05-05T04:00:00-12:00'));
});

test('[SE7] a private change narrows what was sent, at once, and says so to me alone', async () => {
  const { open } = await home();
  const { session } = await open('a');
  await session.add([usual, checkedIn, mine({ kind: 'profile-chosen', profile: 'steady', day })]);
  const { offering } = session.prepare(asItIs);
  expect(offering.tier).toBe(3);
  await session.add([passing({ kind: 'offered', offering }, lapseOf(day))]);
  expect(session.notice.value).toBeUndefined();
  await session.add([mine({ kind: 'limit-set', limit: { kind: 'tier', tier: 1 } })]);
  const sent = offeringOn(session.known.value.ours.passing.a, day);
  expect(sent?.list.every(({ activity }) => activities.find(({ id }) => id === activity)?.tier === 0)).toBe(true);
  expect(session.notice.value).toEqual({ kind: 'narrowed' });
});

test('[SE7] a narrowing is in the same write as its cause: a lock right after it leaves neither without the other', async () => {
  const { open } = await home();
  const { session, side } = await open('a');
  await session.add([usual, checkedIn]);
  await session.add([passing({ kind: 'offered', offering: session.prepare(asItIs).offering }, lapseOf(day))]);
  const append = side.append.bind(side);
  let writes = 0;
  Object.assign(side, {
    append: async (...given: Parameters<typeof append>) => {
      writes += 1;
      const written = await append(...given);
      side.lock();
      return written;
    },
  });
  await session.add([mine({ kind: 'limit-set', limit: { kind: 'tier', tier: 1 } })]);
  expect(writes).toBe(1);
  const b = await open('b');
  expect(offeringOn(b.session.known.value.ours.passing.a, day)?.tier).toBe(0);
});

test('[SE7] of two quick taps the second is measured by what the first has shared', async () => {
  const { open } = await home();
  const { session } = await open('a');
  await session.add([usual, checkedIn, mine({ kind: 'profile-chosen', profile: 'steady', day })]);
  const { offering } = session.prepare(asItIs);
  await Promise.all([
    session.add([passing({ kind: 'offered', offering }, lapseOf(day))]),
    session.add([mine({ kind: 'limit-set', limit: { kind: 'tier', tier: 1 } })]),
    session.add([mine({ kind: 'low-is-usual', on: true })]),
  ]);
  expect(offering.tier).toBe(3);
  expect(offeringOn(session.known.value.ours.passing.a, day)?.tier).toBe(0);
});

test('[SE7] [PA13] a standing welcome ends with a tap of rest, and yields to a limit', async () => {
  const { open } = await home();
  const { session } = await open('a');
  const hands = { activity: 'hold-hands' as never, adaptations: [], minutes: 5 };
  const look = { activity: 'share-a-look-and-a-smile' as never, adaptations: [], minutes: 1 };
  const welcome = { from: day, until: '2026-05-10' as Day, list: [hands, look] };
  await session.add([passing({ kind: 'standing-welcome-left', welcome }, lapseOf(welcome.until))]);
  await session.add([mine({ kind: 'limit-set', limit: { kind: 'touch', region: 'hand' } })]);
  expect(session.known.value.ours.passing.a.standing?.list).toEqual([look]);
  await session.add([mine({ kind: 'checked-in', reading: { day, rest: true } })]);
  expect(session.known.value.ours.passing.a.standing).toBeUndefined();
});
