import { activities } from '@unhurried/content/activities';
import { commonOn, type WelcomeFact } from '@unhurried/domain/common-ground';
import type { ActivityId } from '@unhurried/domain/library';
import { expect, test } from 'vitest';
import {
  given,
  type Phone,
  paired,
  phone,
  reopened,
  type World,
  world,
} from '../device/exchange/two-phones.contract.ts';
import './home.contract.ts';
import { mine, openSession, type Session } from './index.ts';

const aDay = 86_400_000;

async function sessionOn({ device, side }: Phone): Promise<Session> {
  const opening = { device, side, partner: undefined, library: activities, sample: false, onLock: () => undefined };
  return given(await openSession(opening));
}

interface Couple {
  readonly here: World;
  readonly phones: { readonly ada: Phone; readonly ben: Phone };
  ada: Session;
  ben: Session;
}

async function couple(): Promise<Couple> {
  const here = world();
  const [ada, ben] = [await phone(here, 'Ada'), await phone(here, 'Ben')];
  await paired(here, ada, ben);
  return { here, phones: { ada, ben }, ada: await sessionOn(ada), ben: await sessionOn(ben) };
}

/** Until nothing moves any more: the arithmetic takes its time beside the exchange. */
async function quiet({ here, phones }: Couple): Promise<void> {
  await import('./match-rounds.ts');
  for (let moved = 0; moved < 7; moved++) {
    await here.pass(20_000);
    await new Promise((later) => setTimeout(later, 10));
    for (const { device } of Object.values(phones)) await device.matching.alone(async () => {});
  }
}

async function opensAgain(us: Couple, who: 'ada' | 'ben'): Promise<void> {
  us[who].lock();
  await reopened(us.phones[who]);
  us[who] = await sessionOn(us.phones[who]);
}

const says = (
  session: Session,
  answer: 'welcome' | 'not-now',
  names: readonly string[],
  more: Partial<WelcomeFact> = {},
) =>
  session.add(
    names.map((name) =>
      mine({
        kind: 'welcome-answered',
        activity: name as ActivityId,
        answer,
        day: session.today.value,
        ...more,
      } as WelcomeFact),
    ),
  );
const done = (session: Session) =>
  session.add([mine({ kind: 'first-deck-done', space: session.known.value.mine.decks.space })]);
const found = (session: Session): readonly string[] =>
  [...commonOn(session.known.value.ours.common, session.today.value).keys()].sort();

test('[SE11] [CG17] [CG20] the first deck: what both welcome is common on both phones, once both are through, and nothing else is', async () => {
  const us = await couple();
  await quiet(us);
  expect(us.ada.deck.value?.first).toBe(true);
  await says(us.ada, 'welcome', ['hold-hands', 'feet-touching', 'short-hug-seated']);
  await says(us.ada, 'not-now', ['standing-hug-supported']);
  await says(us.ben, 'welcome', ['hold-hands', 'standing-hug-supported', 'short-hug-seated']);
  await done(us.ada);
  await quiet(us);
  expect([found(us.ada), found(us.ben)]).toEqual([[], []]);
  await done(us.ben);
  await quiet(us);
  expect(found(us.ada)).toEqual(['hold-hands', 'short-hug-seated']);
  expect(found(us.ben)).toEqual(found(us.ada));
  expect(us.ben.known.value.ours.common).toEqual(us.ada.known.value.ours.common);
});

test('[SE12] [RD7] when a round is over neither its key nor its messages are left', async () => {
  const us = await couple();
  await quiet(us);
  await says(us.ada, 'welcome', ['hold-hands']);
  await done(us.ada);
  await done(us.ben);
  await quiet(us);
  for (const who of ['ada', 'ben'] as const) {
    await opensAgain(us, who);
    await quiet(us);
  }
  for (const { side } of Object.values(us.phones)) {
    const history = given(await side.history());
    expect(history.filter(({ body }) => body.kind === 'round-sealed')).toEqual([]);
    expect(given(await side.load()).passing.filter(({ body }) => body.kind.startsWith('round-'))).toEqual([]);
  }
});

test('[SE11] [CG18] what was taken back before it showed shows to neither', async () => {
  const us = await couple();
  await quiet(us);
  for (const session of [us.ada, us.ben]) await says(session, 'welcome', ['hold-hands', 'feet-touching']);
  await done(us.ada);
  await quiet(us);
  await says(us.ada, 'not-now', ['feet-touching']);
  await done(us.ben);
  await quiet(us);
  expect([found(us.ada), found(us.ben)]).toEqual([['hold-hands'], ['hold-hands']]);
});

test('[SE11] [RD2] whoever answers nothing takes part all the same, three days later at the latest', async () => {
  const us = await couple();
  await quiet(us);
  await says(us.ada, 'welcome', ['hold-hands']);
  await done(us.ada);
  us.here.now += 4 * aDay;
  for (const who of ['ada', 'ben', 'ada', 'ben'] as const) {
    await opensAgain(us, who);
    await quiet(us);
  }
  expect(us.ada.known.value.mine.rounds.over).toContain(0);
  expect(us.ben.known.value.mine.rounds.over).toContain(0);
  expect([found(us.ada), found(us.ben)]).toEqual([[], []]);
});

test('[SE12] [P10] parting takes the keys of a round that was under way along', async () => {
  const us = await couple();
  await quiet(us);
  await done(us.ada);
  await quiet(us);
  const keys = async () => given(await us.phones.ada.side.history()).filter(({ body }) => body.kind === 'round-sealed');
  expect(await keys()).toHaveLength(1);
  given(await us.here.done(us.ada.link.part()));
  expect(await keys()).toEqual([]);
});
