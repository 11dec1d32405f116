import { addDays } from '@unhurried/domain/time';
import { refuse } from '@unhurried/kernel';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { sayUpToIt, takeBackUpToIt } from '../both-there/index.ts';
import { day, type Home, home, oneAlone } from '../session/home.contract.ts';
import { lapseOf, mine, passing, type Session, type Unhurried } from '../session/index.ts';
import { loadWords } from '../words/index.ts';
import { letOut, put, takeBackOut, takeOut } from './deeds.ts';
import { Screen } from './index.ts';
import { myLaid, myNotes, readable } from './known.ts';

await loadWords('en', ['jar']);

const app = {} as unknown as Unhurried;
const drawn = (session: Session, ...rest: readonly string[]) =>
  renderToString(h(Screen, { app, session, rest })).replaceAll(/[0-9a-f]{32}/g, 'id');
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A note whose day has come: put in before today. */
const lies = (session: Session, text: string, digit: string) =>
  session.add([mine({ kind: 'jar-note-written', note: digit.repeat(32), what: 'joke', text, from: day })]);
const texts = (session: Session) => readable(session).map(({ by, fact }) => `${by} ${fact.text}`);
/** One after the other on one device: opens, does, locks. */
async function as(house: Home, who: 'a' | 'b', does: (session: Session) => Promise<unknown> | unknown) {
  const { session } = await house.open(who);
  await does(session);
  session.lock();
}
const bothThere = async (house: Home) => {
  await as(house, 'a', (a) => sayUpToIt(a, 'jar'));
  await as(house, 'b', (b) => sayUpToIt(b, 'jar'));
};

test('[JW1] put in, read and taken out by me; what is missing is said', async () => {
  const { session } = await (await home()).open('a');
  expect(await put(session, { what: 'joke', text: ' ' })).toBe('no-words');
  expect(await put(session, { what: 'joke', text: 'x'.repeat(401) })).toBe('too-long');
  expect(await put(session, { what: 'evening', text: 'Soup and a film' })).toBeUndefined();
  const friday = addDays(day, 4);
  expect(await put(session, { what: 'note', text: 'For Friday', from: friday })).toBeUndefined();
  expect(textOf(drawn(session, 'mine'))).toContain(
    'An evening to look forward to, from Tuesday, May 5 on Soup and a film Take it out A note for a day, from Friday',
  );
  const [first] = myNotes(session);
  expect(first && (await takeOut(session, first))).toBe(true);
  expect(myNotes(session).map(({ text }) => text)).toEqual(['For Friday']);
});

/** What b sees and what both hold, after a has done something alone. */
async function seenByB(a?: (session: Session) => Promise<unknown>) {
  const house = await home();
  if (a) await as(house, 'a', a);
  const { session, side } = await house.open('b');
  const held = await side.load();
  return { page: drawn(session), ours: held.ok && JSON.stringify([held.value.shown, held.value.passing]) };
}

test('[JW1] nothing is chosen before I choose, and of many notes of mine three are read at once', async () => {
  const { session } = await (await home()).open('a');
  expect(drawn(session, 'put')).not.toMatch(/<input[^>]*checked/);
  for (const at of ['1', '2', '3', '4', '5']) await lies(session, `note ${at}`, at);
  const html = drawn(session, 'mine');
  const folded = html.slice(html.indexOf('<details'));
  const inIt = (part: string) => [...part.matchAll(/note \d/g)].map(([words]) => words);
  expect([inIt(html).length, inIt(folded)]).toEqual([5, ['note 4', 'note 5']]);
});

test('[JW2] [JA1] [JA2] [P5] whatever I put in or take out, the other sees and holds the same', async () => {
  const nothing = await seenByB();
  const ways: readonly ((a: Session) => Promise<unknown>)[] = [
    (a) => put(a, { what: 'joke', text: 'A heron walks in' }),
    async (a) => {
      await put(a, { what: 'memory', text: 'The sea' });
      const [note] = myNotes(a);
      if (note) await takeOut(a, note);
    },
    async (a) => {
      await lies(a, 'The sea', '1');
      await letOut(a);
    },
  ];
  for (const way of ways) expect(await seenByB(way)).toEqual(nothing);
});

