import type { Reading } from '@unhurried/domain/check-in';
import { hours } from '@unhurried/domain/time';
import { whensLeft } from '@unhurried/domain/together';
import { refuse } from '@unhurried/kernel';
import { expect, test } from 'vitest';
import { askingFacts, hourOfDay, mayAskFor } from '../activity/index.ts';
import { day, morning } from '../session/home.contract.ts';
import { mine, restTogether, type Session } from '../session/index.ts';
import { gentlerThan, putAside, sayGlad, standingOf, takeBack } from './answer.ts';
import { asId, asked, five, hands, massage, skin } from './asked.contract.ts';

const seenBy = ({ seen }: Session) => seen.value.map(({ kind }) => kind);

const theirs = (session: Session) => {
  const standing = standingOf(session, 'theirs', 5);
  if (!standing) throw new Error('There is a question');
  return standing.conversation.question;
};

test('[QS1] a question is asked for now or for what is left of the day', () => {
  const at = (hour: number) => whensLeft(hourOfDay(hour)).join();
  expect(at(9)).toBe('now,afternoon,evening,night');
  expect([at(17), at(18), at(22), at(1), at(2), at(3)]).toEqual([
    'now,afternoon,evening,night',
    'now,evening,night',
    'now,night',
    'now,night',
    'now',
    'now',
  ]);
  expect(at(4)).toBe('now,afternoon,evening,night');
});

test('[QS1] [OV4] asking uses up its tier and those above for the one who asked, whatever the other does', async () => {
  for (const answer of ['silence', 'not today', 'glad', 'taken back'] as const) {
    const { session } = await asked();
    const b = await session('b');
    if (answer === 'not today') await putAside(b, theirs(b));
    if (answer === 'glad') await sayGlad(b, theirs(b), asId(skin));
    const a = await session('a');
    const own = standingOf(a, 'mine', 5)?.conversation.question;
    if (answer === 'taken back' && own) await takeBack(a, own);
    expect([4, 5, 6].map((tier) => mayAskFor(a, { tier: tier as 4 | 5 | 6 }))).toEqual([true, false, false]);
    expect(mayAskFor(await session('b'), { tier: 5 })).toBe(true);
  }
});

test('[QS2] [TG3] from when on it is gone by is drawn with the question, two to four hours on, and is mine alone', async () => {
  const { session } = await asked(false);
  const [a, b] = [await session('a'), await session('b')];
  const drifts = (side: Session, id: string, tier: 4 | 5): number => {
    const facts = askingFacts(side, { id: asId(id), tier }, { when: 'now', hour: 9 });
    const open = facts.filter(({ audience }) => audience !== 'mine');
    expect(open.flatMap(({ body }) => Object.keys(body))).not.toContain('at');
    const own = facts.find(({ audience }) => audience === 'mine');
    return Number(JSON.parse(JSON.stringify(own?.body)).at) - morning;
  };
  const drawn = [drifts(a, skin, 5), drifts(a, massage, 4), drifts(b, skin, 5)];
  expect(new Set(drawn).size).toBe(3);
  expect(drifts(a, skin, 5)).toBe(drawn[0]);
  for (const each of drawn) expect([each >= hours(2), each < hours(4)]).toEqual([true, true]);
});

test('[QS4] [TG4] “not today” is one private fact: nothing goes, not even what else waits to be sent', async () => {
  const { session, open } = await asked();
  const { session: b, side } = await open('b');
  const journals = async () => {
    const loaded = await side.load();
    return loaded.ok ? JSON.stringify([loaded.value.shown, loaded.value.passing]) : 'closed';
  };
  const before = await journals();
  await putAside(b, theirs(b));
  expect(await journals()).toBe(before);
  expect(seenBy(b)).toEqual([]);
  expect(seenBy(await session('a'))).toEqual(['i-asked']);
  // Something did wait: what stands behind this offering is less, and the next private change says so. [SE7]
  const reading: Reading = { day, energy: 5 };
  await b.add([mine({ kind: 'checked-in', reading })]);
  expect(await journals()).not.toBe(before);
});

