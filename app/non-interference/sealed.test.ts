import { lines, prompts } from '@unhurried/content/questions';
import { nextQuestions, type QuestionId } from '@unhurried/domain/answers';
import { beforeAll, expect, test, vi } from 'vitest';
import {
  keepOpening,
  ownQuestions,
  seal,
  skippedAndMet,
  standingOf,
  standingQuestions,
  takeBack,
  wishOpen,
} from '../answers/index.ts';
import type { NewFact, OpenSide } from '../device/index.ts';
import type { Session } from '../session/index.ts';
import { differences } from './compared.contract.ts';
import { aCouple, firstDay } from './couple.contract.ts';
import { type Lived, lived } from './lives.contract.ts';
import type { Plants } from './phones.contract.ts';
import { nothingInIt, type PrivateLife, type Timed } from './private-life.contract.ts';
import type { Rounds } from './rounds.contract.ts';
import { anAnswer, type BensAnswer } from './stories.contract.ts';

// Loaded now, so that nobody waits for it in the middle of a story.
await import('../device/commit.contract.ts');

// The machine may have others to serve.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const [asking] = nextQuestions(prompts, { skipped: new Set(), met: new Map(), today: firstDay });
if (!asking) throw new Error('The library has questions');
const question: QuestionId = asking.id;
const asked = { opensItself: false };
const couples: Rounds[] = [];

const texts = { short: 'Tea.', long: '🌙'.repeat(1000), other: 'That you ask nothing of me on a bad day, and stay.' };

const seals =
  (text: string, how = asked): BensAnswer =>
  async (session) => {
    keepOpening(session);
    const done = await seal(session, question, text, how);
    if (!done.ok) throw new Error(done.refusal);
  };
const says: BensAnswer = async (session) => {
  if (!(await wishOpen(session, question))) throw new Error('Not written');
};
const nothing: BensAnswer = async () => undefined;

/** In minutes after Ada has opened. */
const does = (minute: number, as: (session: Session) => Promise<unknown>): Timed => ({
  after: minute * 60 + 7,
  deed: { do: 'answer', as },
});
const life = (...deeds: readonly Timed[]): PrivateLife => [{ ...nothingInIt, deeds }, nothingInIt];

const tried = (
  lives: readonly PrivateLife[],
  plan = anAnswer(seals('Your laugh.'), nothing),
  plants: Plants = {},
  kit = false,
) => {
  const couple = couples[kit ? 1 : 0];
  if (!couple) throw new Error('No couple');
  return lived(
    plan,
    lives.map((mine) => ({ couple, mine, plants, narrows: true })),
  );
};

const factsIn = (one: Lived | undefined, look: number): string => one?.looks[look]?.facts ?? '';

beforeAll(async () => {
  couples.push(await aCouple(false), await aCouple(true));
});

test('[NI11] [AN1] [AN3] [P5] whatever was sealed, the other’s phone and the relay have the same until it opens', async () => {
  const lives = [texts.short, texts.long].map((text) => life(does(5, seals(text)), does(32, says)));
  const [one, ...others] = await tried(lives);
  for (const other of others) expect(differences(one, other, { kit: false })).toEqual([]);
  expect(factsIn(one, 0)).toContain('answer-sealed');
  expect(factsIn(one, 2)).toContain('opening-wished');
  expect(factsIn(one, 3)).not.toContain('answer-opened');
});

test('[NI11] [AN1] [P5] with twenty-four words too, where what was sealed fits the even copy', async () => {
  const lives = [texts.short, texts.other].map((text) => life(does(5, seals(text))));
  const [one, other] = await tried(lives, undefined, {}, true);
  expect(differences(one, other, { kit: true })).toEqual([]);
});

test('[NI11] [AN6] [P5] what was taken back says nothing of what it was', async () => {
  const changes = (session: Session) => takeBack(session, question);
  const lives = [texts.short, texts.long].map((text) =>
    life(does(5, seals(text)), does(12, changes), does(15, seals('Anew.'))),
  );
  const [one, ...others] = await tried(lives);
  for (const other of others) expect(differences(one, other, { kit: false })).toEqual([]);
});

