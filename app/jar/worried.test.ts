import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { sayUpToIt } from '../both-there/index.ts';
import { day, type Home, home } from '../session/home.contract.ts';
import { mine, type Session, type Unhurried } from '../session/index.ts';
import { loadWords } from '../words/index.ts';
import { letOut } from './deeds.ts';
import { Screen } from './index.ts';
import { readable } from './known.ts';

await loadWords('en', ['jar']);

const app = {} as unknown as Unhurried;
const drawn = (session: Session) => renderToString(h(Screen, { app, session, rest: [] }));
const marks = (session: Session) =>
  session.add([
    mine({ kind: 'condition-told', condition: { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } }),
  ]);
const lies = (session: Session) =>
  session.add([mine({ kind: 'jar-note-written', note: '1'.repeat(32), what: 'joke', text: 'the sea', from: day })]);

async function as(house: Home, who: 'a' | 'b', does: (session: Session) => Promise<unknown>) {
  const { session } = await house.open(who);
  await does(session);
  session.lock();
}

/** Both are there; a opens the jar after something of their own. What b sees and holds. */
async function seenByB(before: (a: Session) => Promise<unknown>): Promise<unknown> {
  const house = await home();
  for (const who of ['a', 'b'] as const) await as(house, who, (one) => sayUpToIt(one, 'jar'));
  await as(house, 'a', async (a) => {
    await before(a);
    await letOut(a);
  });
  const { session, side } = await house.open('b');
  const held = await side.load();
  return { page: drawn(session), held: held.ok && held.value.passing.map(({ body }) => body) };
}

test('[JW8] [RH10] while I am worried nothing of mine comes out, and the other sees a day without a note', async () => {
  const empty = await seenByB(async () => undefined);
  expect(await seenByB(lies)).not.toEqual(empty);
  const worried = async (a: Session) => {
    await lies(a);
    await marks(a);
  };
  expect(await seenByB(worried)).toEqual(empty);
});

test('[JW8] the page has no way to say that I am here, and what I said before can be taken back', async () => {
  const house = await home();
  const { session } = await house.open('a');
  expect(drawn(session)).toContain('I am here for the jar');
  await sayUpToIt(session, 'jar');
  await marks(session);
  expect(drawn(session)).toContain('Take it back');
  const other = (await (await home()).open('a')).session;
  await marks(other);
  expect(drawn(other)).not.toMatch(/I am here for the jar|When you have both said so/);
  expect(readable(other)).toEqual([]);
});
