import { signal } from '@preact/signals';
import { inTwentyMinutes } from '@unhurried/domain/talk';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { sayUpToIt, upToIt } from '../../both-there/index.ts';
import { checkedIn, day, type Home, home, oneAlone, reading, usual } from '../../session/home.contract.ts';
import { lapseOf, mine, passing, type Session, type Unhurried } from '../../session/index.ts';
import { loadWords } from '../../words/index.ts';
import { underWay } from '../under-way.ts';
import { askAgain } from './enough.ts';
import { areBothUpToIt, hadEnough, ReadyPage } from './index.ts';
import { hasRoom, sleepOf, tellSleep } from './my-room.ts';

await loadWords('en', ['talk', 'talk-ready']);

const zone = 'Europe/Lisbon' as never;
const app = { device: { zone: () => zone } } as unknown as Unhurried;
const drawn = (session: Session): string => renderToString(h(ReadyPage, { app, session, rest: [] }));

const talks = mine({ kind: 'checked-in', reading: { ...reading, talk: true } as never });
const offers = (talk: boolean) =>
  passing({ kind: 'offered', offering: { day, tier: 3, word: 'gentle', talk, list: [] } as never }, lapseOf(day));
const steady = mine({ kind: 'profile-chosen', profile: 'steady', day });

/** Each of the two on a day that lets a talk be. */
async function bothWell(): Promise<Home> {
  const two = await home();
  for (const person of ['a', 'b'] as const)
    await (await two.open(person)).session.add([usual, steady, talks, offers(true)]);
  return two;
}
const opened = async (two: Home, person: 'a' | 'b' = 'a') => (await two.open(person)).session;