test('[QS5] something gentler is what is possible and less close, gentlest first, and resting together is always an answer', async () => {
  const { session } = await asked();
  const b = await session('b');
  expect(gentlerThan(b, theirs(b)).map(({ activity }) => activity)).toEqual([hands, massage]);
  await sayGlad(b, theirs(b), restTogether);
  expect(standingOf(b, 'theirs', 5)).toMatchObject({ kind: 'answered', activity: restTogether });
  const a = await session('a');
  const offer = standingOf(a, 'mine', 5);
  expect(offer).toMatchObject({ kind: 'something-gentler', activity: restTogether });
  if (offer) await sayGlad(a, offer.conversation.question, restTogether);
  for (const person of ['a', 'b'] as const)
    expect((await session(person)).seen.value).toMatchObject([{ kind: 'agreed', activity: restTogether }]);
});

test('[QS5] [TG1] what is not less close than what was asked, or not possible, is no answer', async () => {
  const { session } = await asked();
  const b = await session('b');
  await sayGlad(b, theirs(b), asId('full-closeness-as-you-define-it'));
  await sayGlad(b, theirs(b), asId('short-hug-seated'));
  expect(seenBy(await session('a'))).toEqual(['i-asked']);
});

test('[QS6] a yes that is taken back was never said, and whoever was asked is not asked the same again', async () => {
  const { session } = await asked();
  const b = await session('b');
  await sayGlad(b, theirs(b), asId(skin));
  expect(seenBy(await session('a'))).toEqual(['agreed']);
  const again = await session('b');
  await takeBack(again, theirs(again));
  expect(seenBy(again)).toEqual([]);
  const a = await session('a');
  expect(seenBy(a)).toEqual(['i-asked']);
  expect(a.known.value.ours.questions.yeses).toEqual([]);
});

test('[QS6] whoever asked takes back the question and every yes of theirs within it', async () => {
  const { session } = await asked();
  const b = await session('b');
  await sayGlad(b, theirs(b), asId(hands));
  const a = await session('a');
  const own = standingOf(a, 'mine', 5)?.conversation.question;
  if (!own) throw new Error('I asked');
  await sayGlad(a, own, asId(hands));
  expect(seenBy(a)).toEqual(['agreed']);
  await takeBack(a, own);
  for (const person of ['a', 'b'] as const) {
    const side = await session(person);
    expect([seenBy(side), standingOf(side, person === 'a' ? 'mine' : 'theirs', 5)]).toEqual([[], undefined]);
  }
});

test('[QS7] a page is whose it is and how close: of another tier, or of the other, there is none', async () => {
  const { session } = await asked();
  const [a, b] = [await session('a'), await session('b')];
  const found = (side: Session) =>
    (['mine', 'theirs'] as const).flatMap((whose) =>
      ([4, 5, 6] as const).map((tier) => standingOf(side, whose, tier)?.kind),
    );
  expect(found(a)).toEqual([undefined, 'i-asked', undefined, undefined, undefined, undefined]);
  expect(found(b)).toEqual([undefined, undefined, undefined, undefined, 'asked-of-me', undefined]);
  expect(five.tier).toBe(5);
});

test('[QS6] [SE1] a yes that could not be erased is not said to be taken back, and the next tap takes it back', async () => {
  const { open, session } = await asked();
  const { session: b, side } = await open('b');
  await sayGlad(b, theirs(b), asId(skin));
  const forget = side.forget.bind(side);
  Object.assign(side, { forget: async () => refuse('storage') });
  expect(await takeBack(b, theirs(b))).toBe(false);
  expect([seenBy(b), b.notice.value]).toEqual([['agreed'], { kind: 'not-written', why: 'storage' }]);
  Object.assign(side, { forget });
  expect(await takeBack(b, theirs(b))).toBe(true);
  expect([seenBy(b), b.notice.value]).toEqual([[], undefined]);
  expect(seenBy(await session('a'))).toEqual(['i-asked']);
});
