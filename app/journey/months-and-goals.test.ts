import type { PlaceFields } from '@unhurried/domain/journey';
import type { ActivityId } from '@unhurried/domain/library';
import type { Day } from '@unhurried/domain/time';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { home, morning, oneAlone } from '../session/home.contract.ts';
import { type Session, shown } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { Screen } from './index.ts';
import { newPlaceId, sayLookedAt, sayPlace } from './known.ts';
import { app, asleep, coast, goalsPage, month, rain, together } from './pages.contract.ts';
import { placeFactFrom } from './shapes.ts';

await loadWords('en', ['journey', 'place', 'month', 'goals', 'activities', 'tiers']);
afterEach(() => {
  view.value = 'ordinary';
});

async function bothKeep(of: (person: 'a' | 'b') => Promise<Session>, words: PlaceFields, id = newPlaceId()) {
  for (const person of ['a', 'b'] as const) expect(await sayPlace(await of(person), id, words)).toBeUndefined();
  return id;
}

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
