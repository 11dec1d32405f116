import type { ClinicFact } from '@unhurried/domain/clinic';
import { addDays } from '@unhurried/domain/time';
import { ok, refuse } from '@unhurried/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, home } from '../../session/home.contract.ts';
import { mine, type Session } from '../../session/index.ts';
import { answer, keep, keptQuestions, move, putBack, reword, unkeep } from './index.ts';

const runs = process.env.DEEP ? 200 : 15;
const opened = async (): Promise<Session> => (await (await home()).open('a')).session;
const lying = (session: Session) => [...session.known.value.mine.laid.values()].map(({ body }) => JSON.stringify(body));
const order = (session: Session) => keptQuestions(session).map(({ question, words }) => words ?? question);
const first = (session: Session) => {
  const [kept] = keptQuestions(session);
  if (!kept) throw new Error('nothing is kept');
  return kept;
};

test('[VQ1] one tap keeps a question at the end of the list, and kept twice it stands once', async () => {
  const session = await opened();
  expect(await keep(session, 'talk-alone')).toEqual(ok('talk-alone'));
  expect((await keep(session, { own: ' May I swim? ' })).ok).toBe(true);
  expect((await keep(session, { own: 'May I swim?' })).ok).toBe(true);
  expect(await keep(session, 'talk-alone')).toEqual(ok('talk-alone'));
  expect(order(session)).toEqual(['talk-alone', 'May I swim?']);
  expect(lying(session)).toHaveLength(2);
  expect(await keep(session, { own: '  ' })).toEqual(refuse('empty'));
  expect(await keep(session, { own: 'x'.repeat(301) })).toEqual(refuse('too-long'));
});

test('[VQ2] off the list it is nowhere, with its answer and every earlier telling, and can be put back as it was', async () => {
  const session = await opened();
  await keep(session, 'what-to-note');
  await keep(session, { own: 'May I swim?' });
  const { question } = keptQuestions(session)[1] ?? first(session);
  await move(session, question, -1);
  await reword(session, first(session), 'May I swim in the sea?');
  await answer(session, { question, words: 'From June on.', day });
  const before = keptQuestions(session);
  expect(before[0]).toMatchObject({ words: 'May I swim in the sea?', answer: { words: 'From June on.' } });
  expect(await unkeep(session, question)).toBe(true);
  expect(order(session)).toEqual(['what-to-note']);
  expect(lying(session).join()).not.toMatch(/swim|June/);
  expect(lying(session)).toHaveLength(1);
  expect(await putBack(session, before[0] ?? first(session))).toBe(true);
  expect(keptQuestions(session)).toEqual(before);
});

test('[VQ2] a question in other words is the same one, and comes back to those of the list', async () => {
  const session = await opened();
  await keep(session, 'what-to-note');
  await reword(session, first(session), 'What do I write down?');
  expect(order(session)).toEqual(['What do I write down?']);
  await reword(session, first(session));
  expect(order(session)).toEqual(['what-to-note']);
  expect(lying(session)).toHaveLength(1);
  await keep(session, { own: 'Mine' });
  const own = keptQuestions(session)[1] ?? first(session);
  expect(await reword(session, own, ' ')).toEqual(refuse('empty'));
});

const ids = ['talk-alone', 'what-to-note', 'over-the-counter', 'movements-to-avoid'] as const;
const anySteps = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('up', 'down', 'answer', 'keep')), {
  maxLength: 10,
});

type Step = readonly [question: string, does: string];

async function does(session: Session, [question, what]: Step): Promise<void> {
  if (what === 'keep') await keep(session, question);
  else if (what === 'answer') await answer(session, { question, words: 'Yes.', day });
  else await move(session, question, what === 'up' ? -1 : 1);
}

/** The same on a plain list: what anybody would expect. */
function meant(list: readonly string[], [question, what]: Step): readonly string[] {
  const at = list.indexOf(question);
  if (what === 'keep') return at < 0 ? [...list, question] : list;
  const to = what === 'answer' || at < 0 ? at : at + (what === 'up' ? -1 : 1);
  const other = list[to];
  return other === undefined ? list : list.with(at, other).with(to, question);
}

test('[VQ3] whatever is kept, moved and answered, the order is the one I chose, also after opening again', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const { open } = await home();
      const { session } = await open('a');
      for (const step of steps) await does(session, step);
      expect(order(session)).toEqual(steps.reduce(meant, []));
      expect(order((await open('a')).session)).toEqual(order(session));
    }),
    { numRuns: runs },
  );
});

test('[VQ5] an answer has its day; emptied it is gone, and a day ahead or too many words are refused', async () => {
  const session = await opened();
  await keep(session, 'what-to-note');
  const told = (words: string, on = day) => answer(session, { question: 'what-to-note', words, day: on });
  expect(await told('My steps.')).toEqual(ok(undefined));
  expect(await told('My steps, and sleep.')).toEqual(ok(undefined));
  expect(first(session).answer).toMatchObject({ words: 'My steps, and sleep.', day });
  expect(lying(session)).toHaveLength(2);
  expect(await told('x', addDays(day, 1))).toEqual(refuse('not-yet'));
  expect(await told('x'.repeat(301))).toEqual(refuse('too-long'));
  expect(first(session).answer?.words).toBe('My steps, and sleep.');
  expect(await told(' ')).toEqual(ok(undefined));
  expect(first(session).answer).toBeUndefined();
  expect(lying(session)).toHaveLength(1);
});

test('[VQ2] where the device cannot write, it says so, and everything is as it was', async () => {
  const session = await opened();
  await keep(session, 'what-to-note');
  await keep(session, 'talk-alone');
  const before = lying(session);
  const full: Session = Object.create(session, { add: { value: async () => refuse('storage') } });
  expect(await keep(full, 'over-the-counter')).toEqual(refuse('not-written'));
  expect(await move(full, 'talk-alone', -1)).toBe(false);
  expect(lying(session)).toEqual(before);
});

test('[VQ5] what another version wrote without its shape is not believed', async () => {
  const session = await opened();
  const odd = { kind: 'question-kept', nth: 1, question: 'talk-alone', kept: true, place: 'first' };
  await session.add([mine(odd as unknown as ClinicFact)]);
  expect(keptQuestions(session)).toEqual([]);
});
