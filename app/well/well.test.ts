import { refuse } from '@unhurried/kernel';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { home } from '../session/home.contract.ts';
import type { Session, Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { Screen as Today } from '../today/index.ts';
import { loadWords } from '../words/index.ts';
import { Screen } from './index.ts';
import { keep, keptFrom, takeOut } from './keepsakes.ts';

await loadWords('en', ['well', 'today', 'today-top', 'suggestion', 'activities', 'adaptations', 'tiers']);
afterEach(() => {
  view.value = 'ordinary';
});

const app = { device: { zone: () => 'Europe/Lisbon' } } as unknown as Unhurried;
const drawn = (session: Session, ...rest: readonly string[]) => renderToString(h(Screen, { app, session, rest }));
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const linksIn = (html: string) => [...html.matchAll(/href="#([^"]*)"/g)].map(([, path]) => path);
const texts = (session: Session, from: 'well' | 'for-myself') => keptFrom(session, from).map(({ fact }) => fact.text);

/** What b sees and holds of what both hold, after a has done something here. */
async function seenByB(a?: (session: Session) => Promise<unknown>) {
  const house = await home();
  if (a) {
    const { session } = await house.open('a');
    await a(session);
    session.lock();
  }
  const { session, side } = await house.open('b');
  const held = await side.load();
  const pages = [drawn(session), drawn(session, 'words'), drawn(session, 'myself')];
  const today = renderToString(h(Today, { app, session, rest: [] }));
  return { pages, today, held: held.ok && JSON.stringify([held.value.mine, held.value.shown, held.value.passing]) };
}

test('[WL1] [P5] whatever is written or taken out here, the other’s pages and all that both hold are the same', async () => {
  const nothing = await seenByB();
  const ways: readonly ((a: Session) => Promise<unknown>)[] = [
    async (a) => drawn(a) + drawn(a, 'words') + drawn(a, 'myself'),
    (a) => keep(a, 'well', 'I long for a whole evening.'),
    (a) => keep(a, 'for-myself', 'A walk'),
    async (a) => {
      await keep(a, 'well', 'I am worn out.');
      for (const kept of keptFrom(a, 'well')) await takeOut(a, kept);
    },
  ];
  for (const way of ways) expect(await seenByB(way)).toEqual(nothing);
});

test('[WL2] words are kept and taken out by me; what is missing, too long or refused is said', async () => {
  const { session } = await (await home()).open('a');
  expect(await keep(session, 'well', ' \n ')).toBe('no-words');
  expect(await keep(session, 'well', '🌊'.repeat(2001))).toBe('too-long');
  expect(await keep(session, 'well', '🌊'.repeat(2000))).toBeUndefined();
  expect(await keep(session, 'well', ' I long for a whole evening. ')).toBeUndefined();
  expect(texts(session, 'well')[1]).toBe('I long for a whole evening.');
  const full: Session = Object.create(session, { add: { value: async () => refuse('storage') } });
  expect(await keep(full, 'well', 'more')).toBe('not-kept');
  const [, second] = keptFrom(session, 'well');
  expect(second && (await takeOut(session, second))).toBe(true);
  expect(texts(session, 'well')).toHaveLength(1);
  expect(textOf(drawn(session, 'words'))).not.toContain('whole evening');
});

test('[WL3] three things for myself at most, and one goes before another comes', async () => {
  const { session } = await (await home()).open('a');
  for (const said of ['A walk', 'A nap', 'A friend']) expect(await keep(session, 'for-myself', said)).toBeUndefined();
  expect(await keep(session, 'for-myself', 'A book')).toBe('three-are-here');
  expect(textOf(drawn(session, 'myself'))).toContain('Three are here.');
  const [first] = keptFrom(session, 'for-myself');
  if (first) await takeOut(session, first);
  expect(await keep(session, 'for-myself', 'A book')).toBeUndefined();
  expect(texts(session, 'for-myself')).toEqual(['A nap', 'A friend', 'A book']);
  expect(texts(session, 'well')).toEqual([]);
});

test('[WL4] [WL5] a sentence that asks for nothing, and support, in the low-energy view too', async () => {
  const { session } = await (await home()).open('a');
  for (const seen of ['ordinary', 'low-energy'] as const) {
    view.value = seen;
    expect(linksIn(drawn(session))).toEqual(['/well/words', '/well/myself', '/kindness/asks-nothing', '/help']);
  }
});
