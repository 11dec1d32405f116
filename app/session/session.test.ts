import { activities } from '@unhurried/content/activities';
import type { Person } from '@unhurried/domain/couple';
import { asItIs, offeringOn } from '@unhurried/domain/offering';
import type { Day, Instant } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { type Device, memoryDevice, type OpenSide } from '../device/index.ts';
import { lapseOf, mine, openSession, passing, type Session, shown } from './index.ts';

Object.assign(globalThis, { document: Object.assign(new EventTarget(), { hidden: false }) });

const morning = Date.parse('2026-05-04T09:00:00Z');

interface Home {
  readonly device: Device;
  readonly open: (person: Person) => Promise<{ readonly session: Session; readonly side: OpenSide }>;
}

/** Two people on one device in memory, with the real keys. */
async function home(): Promise<Home> {
  const device = memoryDevice({ now: () => morning, zone: () => 'Europe/Lisbon' });
  await device.begin('two');
  for (const person of ['a', 'b'] as const) {
    const made = await device.createSide({ person, name: person, passphrase: `quiet ${person}` });
    if (!made.ok) throw new Error(made.refusal);
    made.value.lock();
  }
  const open = async (person: Person) => {
    const side = await device.unlock(person, `quiet ${person}`);
    if (!side.ok) throw new Error(side.refusal);
    const partner = { person: 'b', name: 'b', autoLock: { on: 'hide' }, lockScreenSlips: false } as const;
    const opening = { device, side: side.value, partner, library: activities, sample: false, onLock: () => undefined };
    const session = await openSession(opening);
    if (!session.ok) throw new Error(session.refusal);
    return { session: session.value, side: side.value };
  };
  return { device, open };
}

const day = '2026-05-04' as Day;
const reading = { day, energy: 7, energyFor: 'now', pain: 2, welcome: 3 } as const;
const checkedIn = mine({ kind: 'checked-in', reading });
const usual = mine({ kind: 'usual-told', usual: { energy: 6, pain: 2 } });

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

test('[SE8] [P8] a lowered or withdrawn offering leaves no earlier version behind', async () => {
  const { open } = await home();
  const a = await open('a');
  await a.session.add([usual, checkedIn]);
  const { offering } = a.session.prepare(asItIs);
  const offer = (word: 'gentle' | 'rest') =>
    passing({ kind: 'offered', offering: { ...offering, word } }, lapseOf(day));
  await a.session.add([offer('gentle')]);
  await a.session.add([offer('rest')]);
  const b = await open('b');
  const kinds = async () => {
    const loaded = await b.side.load();
    return loaded.ok ? loaded.value.passing.map(({ body }) => JSON.stringify(body)) : [];
  };
  expect(await kinds()).toEqual([expect.stringContaining('"word":"rest"')]);
  await a.session.add([passing({ kind: 'offering-withdrawn', day }, lapseOf(day))]);
  expect(await kinds()).toEqual([]);
});

test('[PA8] a time is erased from the journal once its 72 hours are over, and so is what it was folded into before', async () => {
  let now = morning;
  const device = memoryDevice({ now: () => now, zone: () => 'Europe/Lisbon' });
  await device.begin('alone');
  const side = await device.createSide({ person: 'a', name: 'a', passphrase: 'quiet a' });
  if (!side.ok) throw new Error(side.refusal);
  const opening = {
    device,
    side: side.value,
    partner: undefined,
    library: activities,
    sample: false,
    onLock: () => undefined,
  };
  const opened = async () => {
    const session = await openSession(opening);
    if (!session.ok) throw new Error(session.refusal);
    return session.value;
  };
  const kindsHeld = async () => ((await (await opened()).history()) ?? []).map(({ body }) => body.kind);
  const first = await opened();
  await first.add([mine({ kind: 'time-had', time: { day, tier: 2, demand: 3, minutes: 10 } })]);
  now += 5 * 86_400_000;
  expect(await kindsHeld()).toEqual(['times-settled']);
  expect((await opened()).known.value.mine.half.pace.comfortable).toEqual([{ day, demand: 3 }]);
  now += 40 * 86_400_000;
  expect(await kindsHeld()).toEqual(['times-settled']);
  expect((await opened()).known.value.mine.half.pace.comfortable).toEqual([]);
});

