import { activityById } from '@unhurried/content/activities';
import type { Activity, ActivityId } from '@unhurried/domain/library';
import { asItIs, offeringOn } from '@unhurried/domain/offering';
import type { Senses } from '@unhurried/domain/together';
import { expect, test } from 'vitest';
import { day, home, reading, usual } from '../session/home.contract.ts';
import { lapseOf, mine, passing, type Session, shown } from '../session/index.ts';
import { keepNoticed, noticedNow, withSense } from './noticing.ts';

type Home = Awaited<ReturnType<typeof home>>;
const easy = mine({ kind: 'checked-in', reading: { ...reading, energy: 10, pain: 0, welcome: 6 } });
const steady = mine({ kind: 'profile-chosen', profile: 'steady', day });
const activity = (id: string): Activity => {
  const found = activityById(id);
  if (!found) throw new Error(id);
  return found;
};
const hands = activity('hold-hands');
const now = (session: Session) => noticedNow(session, day);
const bodies = async (session: Session) => ((await session.history()) ?? []).map(({ body }) => body);
const kinds = async (session: Session) => (await bodies(session)).map(({ kind }) => kind);
const some = (good: Senses['good'], leaveOut: Senses['leaveOut']): Senses => ({ good, leaveOut }) as Senses;

test('[AF5] nothing changed, nothing written; what changed takes the place of what was noted before', async () => {
  const { session } = (await (await home()).open('a')) as { session: Session };
  await keepNoticed(session, now(session));
  expect(await kinds(session)).toEqual([]);
  await keepNoticed(session, { ...now(session), senses: some(['warmth'], ['music']) });
  expect(now(session).senses).toEqual({ good: ['warmth'], leaveOut: ['music'] });
  await keepNoticed(session, now(session));
  await keepNoticed(session, { ...now(session), senses: some(['warmth', 'quiet'], []) });
  expect(await bodies(session)).toEqual([{ kind: 'senses-noted', good: ['warmth', 'quiet'], leaveOut: [] }]);
  expect(now(session).senses).toEqual({ good: ['warmth', 'quiet'], leaveOut: [] });
});

test('[AF5] what I tap last holds: something cannot both feel good and be left out', () => {
  const left = withSense(some(['warmth', 'slow'], []), 'leaveOut', ['slow']);
  expect(left).toEqual({ good: ['warmth'], leaveOut: ['slow'] });
  expect(withSense(left, 'good', ['warmth', 'slow'])).toEqual({ good: ['warmth', 'slow'], leaveOut: [] });
});

test('[AF6] a shift goes into the reading of today, with all else as I said it', async () => {
  const { session } = await (await home()).open('a');
  const said = { ...reading, mood: 4, worse: true, offLimits: [{ kind: 'touch', region: 'back' }] } as const;
  await session.add([mine({ kind: 'checked-in', reading: said })]);
  expect(now(session).shifts).toEqual({ mood: 4 });
  await keepNoticed(session, now(session));
  expect(await kinds(session)).toEqual(['checked-in']);
  await keepNoticed(session, { ...now(session), shifts: { mood: 7, desire: 'some' } });
  expect(session.my.value.reading).toEqual({ ...said, mood: 7, desire: 'some' });
  await keepNoticed(session, { ...now(session), shifts: { desire: 'some' } });
  const { mood: _, ...others } = said;
  expect(session.my.value.reading).toEqual({ ...others, desire: 'some' });
});

test('[AF6] without a word of mine about today a shift is the whole of it, and off the scale nothing is written', async () => {
  const { session } = await (await home()).open('a');
  const wild = await keepNoticed(session, { ...now(session), shifts: { mood: 11 } }, hands);
  expect(wild).toEqual({ ok: false, refusal: 'not-on-the-scale' });
  expect(await kinds(session)).toEqual([]);
  await keepNoticed(session, { ...now(session), shifts: { appetite: 0 } });
  expect(await bodies(session)).toEqual([{ kind: 'checked-in', reading: { day, appetite: 0 } }]);
});

