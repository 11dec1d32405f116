import type { PlaceFields } from '@unhurried/domain/journey';
import type { ActivityId } from '@unhurried/domain/library';
import type { Day } from '@unhurried/domain/time';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { home, morning, oneAlone } from '../session/home.contract.ts';
import { type Session, shown, type Unhurried } from '../session/index.ts';
import { couple, few, opensAgain } from '../session/rounds.contract.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { GoalsPage } from './goals/index.ts';
import { Screen } from './index.ts';
import { journeyOf, newPlaceId, sayLookedAt, sayPlace, takeOut } from './known.ts';
import { MonthPage } from './month/index.ts';
import { PlacePage } from './place/index.ts';
import { TakeOut } from './place/take-out.tsx';
import { placeFactFrom } from './shapes.ts';

await loadWords('en', ['journey', 'place', 'month', 'goals', 'activities', 'tiers']);
afterEach(() => {
  view.value = 'ordinary';
});

const app = {} as unknown as Unhurried;
const textOf = (html: string) =>
  html
    .replaceAll(/<svg.*?<\/svg>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const coast = (session: Session) => textOf(renderToString(h(Screen, { app, session, rest: [] })));
const onPlace = (session: Session, id: string) =>
  textOf(renderToString(h(PlacePage, { session, id, what: undefined })));
const month = (session: Session, id: string) => textOf(renderToString(h(MonthPage, { session, id })));
const goalsPage = (session: Session) => textOf(renderToString(h(GoalsPage, { session, id: undefined })));

const rain: PlaceFields = { what: 'hard-day', name: 'Rain on the pier', taught: 'Slow is fine', month: '2026-04' };
const asleep = newPlaceId();

const together = async () => {
  const { open } = await home();
  return { of: async (person: 'a' | 'b') => (await open(person)).session };
};
async function bothKeep(of: (person: 'a' | 'b') => Promise<Session>, words: PlaceFields, id = newPlaceId()) {
  for (const person of ['a', 'b'] as const) expect(await sayPlace(await of(person), id, words)).toBeUndefined();
  return id;
}

test('[JT3] [JN5] what one wrote waits with the other in a folded list alone, and is on both coasts when both keep it', async () => {
  const { of } = await together();
  const id = newPlaceId();
  await sayPlace(await of('a'), id, rain);
  expect(coast(await of('a'))).toMatch(/A quiet shore.*Words of yours, not yet on the coast.*Rain on the pier/);
  const b = await of('b');
  expect(coast(b)).toMatch(/A quiet shore.*To look at together.*Rain on the pier/);
  expect(onPlace(b, id)).toMatch(/^Would you keep this place\? a wrote this|^Would you keep this place\?/);
  expect(onPlace(b, id)).toMatch(/A hard day, April 2026 Slow is fine Keep these words Leave it for now/);
  await sayPlace(b, id, rain);
  expect(coast(b)).not.toContain('To look at together');
  for (const person of ['a', 'b'] as const) expect(coast(await of(person))).toContain('Along the shore lies');
});

test('[JT4] [P8] the one who wrote reads nothing of whether the other looked: their pages are as if nobody had', async () => {
  const { of } = await together();
  const id = newPlaceId();
  await sayPlace(await of('a'), id, rain);
  const before = [coast(await of('a')), onPlace(await of('a'), id)];
  const b = await of('b');
  const laid = b.known.value.ours.laid.size;
  for (const _ of [1, 2]) [coast(b), onPlace(b, id)];
  expect(b.known.value.ours.laid.size).toBe(laid);
  expect([coast(await of('a')), onPlace(await of('a'), id)]).toEqual(before);
  expect(before[1]).toContain('It is on the coast once you have both kept it.');
  expect(before.join()).not.toMatch(/read|seen|opened|waiting for|has not/i);
});

test('[JT5] [JN6] changed on two phones without a network, both wordings stand side by side, and one is chosen', async () => {
  const us = await couple(few);
  const id = newPlaceId();
  await sayPlace(us.ada, id, rain);
  await us.here.settle();
  await sayPlace(us.ben, id, rain);
  await us.here.settle();
  us.here.online = false;
  await sayPlace(us.ada, id, { ...rain, name: 'Storm' });
  await sayPlace(us.ben, id, { ...rain, name: 'First light' });
  us.here.online = true;
  await us.here.pass(60_000);
  await us.here.settle();
  const open = journeyOf(us.ada).value.places.get(id);
  expect(open?.wordings.map(({ set }) => set.name).sort()).toEqual(['First light', 'Rain on the pier', 'Storm']);
  expect(onPlace({ ...us.ada, partner: { person: 'b', name: 'Ben' } as never }, id)).toMatch(
    /^Two ways to say it.*First light.*Keep these words.*Storm.*Keep these words.*On the coast meanwhile Rain on the pier/,
  );
  await sayPlace(us.ada, id, { ...rain, name: 'First light' });
  await us.here.settle();
  for (const session of [us.ada, us.ben]) expect(onPlace(session, id)).toMatch(/^First light/);
});

test('[JT3] [JN6] taken out by either it is gone on both phones, and in the end nothing says that it was there', async () => {
  const us = await couple(few);
  const id = newPlaceId();
  await sayPlace(us.ada, id, rain);
  await us.here.settle();
  await sayPlace(us.ben, id, rain);
  await us.here.settle();
  expect(await takeOut(us.ben, id)).toBe(true);
  await us.here.settle();
  expect(onPlace(us.ada, id)).toMatch(/^This place is not here/);
  expect(await sayPlace(us.ada, id, rain)).toBe('gone');
  // Each tidies with their next change.
  for (const session of [us.ada, us.ben, us.ada]) {
    const other = newPlaceId();
    await sayPlace(session, other, rain);
    await us.here.settle();
    await takeOut(session, other);
    await us.here.settle();
  }
  for (const who of ['ada', 'ben'] as const) {
    await opensAgain(us, who);
    expect([...us[who].known.value.ours.laid.values()].filter(({ body }) => body.kind.startsWith('place-'))).toEqual(
      [],
    );
  }
});

/** What lies on this side of places. */
const lying = (session: Session) =>
  [...session.known.value.ours.laid.values()].filter(({ body }) => body.kind.startsWith('place-'));

test('[JT10] [JN6] [P8] what the other took out is on no page of mine, no page of mine writes, and my next change erases it', async () => {
  const us = await couple(few);
  const goal: PlaceFields = { ...rain, what: 'goal', name: 'The lighthouse', taught: 'Slowly' };
  const id = newPlaceId();
  for (const session of [us.ada, us.ben]) {
    await sayPlace(session, id, goal);
    await us.here.settle();
  }
  await takeOut(us.ben, id);
  await us.here.settle();
  const before = lying(us.ada).map((laid) => laid.id);
  expect(before.length).toBeGreaterThan(1);
  const pages = () => [coast(us.ada), onPlace(us.ada, id), month(us.ada, goal.month), goalsPage(us.ada)];
  for (const view of ['ordinary', 'low-energy'] as const) {
    for (const page of [...drawnIn(view, pages), ...drawnIn(view, pages)])
      expect(page).not.toMatch(/lighthouse|Slowly/);
    await us.here.settle();
  }
  expect(lying(us.ada).map((laid) => laid.id)).toEqual(before);
  const other = newPlaceId();
  await sayPlace(us.ada, other, rain);
  await us.here.settle();
  const left = lying(us.ada).filter(({ by }) => by === us.ada.person);
  expect(left.map(({ body }) => 'place' in body && body.place)).toEqual([other]);
});

function drawnIn(look: typeof view.value, pages: () => readonly string[]): readonly string[] {
  view.value = look;
  return pages();
}

test('[JT10] [JN10] what was taken out takes no room: it is tidied before I am told that there is none', async () => {
  const us = await couple(few);
  const ids = Array.from({ length: 300 }, newPlaceId);
  const said = (place: string) => shown({ kind: 'place-written', place, set: rain, over: [] });
  await us.ada.add(ids.map(said));
  await us.here.settle();
  expect(await sayPlace(us.ada, newPlaceId(), rain)).toBe('too-many');
  await us.ben.add(ids.slice(0, 1).map((place) => shown({ kind: 'place-removed', place })));
  await us.here.settle();
  expect(await sayPlace(us.ada, newPlaceId(), rain)).toBeUndefined();
});

test('[JT6] [JN8] a month is places, what they taught and what both kept, and nothing is counted', async () => {
  const { of } = await together();
  await bothKeep(of, rain);
  for (const person of ['a', 'b'] as const) {
    const activity = 'hold-hands' as ActivityId;
    await (await of(person)).add([shown({ kind: 'moment-kept', activity, month: '2026-04' })]);
  }
  const said = month(await of('a'), '2026-04');
  expect(said).toMatch(/^April 2026 What you have both kept of this month/);
  expect(said).toContain('Along this stretch: “Rain on the pier”.');
  expect(said).toMatch(/What it taught you Rain on the pier Slow is fine What you both kept Hold hands/);
  expect(said.replaceAll('2026', '')).not.toMatch(/\d/);
  for (const none of ['2026-03', '2026-13', '']) expect(month(await of('a'), none)).toMatch(/^Nothing is kept here/);
});

test('[JT6] what keeps coming back is named with the month in which both kept it, without a number', async () => {
  const { of } = await together();
  const months = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];
  const keep = (activity: string, month: string) =>
    shown({ kind: 'moment-kept', activity: activity as ActivityId, month });
  for (const person of ['a', 'b'] as const)
    await (await of(person)).add([
      ...months.map((each) => keep('hold-hands', each)),
      keep('light-hand-massage', '2026-04'),
      keep('light-hand-massage', '2026-05'),
    ]);
  const a = await of('a');
  expect(month(a, '2026-04')).toContain('On your way, these so far keep coming back: “Hold hands”.');
  expect(month(a, '2026-05')).not.toContain('coming back');
});

