import type { Offering } from '@unhurried/domain/offering';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { day, home, oneAlone } from '../session/home.contract.ts';
import { lapseOf, mine, passing, type Session, type Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { Screen } from './index.ts';

await loadWords('en', ['talk']);
afterEach(() => {
  view.value = 'ordinary';
});

const app = { device: { zone: () => 'Europe/Lisbon' } } as unknown as Unhurried;
const drawn = (session: Session): string => renderToString(h(Screen, { app, session, rest: [] }));
const linksIn = (html: string) => [...html.matchAll(/href="#([^"]*)"/g)].map(([, path]) => path);
const offers = (talk: boolean) => {
  const offering: Offering = { day, tier: 2, word: 'gentle', talk, list: [] };
  return passing({ kind: 'offered', offering }, lapseOf(day));
};

/** What a sees, where b and then a have offered a talk, or not, or nothing. */
async function roomOf(theirs: boolean | undefined, mine: boolean | undefined): Promise<string> {
  const house = await home();
  const b = (await house.open('b')).session;
  if (theirs !== undefined) await b.add([offers(theirs)]);
  b.lock();
  const a = (await house.open('a')).session;
  if (mine !== undefined) await a.add([offers(mine)]);
  return drawn(a);
}

test('[TR1] a long talk is named where both let one be possible, and in every other case the words are the same', async () => {
  const both = await roomOf(true, true);
  expect(both).toContain('A long talk is possible today');
  expect(linksIn(both)[0]).toBe('/talk/ready');
  const others = [await roomOf(true, false), await roomOf(false, true), await roomOf(undefined, undefined)];
  expect(new Set(others).size).toBe(1);
  expect(others[0]).toContain('Today is for the small talk.');
  expect(linksIn(others[0] ?? '')[0]).toBe('/talk/line');
});

test('[TR2] seven doors at most; in the low-energy view the line, two doors, and the rest one tap away', async () => {
  for (const talk of [true, false]) {
    view.value = 'ordinary';
    const ordinary = await roomOf(talk, talk);
    expect(linksIn(ordinary).toSorted()).toEqual([
      '/cues',
      '/talk/line',
      '/talk/longing',
      '/talk/practice',
      '/talk/questions',
      '/talk/ready',
      '/talk/repair',
    ]);
    view.value = 'low-energy';
    const [shown = '', folded = ''] = (await roomOf(talk, talk)).split('<details');
    expect(linksIn(shown)[0]).toBe('/talk/line');
    expect(linksIn(shown)).toHaveLength(3);
    expect([...linksIn(shown), ...linksIn(folded)]).toEqual(expect.arrayContaining(linksIn(ordinary)));
  }
});

test('[TR2] who is alone finds what works alone', async () => {
  const session = await (await oneAlone(() => Date.parse('2026-05-04T09:00:00Z'), 'Europe/Lisbon'))();
  expect(linksIn(drawn(session))).toEqual(['/talk/practice', '/talk/longing', '/cues']);
});

test('[TR2] whoever is worried about safety finds help first, what works alone, and where to take back what was sealed', async () => {
  const { session } = await (await home()).open('a');
  await session.add([
    mine({ kind: 'condition-told', condition: { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } }),
  ]);
  expect(session.worried.value).toBe(true);
  const paths = ['/help/pressure', '/talk/longing', '/talk/practice', '/cues', '/talk/questions'];
  expect(linksIn(drawn(session))).toEqual(paths);
});
