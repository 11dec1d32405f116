import { type ClinicFact, toldAs } from '@unhurried/domain/clinic';
import { ok, refuse } from '@unhurried/kernel';
import { expect, test } from 'vitest';
import { day, home } from '../../session/home.contract.ts';
import { mine, type Session } from '../../session/index.ts';
import { clinicState, say, tell } from './index.ts';

const opened = async (): Promise<Session> => (await (await home()).open('a')).session;
const id = 'd'.repeat(32);

test('[PG1] what has its shape is known, and what has not is left out', async () => {
  const session = await opened();
  const good = [
    { kind: 'clinic-told', nth: 1, about: 'want', words: 'one\ntwo' },
    { kind: 'clinic-told', nth: 1, about: 'operation', operation: id, words: 'hip', day },
    { kind: 'clinic-told', nth: 1, about: 'positions', hurt: ['back'] },
    { kind: 'scale-noted', nth: 1, scale: 'pain-interference', items: [1, 2, 3], day },
    { kind: 'question-kept', nth: 1, question: 'movements-to-avoid', kept: true, place: 0.5 },
    { kind: 'answer-noted', nth: 1, question: 'movements-to-avoid', words: 'none', day },
  ];
  const bad = [
    { ...good[0], words: 'a\nb\nc', nth: 2 },
    { ...good[0], words: 'x'.repeat(161), nth: 2 },
    { ...good[0], nth: 0.5 },
    { ...good[1], operation: '../1', nth: 2 },
    { ...good[1], day: '2026-02-30', nth: 2 },
    { ...good[2], hurt: ['head'], nth: 2 },
    { ...good[3], items: [1, 2], nth: 2 },
    { ...good[3], items: [1, 2, 11], nth: 2 },
    { ...good[4], place: 1e9, nth: 2 },
    { ...good[5], words: 7, nth: 2 },
    { kind: 'clinic-told', nth: 2, about: 'desire', words: 'x' },
  ];
  await session.add([...bad, ...good].map((fact) => mine(fact as unknown as ClinicFact)));
  const known = clinicState(session);
  expect(known.told).toHaveLength(3);
  expect(toldAs(known, 'want')[0]?.words).toBe('one\ntwo');
  expect([known.scales.length, known.questions.length, known.answers.length]).toEqual([1, 1, 1]);
  expect([...known.times.values()]).toEqual([1, 1, 1, 1, 1, 1]);
});

const lying = (session: Session) => [...session.known.value.mine.laid.values()].map(({ body }) => JSON.stringify(body));

test('[PG2] told anew, the words before are erased, and emptied words are nowhere', async () => {
  const session = await opened();
  expect(await tell(session, { about: 'want', words: 'to swim' })).toEqual(ok(undefined));
  await tell(session, { about: 'lost', words: 'long walks' });
  await tell(session, { about: 'want', words: 'to walk' });
  expect(toldAs(clinicState(session), 'want')[0]?.words).toBe('to walk');
  await tell(session, { about: 'want', words: '' });
  expect(toldAs(clinicState(session), 'want')).toEqual([]);
  expect(lying(session).join()).not.toMatch(/swim|to walk/);
  expect(lying(session)).toHaveLength(2);
});

test('[PG2] what is refused leaves everything as it was', async () => {
  const session = await opened();
  await tell(session, { about: 'want', words: 'to swim' });
  const before = lying(session);
  expect(await tell(session, { about: 'want', words: 'a\nb\nc' })).toEqual(refuse('two-lines'));
  const full: Session = Object.create(session, { add: { value: async () => refuse('storage') } });
  expect(await tell(full, { about: 'want', words: 'to walk' })).toEqual(refuse('not-written'));
  expect(await say(session, () => refuse('off-scale'))).toEqual(refuse('off-scale'));
  expect(lying(session)).toEqual(before);
});