test('[JW3] [TK1] until both have said so the words are the same, whoever has not; a yes is taken back', async () => {
  const mineAlone = await home();
  const { session } = await mineAlone.open('a');
  const before = drawn(session);
  await sayUpToIt(session, 'jar');
  expect(drawn(session)).not.toBe(before);
  await takeBackUpToIt(session, 'jar');
  expect(drawn(session)).toBe(before);
  const theirs = await home();
  await as(theirs, 'b', (b) => sayUpToIt(b, 'jar'));
  expect(drawn((await theirs.open('a')).session)).toBe(before);
});

test('[JW4] [JA3] when both are there each lets out one of its own, and both read both', async () => {
  const house = await home();
  await as(house, 'a', async (a) => {
    await lies(a, 'first of a', '1');
    await lies(a, 'second of a', '2');
  });
  await as(house, 'b', (b) => lies(b, 'first of b', '3'));
  await bothThere(house);
  await as(house, 'b', letOut);
  await as(house, 'a', async (a) => {
    await Promise.all([letOut(a), letOut(a)]);
    await letOut(a);
    expect(texts(a)).toEqual(['a first of a', 'b first of b']);
    expect(myNotes(a).map(({ text }) => text)).toEqual(['second of a']);
    expect(myLaid(a).map(({ fact }) => fact.text)).toEqual(['second of a', '']);
  });
  await as(house, 'b', (b) => {
    expect(texts(b)).toEqual(['a first of a', 'b first of b']);
    expect(myLaid(b).map(({ fact }) => fact.text)).toEqual(['']);
    expect(textOf(drawn(b))).toContain('What came out A joke, from b, Monday, May 4 first of a');
  });
});

test('[JW4] [JA1] [JA3] with one yes alone, mine or theirs, nothing comes out of mine', async () => {
  for (const who of ['a', 'b'] as const) {
    const house = await home();
    await as(house, 'a', (a) => lies(a, 'first of a', '1'));
    await as(house, who, (one) => sayUpToIt(one, 'jar'));
    await as(house, 'a', async (a) => {
      await letOut(a);
      expect([texts(a), myNotes(a).length]).toEqual([[], 1]);
    });
  }
});

test('[JW4] [JA3] where mine is empty, or its day has not come, nothing is written and the words are the same', async () => {
  const open = async (fill: (a: Session) => Promise<unknown>) => {
    const house = await home();
    await as(house, 'a', fill);
    await bothThere(house);
    await as(house, 'a', letOut);
    const { session, side } = await house.open('b');
    const held = await side.load();
    return { page: drawn(session), passing: held.ok && JSON.stringify(held.value.passing.map(({ body }) => body)) };
  };
  const empty = await open(async () => undefined);
  expect(await open((a) => put(a, { what: 'joke', text: 'written for today' }))).toEqual(empty);
  const { page } = await open((a) => lies(a, 'the sea', '1'));
  const said = [
    'The jar is open. What comes out of it can be read here for seven days. Some days nothing comes out.',
    'On this phone, each side’s notes come out when that side is open. Lock, and hand it over Something light, for both',
  ].join(' ');
  expect(textOf(empty.page)).toContain(said);
  expect(textOf(page)).toContain(said);
});

test('[JW5] [JA6] cut off before it was erased: it is neither lost, nor mine to read, nor let out again', async () => {
  const house = await home();
  await as(house, 'a', async (a) => {
    await lies(a, 'first of a', '1');
    await lies(a, 'second of a', '2');
  });
  await bothThere(house);
  await as(house, 'a', async (a) => {
    const stopped: Session = Object.create(a, { letGo: { value: async () => refuse('storage') } });
    await letOut(stopped);
    expect(texts(a)).toEqual(['a first of a']);
    expect(myLaid(a)).toHaveLength(3);
    expect(textOf(drawn(a, 'mine'))).not.toContain('first of a');
  });
  await as(house, 'a', async (a) => {
    expect(myNotes(a).map(({ text }) => text)).toEqual(['second of a']);
    await letOut(a);
    expect(texts(a)).toEqual(['a first of a']);
    expect(myLaid(a).map(({ fact }) => fact.text)).toEqual(['second of a', '']);
  });
});

