import type { ActivityId } from '@unhurried/domain/library';
import { driftOf } from '@unhurried/domain/together';
import { expect, test } from 'vitest';
import { lapseOf, mine, passing, type Session } from '../session/index.ts';
import { aDay, type Couple, couple, few, opensAgain, quiet } from '../session/rounds.contract.ts';
import { begin } from './time-together.ts';

const closer = { activity: 'rest-skin-to-skin' as ActivityId, tier: 5 } as const;

/** The last that lies in each mailbox of a relay. */
const heads = ({ here }: Couple): ReadonlyMap<string, number> =>
  new Map(here.relay.seen.map(({ box }) => [box, here.relay.content(box).at(-1)?.cursor ?? 0]));

/** Everything a side can read, of any audience, as text. */
async function allOf({ phones }: Couple, who: 'ada' | 'ben'): Promise<string> {
  const { side } = phones[who];
  const [loaded, history] = [await side.load(), await side.history()];
  if (!loaded.ok || !history.ok) throw new Error('It is locked.');
  const { shown, passing: passes, mine: own } = loaded.value;
  return JSON.stringify([shown, passes, own, history.value].map((all) => all.map(({ body }) => body)));
}

async function asks(session: Session): Promise<void> {
  const day = session.today.value;
  const at = driftOf('evening', session.now.value, 18, 0.5);
  await session.add([
    passing({ kind: 'invited', activity: closer.activity, tier: closer.tier, when: 'evening', day }, lapseOf(day)),
    passing({ kind: 'asked', tier: closer.tier, day }, lapseOf(day)),
    mine({ kind: 'question-drifts', tier: closer.tier, day, at }),
  ]);
}

const isGlad = (session: Session, asker: Session) =>
  session.add([
    passing(
      { kind: 'glad', asker: asker.person, tier: closer.tier, day: session.today.value, activity: closer.activity },
      lapseOf(session.today.value),
    ),
  ]);

const kinds = /invited|glad|asked|question|time-over|rest-skin-to-skin/;

async function fourDaysOn(us: Couple): Promise<void> {
  for (let days = 0; days < 4; days++) {
    for (const session of [us.ada, us.ben]) session.lock();
    await us.here.pass(aDay);
    for (const who of ['ada', 'ben'] as const) await opensAgain(us, who);
    await quiet(us);
  }
}

async function together(us: Couple): Promise<void> {
  await asks(us.ada);
  await us.here.settle();
  await isGlad(us.ben, us.ada);
  await us.here.settle();
  expect([kinds.test(await allOf(us, 'ada')), kinds.test(await allOf(us, 'ben'))]).toEqual([true, true]);
  const times = [us.ada, us.ben].map((session) => begin(session, { way: 'phones', choice: closer, minutes: 10 }));
  await us.here.pass(3000);
  times[0]?.pause();
  await us.here.pass(3000);
  times[1]?.over();
  await us.here.pass(3000);
}

test('[TG12] [P9] [SE13] a question, its yes and a time together are gone everywhere when they lapse', async () => {
  const us = await couple(few);
  await us.here.pass(60_000);
  const before = heads(us);
  await together(us);
  for (const who of ['ada', 'ben'] as const)
    expect(await allOf(us, who)).not.toMatch(/pause|slower|caution|seat|goesOn|minutes/);
  const that = [...heads(us)].filter(([box, head]) => head > (before.get(box) ?? 0));
  expect(that.length).toBe(2);
  await fourDaysOn(us);
  for (const who of ['ada', 'ben'] as const) {
    expect(await allOf(us, who)).not.toMatch(kinds);
    expect((await us.here.metaNames(us.phones[who])).filter((name) => /together/.test(name))).toEqual([]);
  }
  // What lies at the relay now was put there later.
  const left = that.flatMap(([box, head]) => us.here.relay.content(box).filter(({ cursor }) => cursor <= head));
  expect(left).toEqual([]);
});