test('[JT7] [JN9] a quiet line when goals are due, one goal at a time, and the look is written once at its end', async () => {
  const { of } = await together();
  expect(goalsPage(await of('a'))).toMatch(/^No goals here/);
  await bothKeep(of, { what: 'goal', name: 'See the sea', taught: '', month: '2026-02' });
  const a = await of('a');
  const on = (when: Day): Session => Object.create(a, { today: { value: { value: when } } });
  // Kept by both in this week, though it was named for an earlier month.
  expect([coast(a), coast(on('2026-05-31' as Day))].join(' ')).not.toContain('If you like');
  expect(coast(on('2026-06-01' as Day))).toContain('If you like, look at your goals again together.');
  expect(goalsPage(a)).toBe(
    'Does this still fit? On your coast since February 2026. See the sea It stays We reached it In other words Let it go',
  );
  await sayLookedAt(a);
  await sayLookedAt(a);
  expect(coast(a)).not.toContain('If you like');
  const looked = [...(await of('b')).known.value.ours.laid.values()].filter(
    ({ body }) => body.kind === 'goals-looked-at',
  );
  // What b said by keeping it second, and what a said last.
  const said = { kind: 'goals-looked-at', week: '2026-05-04' };
  expect(looked.toSorted((one, other) => (one.by < other.by ? -1 : 1)).map(({ by, body }) => [by, body])).toEqual([
    ['a', { ...said, nth: 2 }],
    ['b', { ...said, nth: 1 }],
  ]);
});

