import { expect, test } from 'vitest';
import { day, home, oneAlone } from '../session/home.contract.ts';
import { lapseOf, mine, passing, type Session } from '../session/index.ts';
import { sayUpToIt, takeBackUpToIt, upToIt } from './index.ts';

const yes = (session: Session, more: object) =>
  session.add([passing({ kind: 'up-to-it', what: 'talk', day, ...more } as never, lapseOf(day))]);

/** What a's screen reads after b has done something; each opens anew, with all that both hold by then. */
async function readsAfter(saidByMe: boolean, b?: (session: Session) => Promise<unknown>) {
  const two = await home();
  if (saidByMe) await sayUpToIt((await two.open('a')).session, 'talk');
  if (b) await b((await two.open('b')).session);
  return upToIt((await two.open('a')).session, 'talk').value;
}

test('[BT1] [TK1] both when both stand; what the other did alone reads the same as nothing', async () => {
  expect(await readsAfter(true, (b) => sayUpToIt(b, 'talk'))).toEqual({ mine: true, both: true });
  const nothing = await readsAfter(false);
  expect(nothing).toEqual({ mine: false, both: false });
  expect(await readsAfter(false, (b) => sayUpToIt(b, 'talk'))).toEqual(nothing);
});

test('[BT1] another day, something else, another shape, or taken back again: my yes alone', async () => {
  const ways: readonly ((b: Session) => Promise<unknown>)[] = [
    (b) => yes(b, { day: '2026-05-03' }),
    (b) => yes(b, { what: 'jar' }),
    (b) => yes(b, { day: 'today' }),
    async (b) => (await sayUpToIt(b, 'talk')) && (await takeBackUpToIt(b, 'talk')),
  ];
  for (const way of ways) expect(await readsAfter(true, way)).toEqual({ mine: true, both: false });
});

test('[BT2] [BT3] said twice it lies there once; taken back nothing of it is left, and again changes nothing', async () => {
  const two = await home();
  const { session } = await two.open('a');
  const laid = () => [...session.known.value.ours.laid.values()].filter(({ body }) => body.kind === 'up-to-it');
  expect([await sayUpToIt(session, 'talk'), await sayUpToIt(session, 'talk')]).toEqual([true, true]);
  expect(laid().length).toBe(1);
  expect(await sayUpToIt(session, 'jar')).toBe(true);
  expect(await takeBackUpToIt(session, 'talk')).toBe(true);
  expect(laid().map(({ body }) => (body as { what?: string }).what)).toEqual(['jar']);
  const before = session.known.value;
  expect(await takeBackUpToIt(session, 'talk')).toBe(true);
  expect(session.known.value).toBe(before);
});

test('[BT4] alone nothing is said', async () => {
  const session = await (await oneAlone(() => Date.parse('2026-05-04T09:00:00Z'), 'Europe/Lisbon'))();
  expect(await sayUpToIt(session, 'talk')).toBe(false);
  expect(session.known.value.ours.laid.size).toBe(0);
});

test('[BT5] [RH10] whoever is worried says no yes; one from before stays as it was, and can be taken back', async () => {
  const marks = (session: Session) =>
    session.add([
      mine({ kind: 'condition-told', condition: { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } }),
    ]);
  const two = await home();
  const { session, side } = await two.open('a');
  const held = async () => {
    const loaded = await side.load();
    return loaded.ok && JSON.stringify(loaded.value.passing);
  };
  await sayUpToIt(session, 'talk');
  const before = await held();
  await marks(session);
  expect([await sayUpToIt(session, 'jar'), upToIt(session, 'jar').value.mine]).toEqual([false, false]);
  expect([await held(), upToIt(session, 'talk').value.mine]).toEqual([before, true]);
  expect([await takeBackUpToIt(session, 'talk'), upToIt(session, 'talk').value.mine]).toEqual([true, false]);
});
