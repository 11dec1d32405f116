import type { QuestionId } from '@unhurried/domain/answers';
import { addDays, type Day } from '@unhurried/domain/time';
import { expect, test, vi } from 'vitest';
import { home } from '../session/home.contract.ts';
import { mine } from '../session/index.ts';
import { keepOpening, takeBack } from './index.ts';
import { at, couple, itself, lying, quiet, seals } from './two.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 60_000 });

const repair = `repair-${'7'.repeat(32)}-felt` as QuestionId;
const later = () => new Promise((done) => setTimeout(done, 60));

test('[AW7] [AN9] that I answered lies here for half a year and no longer, and nothing goes anywhere for it', async () => {
  const { session } = await (await home()).open('a');
  const ago = (days: number): Day => addDays(session.today.value, -days);
  const met = (question: string, days: number) =>
    mine({ kind: 'question-met', question: question as QuestionId, day: ago(days) });
  await session.add([met('long-ago', 184), met('half-a-year', 183), met(repair, 0)]);
  const stop = keepOpening(session);
  await later();
  stop();
  const left = [...session.known.value.mine.laid.values()].map(({ body }) => 'question' in body && body.question);
  expect(left).toEqual(['half-a-year']);
  expect(session.known.value.ours.laid.size).toBe(0);
});

test('[AW7] [AN7] of a repair nothing says that it was answered once what I wrote of it is gone', async () => {
  const all = await couple();
  const { ada, ben } = all;
  for (const who of [ada, ben]) await seals(all, who, 'so it was', repair, itself);
  await quiet(all);
  expect(at(ada, repair).is).toBe('opened');
  expect(lying(ada)).toContain('a question-met');
  await takeBack(ada.session, repair);
  await quiet(all);
  expect(lying(ada).filter((text) => text.startsWith('a '))).toEqual([]);
});
