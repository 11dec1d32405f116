import { expect, test } from 'vitest';
import { day, type Home, home, reading, usual } from './home.contract.ts';
import { lapseOf, mine, passing, type Session } from './index.ts';

const asItIs = { leaveOut: [], pastMyEnvelope: false };
const fine = { ...reading, energy: 9, pain: 0, talk: true } as const;

/** Both have said how their day is, and have offered what it allows. */
async function offered(): Promise<Home> {
  const two = await home();
  for (const person of ['a', 'b'] as const) {
    const { session } = await two.open(person);
    await session.add([usual, mine({ kind: 'checked-in', reading: fine })]);
    await session.add([passing({ kind: 'offered', offering: session.prepare(asItIs).offering }, lapseOf(day))]);
  }
  return two;
}

/** As the quiet switch writes it. [AC12] */
const marks = ({ add }: Session) =>
  add([mine({ kind: 'condition-told', condition: { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } })]);

/** All that the other's side has of both, and what it shows. */
async function seenByTheOther(open: () => Promise<Session>): Promise<string> {
  const b = await open();
  const { ours } = b.known.value;
  const of = [ours.passing, ours.questions, [...ours.laid.keys()], b.overlap.value, b.seen.value];
  return JSON.stringify([of, (await b.history())?.length]);
}

test('[SE16] [CA6] [AC12] a worry narrows nothing that was sent, now or with a later change, and nothing for two is left here', async () => {
  const { open } = await offered();
  const other = async () => (await open('b')).session;
  const before = await seenByTheOther(other);
  const { session: a, side } = await open('a');
  expect([a.worried.value, a.overlap.value.possible.length > 0, a.overlap.value.talk]).toEqual([false, true, true]);
  const shared = async () => {
    const loaded = await side.load();
    return loaded.ok ? JSON.stringify([loaded.value.shown, loaded.value.passing]) : 'closed';
  };
  const sent = await shared();
  await marks(a);
  const { possible, suggestions, talk } = a.overlap.value;
  expect([a.worried.value, possible, suggestions, talk, a.notice.value]).toEqual([true, [], [], false, undefined]);
  await a.add([mine({ kind: 'low-is-usual', on: false })]);
  expect(await shared()).toBe(sent);
  expect(await seenByTheOther(other)).toBe(before);
});

test('[SE16] [PA13] what narrows for another reason narrows with a worry as without', async () => {
  const left = async (worried: boolean) => {
    const { open } = await offered();
    const { session: a } = await open('a');
    if (worried) await marks(a);
    await a.add([mine({ kind: 'checked-in', reading: { ...fine, welcome: 1, talk: false } })]);
    expect(a.notice.value).toEqual({ kind: 'narrowed' });
    return (await open('b')).session.known.value.ours.passing.a.offering;
  };
  const without = await left(false);
  expect(without).toMatchObject({ tier: 1, talk: false });
  expect((await left(true))?.tier).toBe(1);
});

test('[SE16] [CA6] what is offered anew holds nothing that takes two', async () => {
  const { open } = await offered();
  const { session: a } = await open('a');
  expect(a.prepare(asItIs).offering.list.length).toBeGreaterThan(0);
  await marks(a);
  expect(a.prepare(asItIs).offering).toEqual({ day, tier: 0, word: 'rest', talk: false, list: [] });
});
