import { addDays } from '@unhurried/domain/time';
import { refuse } from '@unhurried/kernel';
import { expect, test } from 'vitest';
import { sayUpToIt } from '../both-there/index.ts';
import { day, home } from '../session/home.contract.ts';
import { lapseOf, passing, type Session } from '../session/index.ts';
import { loadWords } from '../words/index.ts';
import { letOut, put, takeBackOut } from './deeds.ts';
import { myLaid, myNotes, readable } from './known.ts';
import { as, bothThere, drawn, lies, textOf, texts } from './two-sides.contract.ts';

await loadWords('en', ['jar']);

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