test('[P5] nothing that I do in private changes one byte of what the other side holds', async () => {
  const { open } = await home();
  const a = await open('a');
  await a.session.add([usual, checkedIn]);
  await a.session.add([
    passing({ kind: 'offered', offering: { ...a.session.prepare(asItIs).offering, list: [] } }, lapseOf(day)),
  ]);
  await a.session.add([shown({ kind: 'activity-named', activity: 'hold-hands' as never, name: 'Paws' })]);
  const b = await open('b');
  const held = async () => {
    const loaded = await b.side.load();
    return loaded.ok ? JSON.stringify([loaded.value.shown, loaded.value.passing, b.session.overlap.value]) : 'closed';
  };
  const before = await held();
  await a.session.add([
    mine({ kind: 'limit-set', limit: { kind: 'touch', region: 'back' } }),
    mine({ kind: 'condition-told', condition: { id: 'x', flags: ['SHOULDER'], stance: { kind: 'stable' } } }),
    mine({ kind: 'welcome-answered', activity: 'hold-hands' as never, answer: 'not-now' }),
    mine({ kind: 'checked-in', reading: { ...reading, mood: 1, desire: 'none' } }),
    mine({ kind: 'time-had', time: { day, tier: 1, demand: 1, minutes: 5 } }),
    mine({ kind: 'red-flag-looked-at' }),
  ]);
  expect(await held()).toBe(before);
  expect(before).toContain('Paws');
});

test('[P12] a clock in 1970 or 2090 is only a clock', async () => {
  for (const year of ['1970-01-02', '2090-07-01']) {
    const device = memoryDevice({ now: () => Date.parse(`${year}T12:00:00Z`) as Instant, zone: () => 'UTC' });
    await device.begin('alone');
    const side = await device.createSide({ person: 'a', name: 'a', passphrase: 'quiet a' });
    if (!side.ok) throw new Error(side.refusal);
    const opening = {
      device,
      side: side.value,
      partner: undefined,
      library: activities,
      sample: false,
      onLock: () => undefined,
    };
    const session = await openSession(opening);
    if (!session.ok) throw new Error(session.refusal);
    await session.value.add([mine({ kind: 'checked-in', reading: { day: year as Day, energy: 5 } })]);
    expect(session.value.my.value.reading?.energy).toBe(5);
  }
});

test('[CG7] [P7] what the other side alone calls common never enters my offering', async () => {
  const { open } = await home();
  const b = await open('b');
  const all = activities.map(({ id }) => id);
  await b.session.add([shown({ kind: 'common-found', activities: all, day })]);
  const { session } = await open('a');
  await session.add([usual, mine({ kind: 'checked-in', reading: { ...reading, energy: 10, pain: 0, welcome: 6 } })]);
  await session.add([mine({ kind: 'profile-chosen', profile: 'steady', day })]);
  const further = session
    .prepare({ ...asItIs, pastMyEnvelope: true })
    .considered.filter(({ activity }) => activity.tier > 1);
  expect(further.length).toBeGreaterThan(0);
  expect(further.map((each) => !each.goes && each.because)).toEqual(
    further.map(() => ({ allowed: false, because: { kind: 'limit' } })),
  );
});

test('[CG8] [P1] what the other side writes as its own never takes the place of a library entry', async () => {
  const { open } = await home();
  const b = await open('b');
  const far = activities.find(({ tier }) => tier === 6);
  if (!far) throw new Error('The library has a tier 6');
  const own = { id: far.id, name: 'A walk', what: 'Round the block', tier: 0, minutes: 5 } as const;
  await b.session.add([shown({ kind: 'own-activity-written', own })]);
  const { session } = await open('a');
  expect(session.activities.value.filter(({ id }) => id === far.id)).toEqual([far]);
});