test('[JT8] what has not its shape or its bounds is left aside, and what would be left aside is not written', async () => {
  const place = 'a'.repeat(32);
  const good = { kind: 'place-written', place, set: rain, over: [] };
  expect(placeFactFrom(good)).toEqual(good);
  const bad: readonly object[] = [
    { ...good, place: 'p' },
    { ...good, set: { ...rain, month: '2026-04-02' } },
    { ...good, set: { ...rain, name: ' ' } },
    { ...good, set: { ...rain, name: 'x'.repeat(161) } },
    { ...good, set: { name: 'Half' } },
    { kind: 'place-kept', place, words: ['no id'] },
    { kind: 'goals-looked-at', nth: 1, week: '2026-05-05' },
    { kind: 'goals-looked-at', nth: 1e9, week: '2026-05-04' },
  ];
  expect(bad.map(placeFactFrom)).toEqual(bad.map(() => undefined));
  const { session } = await (await home()).open('a');
  expect(await sayPlace(session, place, { ...rain, name: 'x'.repeat(81) })).toBe('long-name');
  expect(await sayPlace(session, 'p', rain)).toBe('not-kept');
  expect(session.known.value.ours.laid.size).toBe(0);
});

test('[JT9] for somebody who is alone the page says that the coast takes two, and asks nothing', async () => {
  const session = await (await oneAlone(() => morning, 'Europe/Lisbon'))();
  expect(coast(session)).toMatch(/^Our coast The coast is made by two\./);
  expect(renderToString(h(Screen, { app, session, rest: ['place', asleep] }))).not.toMatch(/<button|<a /);
});

test('[JT3] [P8] before words of the other are taken out it is said that this can be noticed, and that leaving them cannot', () => {
  const session = { partner: { name: 'Ben' } } as unknown as Session;
  const asked = (theirs: boolean) => {
    const asks = h(TakeOut, { session, id: asleep, theirs, asked: true });
    return textOf(renderToString(asks));
  };
  expect(asked(true)).toMatch(
    /^It goes for both of you, and Ben can notice that it is gone\. Leaving it says nothing\./,
  );
  expect(asked(false)).toMatch(/^It leaves the coast for both of you/);
});