test('[RY1] [TK2] on a day of mine that leaves no room the page leads to the small talk, and has no yes', async () => {
  const well = await opened(await bothWell());
  expect(hasRoom(well, zone)).toBe(true);
  expect(drawn(well)).toContain('Are you up to a talk today?');
  const ways: readonly Parameters<Session['add']>[0][] = [
    [mine({ kind: 'standing-tapped', tap: 'worse', day })],
    [checkedIn],
    [offers(false)],
    [mine({ kind: 'time-had', time: { day, tier: 3, demand: 12, minutes: 30 } })],
  ];
  for (const facts of ways) {
    const session = await opened(await bothWell());
    await session.add(facts);
    const page = drawn(session);
    expect(page).toContain('Today is for the small talk.');
    expect(page).not.toContain('I am up to it');
    expect(page).toMatch(/#\/talk\/line.*#\/kindness/s);
  }
});

test('[RY1] [TK3] close to my sleep there is no yes; told another time, there is', async () => {
  const session = await opened(await bothWell());
  // It is ten in the morning there.
  expect(await tellSleep(session, '10:30')).toBe(true);
  expect(drawn(session)).toContain('Today is for the small talk.');
  await tellSleep(session, '23:00');
  expect(drawn(session)).toContain('Are you up to a talk today?');
});

test('[RY5] the latest that I said counts, lies with me alone, and the one before is gone', async () => {
  const two = await bothWell();
  const session = await opened(two);
  expect(sleepOf(session)).toBe('22:00');
  for (const at of ['23:00', '23:30', '23:30']) expect(await tellSleep(session, at)).toBe(true);
  expect([await tellSleep(session, 'late'), sleepOf(session)]).toEqual([false, '23:30']);
  expect([...session.known.value.mine.laid.values()].map(({ body }) => (body as { at?: string }).at)).toEqual([
    '23:30',
  ]);
  expect(sleepOf(await opened(two, 'b'))).toBe('22:00');
});

test('[RY2] two answers of one look, none of them chosen', async () => {
  const page = drawn(await opened(await bothWell()));
  const buttons = [...page.matchAll(/<button[^>]*>/g)].map(([tag]) => tag);
  expect(buttons.length).toBe(2);
  expect(new Set(buttons).size).toBe(1);
  expect(page).not.toMatch(/aria-pressed|checked/);
});

test('[RY3] [TK1] what the other said, took back, or cannot today changes no letter of my page', async () => {
  const pages = new Set<string>();
  const ways: readonly ((session: Session) => Promise<unknown>)[] = [
    async () => undefined,
    (b) => sayUpToIt(b, 'talk'),
    (b) => b.add([offers(false)]),
    (b) => b.add([mine({ kind: 'standing-tapped', tap: 'worse', day })]),
  ];
  for (const way of ways) {
    const two = await bothWell();
    await way(await opened(two, 'b'));
    pages.add(drawn(await opened(two)));
  }
  expect(pages.size).toBe(1);
});

test('[RY4] [TK2] both see so, and the ways; when the day of one changes, neither does', async () => {
  const two = await bothWell();
  await sayUpToIt(await opened(two, 'b'), 'talk');
  const a = await opened(two);
  await sayUpToIt(a, 'talk');
  for (const person of ['a', 'b'] as const) {
    const page = drawn(await opened(two, person));
    expect(page).toContain('You are both up to it.');
    expect(page).toMatch(/#\/talk\/turns\/one-phone.*#\/talk\/turns\/writing/s);
    // One device of two has no second phone.
    expect(page).not.toContain('#/talk/turns/phones');
  }
  await (await opened(two, 'b')).add([mine({ kind: 'standing-tapped', tap: 'worse', day })]);
  const after = await opened(two);
  expect(drawn(after)).not.toContain('both up to it.');
  expect(upToIt(after, 'talk').value.both).toBe(true);
});

test('[TK5] every page but the question and the ways leads to the small talk', async () => {
  const session = await opened(await bothWell());
  await session.add([offers(false)]);
  expect(drawn(session)).toContain('One question, one sentence');
});

test('[RY6] after a talk it was enough for today: my yes is gone, the other reads no invitation, and I can be asked again', async () => {
  const two = await bothWell();
  for (const person of ['b', 'a'] as const) await sayUpToIt(await opened(two, person), 'talk');
  const a = await opened(two);
  expect(await hadEnough(a, day)).toBe(true);
  expect(upToIt(a, 'talk').value).toEqual({ mine: false, both: false });
  expect(drawn(a)).toContain('That was enough for today.');
  expect(drawn(a)).not.toContain('#/talk/turns');
  askAgain(a);
  expect(drawn(a)).toContain('Are you up to a talk today?');
  // Opened anew, and on the other side: nobody is invited to another one.
  for (const person of ['a', 'b'] as const) {
    const session = await opened(two, person);
    expect(areBothUpToIt(session)).toBe(false);
    expect(drawn(session)).not.toContain('You are both up to it.');
  }
});

test('[TW11] the way that is open stands first, with what stands; on a page without a yes too', async () => {
  const two = await bothWell();
  for (const person of ['b', 'a'] as const) await sayUpToIt(await opened(two, person), 'talk');
  const one = await opened(two);
  // As on a phone that is linked to another one.
  const a: Session = { ...one, link: { ...one.link, partner: signal({}) as never } };
  underWay(a).value = { way: 'one-phone', stop: signal(inTwentyMinutes) };
  const ways = (page: string) => [...page.matchAll(/href="#([^"]*)"/g)].map(([, path]) => path);
  expect(ways(drawn(a))).toEqual(['/talk/turns/one-phone', '/talk/turns/phones', '/talk/turns/writing']);
  expect(drawn(a)).toContain('A time-out. Back in twenty minutes');
  underWay(a).value = { way: 'phones', stop: signal(inTwentyMinutes) };
  await a.add([offers(false)]);
  expect(ways(drawn(a))[0]).toBe('/talk/turns/phones');
});

test('[TR2] who is alone is led to what works alone', async () => {
  const session = await (await oneAlone(() => Date.parse('2026-05-04T09:00:00Z'), zone))();
  const page = drawn(session);
  expect(page).toContain('A talk takes two.');
  expect([...page.matchAll(/href="#([^"]*)"/g)].map(([, path]) => path)).toEqual(['/talk/practice', '/talk/longing']);
});