test('[JW6] [JA3] what came out is taken back, and no other comes out in its place that day', async () => {
  const house = await home();
  await as(house, 'a', async (a) => {
    await lies(a, 'first of a', '1');
    await lies(a, 'second of a', '2');
  });
  await bothThere(house);
  await as(house, 'a', async (a) => {
    await letOut(a);
    const [out] = readable(a);
    expect(out && (await takeBackOut(a, out))).toBe(true);
    await letOut(a);
    expect([texts(a), myNotes(a).map(({ text }) => text)]).toEqual([[], ['second of a']]);
  });
  await as(house, 'a', async (a) => {
    await letOut(a);
    expect(texts(a)).toEqual([]);
  });
});

test('[JA7] [P10] what was written for one person stays with me, and does not come out with the next', async () => {
  const house = await home();
  await as(house, 'a', async (a) => {
    const note = { note: '1'.repeat(32), what: 'joke', text: 'for somebody else', from: day } as const;
    await a.add([mine({ kind: 'jar-note-written', ...note, space: 'another couple' })]);
    await put(a, { what: 'joke', text: 'for b' });
    expect(myLaid(a)[1]?.fact.space).toBe(a.sealing.space());
  });
  await bothThere(house);
  await as(house, 'a', async (a) => {
    await letOut(a);
    expect(texts(a)).toEqual([]);
    const page = textOf(drawn(a, 'mine'));
    expect(page).toContain('A joke. It stays with you and comes out with nobody else. for somebody else');
    expect(page.match(/stays with you and/g)).toHaveLength(1);
  });
  const alone = await (await oneAlone(() => Date.parse('2026-05-04T09:00:00Z'), 'Europe/Lisbon'))();
  await put(alone, { what: 'joke', text: 'A heron walks in' });
  expect(myLaid(alone)[0]?.fact.space).toBeUndefined();
});

test('[JW5] where writing is refused nothing comes out and nothing is erased', async () => {
  const house = await home();
  await as(house, 'a', (a) => lies(a, 'first of a', '1'));
  await bothThere(house);
  await as(house, 'a', async (a) => {
    await letOut(Object.create(a, { add: { value: async () => refuse('storage') } }) as Session);
    expect([texts(a), myNotes(a).length]).toEqual([[], 1]);
  });
});

test('[JW6] text and never a link, for seven days; what came out of mine I take back', async () => {
  const house = await home();
  const out = (text: unknown, on: string = day) =>
    passing({ kind: 'jar-note-opened', what: 'note', text, day: on } as never, lapseOf(day));
  await as(house, 'b', (b) => b.add([out('<a href="x">https://evil.example</a>'), out(7), out('x'.repeat(401))]));
  await as(house, 'b', (b) => b.add([out('too late', addDays(day, -7)), out('of the week', addDays(day, -6))]));
  await as(house, 'a', async (a) => {
    expect(drawn(a)).toContain('<bdi>&lt;a href=&quot;x&quot;>https://evil.example&lt;/a></bdi>');
    expect(texts(a)).toHaveLength(2);
    await a.add([out('mine')]);
    const own = readable(a).find(({ by }) => by === 'a');
    expect(own && (await takeBackOut(a, own))).toBe(true);
    expect(texts(a)).toHaveLength(2);
  });
});

test('[JW7] nothing is counted, nothing begs, and alone one writes and reads', async () => {
  const { session } = await (await home()).open('a');
  const empty = textOf(drawn(session, 'mine'));
  expect(empty).not.toMatch(/\d|empty|nothing|yet|add/i);
  expect(textOf(drawn(session))).not.toMatch(/\d|empty/i);
  const alone = await (await oneAlone(() => Date.parse('2026-05-04T09:00:00Z'), 'Europe/Lisbon'))();
  expect(await put(alone, { what: 'joke', text: 'A heron walks in' })).toBeUndefined();
  expect(textOf(drawn(alone, 'mine'))).toContain('A heron walks in');
  expect(textOf(drawn(alone))).toMatch(/It opens once you use this together/);
  expect(textOf(drawn(alone))).not.toContain('I am here for the jar');
});
