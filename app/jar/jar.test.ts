import { addDays } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { sayUpToIt, takeBackUpToIt } from '../both-there/index.ts';
import { day, home, oneAlone } from '../session/home.contract.ts';
import { mine, type Session } from '../session/index.ts';
import { loadWords } from '../words/index.ts';
import { letOut, put, takeOut } from './deeds.ts';
import { myLaid, myNotes } from './known.ts';
import { as, bothThere, drawn, lies, textOf, texts } from './two-sides.contract.ts';

await loadWords('en', ['jar']);

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
