import { signal } from '@preact/signals';
import type { Offering } from '@unhurried/domain/offering';
import { goingOn, inTwentyMinutes } from '@unhurried/domain/talk';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { day, home, oneAlone, reading, usual } from '../session/home.contract.ts';
import { lapseOf, mine, passing, type Session, type Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { loadWords } from '../words/index.ts';
import { Screen } from './index.ts';
import { tellSleep } from './ready/my-room.ts';
import { underWay } from './under-way.ts';

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

/** A day of my own that leaves room for a talk. */
const well = [
  usual,
  mine({ kind: 'profile-chosen', profile: 'steady', day }),
  mine({ kind: 'checked-in', reading: { ...reading, talk: true } as never }),
];

/** a, where both let a talk be. */
async function bothOffer(): Promise<Session> {
  const house = await home();
  await (await house.open('b')).session.add([offers(true)]);
  const { session } = await house.open('a');
  await session.add([...well, offers(true)]);
  return session;
}

/** What a sees, where b and then a have offered a talk, or not, or nothing. */
async function roomOf(theirs: boolean | undefined, ours: boolean | undefined): Promise<string> {
  const house = await home();
  const b = (await house.open('b')).session;
  if (theirs !== undefined) await b.add([offers(theirs)]);
  b.lock();
  const a = (await house.open('a')).session;
  await a.add(well);
  if (ours !== undefined) await a.add([offers(ours)]);
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

test('[TR1] [RY1] near my sleep, and on a day of mine without room, no long talk is promised', async () => {
  const late = await bothOffer();
  expect(drawn(late)).toContain('A long talk is possible today');
  // It is ten in the morning there.
  await tellSleep(late, '10:30');
  expect(drawn(late)).toContain('Today is for the small talk.');
  expect(linksIn(drawn(late))[0]).toBe('/talk/line');
  const low = await bothOffer();
  await low.add([mine({ kind: 'standing-tapped', tap: 'worse', day })]);
  expect(drawn(low)).toContain('Today is for the small talk.');
});

test('[TW11] a talk that is under way stands first, says what stands, and leads to it, in either view', async () => {
  const session = await bothOffer();
  const stop = signal<typeof goingOn | typeof inTwentyMinutes>(inTwentyMinutes);
  underWay(session).value = { way: 'phones', stop };
  await tellSleep(session, '10:30');
  for (const look of ['ordinary', 'low-energy'] as const) {
    view.value = look;
    expect(linksIn(drawn(session))[0]).toBe('/talk/turns/phones');
    expect(drawn(session)).toContain('A time-out. Back in twenty minutes, if that suits you both then.');
  }
  stop.value = goingOn;
  expect(drawn(session)).toContain('It is under way.');
  await session.add([
    mine({ kind: 'condition-told', condition: { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } }),
  ]);
  expect(linksIn(drawn(session))[0]).toBe('/help/pressure');
  underWay(session).value = undefined;
  expect(drawn(session)).not.toContain('/talk/turns');
});

test('[TR2] six doors at most, and those for one alone one tap away; in the low-energy view the line, two doors, and the rest one tap away', async () => {
  for (const talk of [true, false]) {
    view.value = 'ordinary';
    const ordinary = await roomOf(talk, talk);
    const [first = '', more = ''] = ordinary.split('<details');
    const everyday = ['/cues', '/kindness/helps', '/talk/line', '/talk/questions', '/talk/ready', '/talk/repair'];
    expect(linksIn(first).toSorted()).toEqual(everyday);
    expect(linksIn(more)).toEqual(['/talk/practice', '/talk/longing']);
    const paths = linksIn(first);
    expect(paths[paths.indexOf('/talk/line') + 1]).toBe('/kindness/helps');
    view.value = 'low-energy';
    const [shown = '', folded = ''] = (await roomOf(talk, talk)).split('<details');
    expect(linksIn(shown)[0]).toBe('/talk/line');
    expect(linksIn(shown)).toHaveLength(3);
    expect(linksIn(shown)).toContain('/kindness/helps');
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