/** A day on which both would welcome it, and it is in what I offer. */
async function offeredByMe({ open }: Home): Promise<Awaited<ReturnType<Home['open']>>> {
  const found = [{ slot: 'hold-hands' as never }];
  const fact = shown({ kind: 'common-found', round: 1, found, ended: [], shows: day });
  const welcome = mine({ kind: 'welcome-answered', activity: hands.id, answer: 'welcome', day });
  const told = shown({ kind: 'welcome-told', activity: hands.id, day });
  const b = await open('b');
  await b.session.add([welcome, fact]);
  b.session.lock();
  const a = await open('a');
  await a.session.add([usual, easy, steady, welcome, fact, told]);
  const list = [{ activity: hands.id, adaptations: [], minutes: 5 }];
  const offering = { ...a.session.prepare(asItIs).offering, list };
  await a.session.add([passing({ kind: 'offered', offering }, lapseOf(day))]);
  return a;
}

const offered = (session: Session): readonly ActivityId[] =>
  offeringOn(session.known.value.ours.passing.a, day)?.list.map(({ activity: each }) => each) ?? [];

/** Everything that the other side can read, but for what its writer chose by chance. */
async function readByTheOther({ open }: Home): Promise<string> {
  const { session, side } = await open('b');
  const loaded = await side.load();
  const { ours } = session.known.value;
  session.lock();
  const facts = loaded.ok ? [...loaded.value.shown, ...loaded.value.passing].map(({ body }) => body) : [];
  return JSON.stringify([facts, ours.passing]);
}

test('[AF7] [CG6] it is a no for now: one fact, and out of what I offer in the same write', async () => {
  const house = await home();
  const { session, side } = await offeredByMe(house);
  expect(offered(session)).toEqual([hands.id]);
  const before = await bodies(session);
  const shownBefore = await side.load();
  await keepNoticed(session, now(session), hands);
  expect(offered(session)).toEqual([]);
  expect((await bodies(session)).slice(before.length)).toEqual([
    { kind: 'welcome-answered', activity: hands.id, answer: 'not-now', day },
  ]);
  const shownAfter = await side.load();
  expect(shownBefore.ok && shownAfter.ok && shownAfter.value.shown).toEqual(shownBefore.ok && shownBefore.value.shown);
  expect(session.notice.value).toEqual({ kind: 'narrowed' });
  expect(session.overlap.value.possible.some((each) => each.activity === hands.id)).toBe(false);
});

test('[AF7] [CG11] [P5] for the other side it is the same, to the letter, as a card that was answered in private', async () => {
  const [along, card] = [await home(), await home()];
  const a = await offeredByMe(along);
  await keepNoticed(a.session, now(a.session), hands);
  const other = await offeredByMe(card);
  // What the card itself writes for "not for now": app/common-ground/telling.ts.
  await other.session.add([mine({ kind: 'welcome-answered', activity: hands.id, answer: 'not-now', day })]);
  expect(await readByTheOther(along)).toBe(await readByTheOther(card));
  expect(await readByTheOther(along)).toContain('welcome-told');
  expect(await bodies(a.session)).toEqual(await bodies(other.session));
});

test('[AF7] what has no card is left out as its own page leaves it out, so that it can be lifted', async () => {
  const { session } = await (await home()).open('a');
  const silence = activity('share-the-room-in-silence');
  await keepNoticed(session, now(session), silence);
  expect(await bodies(session)).toEqual([{ kind: 'limit-set', limit: { kind: 'activity', activity: silence.id } }]);
  expect(session.my.value.limits).toContainEqual({ kind: 'activity', activity: silence.id });
});

test('[AF7] what I noticed with it goes in the same write, and a name for what I tapped is nowhere', async () => {
  const { session } = await (await home()).open('a');
  await keepNoticed(session, { ...now(session), senses: some(['quiet'], []) }, hands);
  expect(await kinds(session)).toEqual(['senses-noted', 'welcome-answered']);
  expect(JSON.stringify(await bodies(session))).not.toMatch(/along|obli|comply/i);
});
