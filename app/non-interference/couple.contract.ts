import { activities } from '@unhurried/content/activities';
import { weekOf } from '@unhurried/domain/common-ground';
import type { ActivityId } from '@unhurried/domain/library';
import { addDays, type Day } from '@unhurried/domain/time';
import { mine, shown } from '../session/index.ts';
import { common } from './common.contract.ts';
import { lookAtTheClock, ownLetter, type Phone, phoneIn } from './phones.contract.ts';
import { type Rounds, rounds } from './rounds.contract.ts';

/** The first day of the lives that are compared; the evening before, two phones were paired. */
export const firstDay = '2026-11-22' as Day;
export const eveningBefore = Date.parse('2026-11-21T18:00:00Z');

const [song, tea] = ['own-song' as ActivityId, 'own-tea' as ActivityId];
/** All that Ben welcomes, and Ada where she has answered. */
export const told: readonly ActivityId[] = [...common, song, tea];

const own = (id: ActivityId, name: string) =>
  ({ id, name, what: `${name}, as we do it`, tier: 2, minutes: 10 }) as const;

/** A phone on which somebody has begun alone. */
export async function begunAlone(here: Rounds, name: Phone['name']): Promise<Phone> {
  const phone = phoneIn(here, name);
  const { app, passphrase } = phone;
  await app.arrive();
  await app.begin('alone');
  await app.createSide({ person: ownLetter, name, passphrase });
  await here.settle();
  await phone.session().settle({ lockScreenSlips: true });
  return phone;
}

/** The value of a promise that needs the network to go on. */
async function done<Value>(
  here: Rounds,
  promise: Promise<{ readonly ok: boolean; readonly value?: Value }>,
): Promise<Value> {
  await here.settle();
  const result = await promise;
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result.value as Value;
}

export async function paired(here: Rounds, ada: Phone, ben: Phone): Promise<void> {
  const invited = await done(here, ada.session().link.invite(ada.passphrase));
  const joined = await done(here, ben.session().link.join(invited.invitation ?? '', ben.passphrase));
  await here.settle();
  const taps = Promise.all([invited.same(), joined.same()]);
  await here.settle();
  await taps;
  await here.settle();
  if (!ada.session().partner || !ben.session().partner) throw new Error('Not linked');
}

/** How two people begin who then live their days. */
export interface Beginning {
  readonly seed: string;
  /** Which day of their week of decks the first day is, from 0; they met a week before. Left out: it does not matter. */
  readonly weekday?: number;
  /** Both are through with the first deck on the first evening. */
  readonly through: boolean;
  /** They also tell each other openly what they welcome. */
  readonly openly: boolean;
  /** Ada has answered nothing so far. */
  readonly silent: boolean;
}

const usually: Beginning = { seed: 'g', through: true, openly: true, silent: false };

/** Of a yes to something closer so old that it does not go into a round any more. [CG20] */
const longAgo = 200;
const closer: ReadonlySet<string> = new Set(activities.filter(({ tier }) => tier > 3).map(({ id }) => id));

/**
 * Where they tell each other, Ben said yes to closer things long ago: whatever Ada answers to the decks of these days,
 * nothing more is common, and lives with any answers of hers can be compared. Where they do not, their answers meet. [NI1]
 */
const saidOn = (activity: ActivityId, name: Phone['name'], day: Day, { openly }: Beginning): Day =>
  openly && name === 'Ben' && closer.has(activity) ? addDays(day, -longAgo) : day;

async function findEachOther(phone: Phone, id: ActivityId, name: string, how: Beginning): Promise<void> {
  const { session } = phone;
  const day = session().today.value;
  const answered = how.silent && phone.name === 'Ada' ? [] : told;
  await session().add([
    mine({ kind: 'usual-told', usual: { energy: 7, pain: 1 } }),
    mine({ kind: 'profile-chosen', profile: 'steady', day }),
    shown({ kind: 'own-activity-written', own: own(id, name) }),
    ...answered.map((activity) =>
      mine({ kind: 'welcome-answered', activity, answer: 'welcome', day: saidOn(activity, phone.name, day, how) }),
    ),
    ...(how.openly ? answered : []).map((activity) => shown({ kind: 'welcome-told', activity, day })),
    ...(phone.name === 'Ben' ? caring : []),
  ]);
}

/** Ben's own health, so that the pages of his Care room hold something; nothing of it leaves anything out. [NI5] */
const caring = [
  mine({ kind: 'condition-told', condition: { id: 'diabetes', flags: [], stance: { kind: 'stable' } } }),
  mine({
    kind: 'precaution-set',
    precaution: { id: 'note', target: { kind: 'note' }, from: firstDay, words: 'Shoes with a soft sole' },
  }),
  mine({ kind: 'medicine-told', medicine: 'd'.repeat(32), nth: 1, which: { by: 'own', name: 'The small one' } }),
  mine({ kind: 'clinic-told', nth: 1, about: 'want', words: 'To walk further' }),
];

export const throughWithTheFirst = async ({ session }: Phone): Promise<void> => {
  const { space } = session().known.value.mine.decks;
  await session().add([mine({ kind: 'first-deck-done', space })]);
};

/** Both are through with the first deck, and their answers meet while both are there. */
async function firstRound(here: Rounds, ada: Phone, ben: Phone): Promise<void> {
  for (const phone of [ada, ben]) await throughWithTheFirst(phone);
  await here.settle();
  for (const { session } of [ada, ben]) {
    const { findings } = session().known.value.ours.common;
    const [one, other] = [findings.a, findings.b].map((said) => [...said.keys()].sort().join());
    if (!one || one !== other || !one.includes(tea)) throw new Error('Their answers did not meet');
  }
}

/** What both tell each other on the first evening, and then they put the phones down. */
export async function settledIn(here: Rounds, ada: Phone, ben: Phone, how: Beginning): Promise<void> {
  lookAtTheClock();
  await findEachOther(ada, song, 'Our song', how);
  await findEachOther(ben, tea, 'Tea in bed', how);
  await here.settle();
  if (how.through) await firstRound(here, ada, ben);
  for (const phone of [ada, ben]) phone.app.lock();
  await here.settle();
}

const aWeek = 7 * 86_400_000;

/** Chance gives each couple a weekday of their own: another couple is asked until it is the one that is wanted. */
async function linkedPhones({ seed, weekday }: Beginning) {
  const start = weekday === undefined ? eveningBefore : eveningBefore - aWeek;
  for (let more = 0; more < 100; more++) {
    const here = await rounds(start, more === 0 ? seed : `${seed}${more}`);
    const [ada, ben] = [await begunAlone(here, 'Ada'), await begunAlone(here, 'Ben')];
    await paired(here, ada, ben);
    const { space } = ada.session().known.value.mine.decks;
    if (weekday === undefined || weekOf(firstDay, space).day === weekday) return { here, ada, ben };
    for (const { app } of [ada, ben]) app.lock();
  }
  throw new Error('No couple has that weekday');
}

/**
 * Two people who have two phones, a common ground, words of their own, and Ada twenty-four words or none. Their chance is
 * such that the first day's list holds something of each: of everybody's, of what both told, and of their own.
 */
export async function aCouple(kit: boolean, changed: Partial<Beginning> = {}): Promise<Rounds> {
  const how = { ...usually, ...changed };
  const { here, ada, ben } = await linkedPhones(how);
  if (kit) {
    const made = await done(here, ada.session().link.newKit(ada.passphrase));
    await done(here, made.confirm());
  }
  await settledIn(here, ada, ben, how);
  return here;
}