/** All that a page about questions can be made of, byte for byte. */
const allThatRoomsRead = (session: Session): string =>
  JSON.stringify({
    standing: [...prompts, ...lines].map(({ id }) => [id, standingOf(session, id).value]),
    ...{ mine: standingQuestions(session).value, own: ownQuestions(session).value },
    ...{ skipped: [...skippedAndMet(session).value.skipped], met: [...skippedAndMet(session).value.met] },
  });

/** What Ben does first, and then everything that his rooms read is noted. */
async function differencesForHim(lives: readonly PrivateLife[], first: BensAnswer) {
  const reads: string[] = [];
  const notes: BensAnswer = async (session) => void reads.push(allThatRoomsRead(session));
  const [one, other] = await tried(lives, anAnswer(first, notes));
  const found = differences(one, other, { kit: false });
  return {
    reads,
    facts: found.some((text) => text.startsWith('facts')),
    pages: found.filter((text) => text.startsWith('page')),
  };
}

test('[NI11] [AN2] [P5] on no page of his is to be seen whether she has answered, before he has', async () => {
  const { reads, facts, pages } = await differencesForHim([life(does(5, seals(texts.other))), life()], nothing);
  // That something is sealed, and of which question, lies on his phone: a changed program can see it.
  expect([facts, pages, reads.length]).toEqual([true, [], 2]);
  expect(reads[0]).toBe(reads[1]);
});

test('[NI11] [AN3] [P5] on no page of his is to be seen whether she has said that they may open, before he has', async () => {
  const sealed = does(5, seals(texts.other));
  const { reads, facts, pages } = await differencesForHim(
    [life(sealed, does(32, says)), life(sealed)],
    seals('Your laugh.'),
  );
  expect([facts, pages, reads.length]).toEqual([true, [], 2]);
  expect(reads[0]).toBe(reads[1]);
  expect(reads[0]).toContain('"both"');
});

test('[AN3] once both have said open it is there, and the lives come apart: what is compared is not nothing', async () => {
  const reads: string[] = [];
  const then: BensAnswer = async (session) => {
    await says(session);
    reads.push(standingOf(session, question).value.is);
  };
  const lives = [texts.short, texts.other].map((text) => life(does(5, seals(text)), does(32, says)));
  const [one, other] = await tried(lives, anAnswer(seals('Your laugh.'), then));
  expect(differences(one, other, { kit: false }).some((text) => text.startsWith('facts'))).toBe(true);
  expect(factsIn(one, 2)).toContain('Tea.');
  expect(factsIn(one, 1)).not.toContain('answer-opened');
  expect(reads.every((each) => ['wished', 'opening', 'opened'].includes(each))).toBe(true);
});

const isSealed = ({ body }: NewFact): boolean => body.kind === 'answer-sealed';
const lengthIn = (facts: readonly NewFact[]): number =>
  facts.reduce((most, { body }) => Math.max(most, 'text' in body ? String(body.text).length : 0), 0);

const leaking = (change: (facts: readonly NewFact[], length: number) => readonly NewFact[]): Plants => ({
  side: (side) =>
    Object.assign(Object.create(side), {
      append: (facts, settles) => side.append(facts.some(isSealed) ? change(facts, lengthIn(facts)) : facts, settles),
    } satisfies Pick<OpenSide, 'append'>),
});

const withMore = (facts: readonly NewFact[], more: object): readonly NewFact[] =>
  facts.map((fact) => (isSealed(fact) ? ({ ...fact, body: { ...fact.body, ...more } } as NewFact) : fact));

async function found(plants: Plants): Promise<readonly string[]> {
  const lives = [texts.short, texts.long].map((text) => life(does(5, seals(text))));
  const [one, other] = await tried(lives, undefined, plants);
  return [...new Set(differences(one, other, { kit: false }).map((text) => text.split(/[ :]/)[0] ?? ''))].sort();
}

test('[NI7] [AN1] a leak is found: a sealed answer that says how long it is', async () => {
  const leak = leaking((facts, length) => withMore(facts, { signs: length }));
  expect(await found(leak)).toEqual(expect.arrayContaining(['facts', 'letters', 'model']));
});

test('[NI7] [AN1] a leak is found: a sealed answer as large as what was written', async () => {
  const leak = leaking((facts, length) => withMore(facts, { pad: ' '.repeat(length > 1000 ? 4000 : 0) }));
  expect(await found(leak)).toEqual(expect.arrayContaining(['facts', 'letters', 'relay', 'sizes']));
});
