import { activities } from '@unhurried/content/activities';
import type { Slot } from '@unhurried/domain/common-ground';
import { asItIs } from '@unhurried/domain/offering';
import type { Day } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { checkedIn, day, home, morning, oneAlone, reading, usual } from './home.contract.ts';
import { lapseOf, mine, passing, shown } from './index.ts';

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
  const opened = await oneAlone(() => now, 'Europe/Lisbon');
  const kindsHeld = async () => ((await (await opened()).history()) ?? []).map(({ body }) => body.kind);
  const first = await opened();
  await first.add([usual, mine({ kind: 'time-had', time: { day, tier: 2, demand: 3, minutes: 10 } })]);
  now += 86_400_000;
  const next = await opened();
  await next.add([mine({ kind: 'checked-in', reading: { ...reading, day: next.today.value } })]);
  now += 4 * 86_400_000;
  expect(await kindsHeld()).toEqual(['usual-told', 'checked-in', 'times-settled']);
  expect((await opened()).known.value.mine.half.pace.comfortable).toEqual([{ day, demand: 3 }]);
  now += 40 * 86_400_000;
  expect(await kindsHeld()).toEqual(['usual-told', 'checked-in', 'times-settled']);
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
    const opened = await oneAlone(() => Date.parse(`${year}T12:00:00Z`), 'UTC');
    const session = await opened();
    await session.add([mine({ kind: 'checked-in', reading: { day: year as Day, energy: 5 } })]);
    expect(session.my.value.reading?.energy).toBe(5);
  }
});

test('[CG7] [P7] what the other side alone calls common never enters my offering', async () => {
  const { open } = await home();
  const b = await open('b');
  const all = activities.map(({ id }) => id);
  const found = all.map((id) => ({ slot: id as string as Slot }));
  const finding = { kind: 'common-found', round: 1, found, ended: [], shows: day } as const;
  await b.session.add([shown(finding)]);
  const { session } = await open('a');
  await session.add([usual, mine({ kind: 'checked-in', reading: { ...reading, energy: 10, pain: 0, welcome: 6 } })]);
  await session.add([mine({ kind: 'profile-chosen', profile: 'steady', day })]);
  const furtherNow = () =>
    session.prepare({ ...asItIs, pastMyEnvelope: true }).considered.filter(({ activity }) => activity.tier > 1);
  expect(furtherNow()).toEqual([]);
  // A finding of my own that no welcome stands behind any more.
  await session.add([shown(finding)]);
  const further = furtherNow();
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
