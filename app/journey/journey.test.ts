import type { PlaceFields } from '@unhurried/domain/journey';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { type Session, shown } from '../session/index.ts';
import { couple, few, opensAgain } from '../session/rounds.contract.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { journeyOf, newPlaceId, sayPlace, takeOut } from './known.ts';
import { asleep, coast, goalsPage, month, rain, textOf, together } from './pages.contract.ts';
import { PlacePage } from './place/index.ts';
import { TakeOut } from './place/take-out.tsx';

await loadWords('en', ['journey', 'place', 'month', 'goals', 'activities', 'tiers']);
afterEach(() => {
  view.value = 'ordinary';
});

const onPlace = (session: Session, id: string) =>
  textOf(renderToString(h(PlacePage, { session, id, what: undefined })));

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
