import { activities } from '@unhurried/content/activities';
import { commonOn, naming, rewriting, toldBy, untelling } from '@unhurried/domain/common-ground';
import type { ActivityId } from '@unhurried/domain/library';
import { expect, test } from 'vitest';
import { given, type Phone, paired, phone, type World, world } from '../device/exchange/two-phones.contract.ts';
import './home.contract.ts';
import { mine, openSession, type Session, shown } from './index.ts';

const hands = 'hold-hands' as ActivityId;
const own = { id: 'own-1' as ActivityId, name: 'Ours', what: 'Humming', tier: 2, minutes: 10 } as const;

async function sessionOn({ device, side }: Phone): Promise<Session> {
  const opening = { device, side, partner: undefined, library: activities, sample: false, onLock: () => undefined };
  return given(await openSession(opening));
}

async function couple() {
  const here = world();
  const [ada, ben] = [await phone(here, 'Ada'), await phone(here, 'Ben')];
  await paired(here, ada, ben);
  return { here, ada: await sessionOn(ada), ben: await sessionOn(ben), phones: { ada, ben } };
}

const common = (session: Session) => session.known.value.ours.common;
const foundIn = (session: Session) => commonOn(common(session), session.today.value);
const tell = (session: Session, activity: ActivityId) =>
  session.add([
    mine({ kind: 'welcome-answered', activity, answer: 'welcome' }),
    shown({ kind: 'welcome-told', activity, day: session.today.value }),
  ]);

/** Both write while neither can hear of the other; then there is a network again. */
async function apart(here: World, work: () => Promise<unknown>): Promise<void> {
  here.online = false;
  await work();
  await here.settle();
  here.online = true;
  await here.pass(600_000);
}

test('[CG9] [CG10] [SE10] on two phones: told by both it is common on both, taken back by one it is gone on both', async () => {
  const { here, ada, ben, phones } = await couple();
  await ada.add([mine({ kind: 'welcome-answered', activity: hands, answer: 'welcome' })]);
  await tell(ben, hands);
  await here.settle();
  expect([foundIn(ada).size, foundIn(ben).size]).toEqual([0, 0]);
  await tell(ada, hands);
  await here.settle();
  expect([...foundIn(ben).keys()]).toEqual([hands]);
  expect(ben.known.value.ours).toEqual(ada.known.value.ours);
  const back = untelling(common(ben), ben.person, hands);
  if (!back) throw new Error('It was told');
  await ben.add([mine({ kind: 'welcome-answered', activity: hands, answer: 'not-now' }), shown(back)]);
  await here.settle();
  expect([foundIn(ada).size, foundIn(ben).size]).toEqual([0, 0]);
  expect([...toldBy(common(ada), ada.person)]).toEqual([hands]);
  const held = given(await phones.ada.side.load()).shown.filter(({ by }) => by === ben.person);
  expect(held.map(({ body }) => body.kind)).toEqual(['welcome-untold']);
});

test('[CG12] [CG4] [SE10] words and names that crossed are the same on both phones, and the other words stay beside', async () => {
  const { here, ada, ben } = await couple();
  await ada.add([shown({ kind: 'own-activity-written', own })]);
  await here.settle();
  await apart(here, async () => {
    await ada.add([shown(rewriting(common(ada), own, { id: 'own-2' as ActivityId, what: 'Humming, lying down' }))]);
    await ben.add([shown(rewriting(common(ben), own, { id: 'own-3' as ActivityId, what: 'Humming, outside' }))]);
    await ada.add([shown(naming(common(ada), hands, 'Paws'))]);
    await ben.add([shown(naming(common(ben), hands, 'Mittens'))]);
  });
  expect(ben.known.value.ours).toEqual(ada.known.value.ours);
  const [stands] = [...common(ben).own.values()];
  const beside = common(ben).beside.get(stands?.id ?? own.id);
  expect([stands?.what, beside?.map(({ what }) => what)]).toEqual(['Humming, lying down', ['Humming, outside']]);
  if (!stands) throw new Error('One of them stands');
  await ben.add([shown(rewriting(common(ben), stands, { id: 'own-4' as ActivityId, what: 'Humming, anywhere' }))]);
  await ben.add([shown(naming(common(ben), hands, 'Pockets'))]);
  await here.settle();
  expect([...common(ada).own.values()].map(({ what }) => what)).toEqual(['Humming, anywhere']);
  expect([common(ada).beside.size, common(ada).names.get(hands)?.name]).toEqual([0, 'Pockets']);
});
