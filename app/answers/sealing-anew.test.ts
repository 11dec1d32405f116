import { refuse } from '@unhurried/kernel';
import { expect, test, vi } from 'vitest';
import type { Session } from '../session/index.ts';
import { seal } from './index.ts';
import { asked, at, couple, lying, question, quiet, seals } from './two.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 60_000 });

async function sealedOnce() {
  const all = await couple();
  await seals(all, all.ada, 'the old one');
  return { ...all, once: lying(all.ada) };
}
type One = Awaited<ReturnType<typeof sealedOnce>>;

/** Seals anew in a session of which something is otherwise. */
async function anew({ ada }: One, otherwise: Partial<Session>) {
  const parts = Object.entries(otherwise).map(([name, value]) => [name, { value }] as const);
  const session: Session = Object.create(ada.session, Object.fromEntries(parts));
  return seal(session, question, 'the new one', asked);
}

async function expectOldOneStands(all: One) {
  await quiet(all);
  expect(at(all.ada)).toMatchObject({ is: 'mine', mine: 'the old one' });
  expect(lying(all.ada)).toEqual(all.once);
  expect(lying(all.ben)).toEqual(['a answer-sealed']);
}

test('[AW4] where the new one cannot be sealed, or written, the old one stands', async () => {
  const all = await sealedOnce();
  const { sealing } = all.ada.session;
  const unfetched = { ...sealing, commit: () => Promise.reject(new Error('offline')) };
  const odd = { ...sealing, commit: async () => undefined };
  for (const each of [unfetched, odd]) {
    expect(await anew(all, { sealing: each })).toEqual(refuse('not-written'));
    await expectOldOneStands(all);
  }
  expect(await anew(all, { add: async () => refuse('storage-full') })).toEqual(refuse('not-written'));
  await expectOldOneStands(all);
});

test('[AW4] the old one goes when the new one lies there; where it cannot go the new one does', async () => {
  const all = await sealedOnce();
  const { session } = all.ada;
  const lay: number[] = [];
  let refuses = true;
  const takeBack: Session['takeBack'] = async (ids) => {
    lay.push(lying(all.ada).filter((text) => text.endsWith('answer-sealed')).length);
    if (!refuses) return session.takeBack(ids);
    refuses = false;
    return refuse('storage-full');
  };
  expect(await anew(all, { takeBack })).toEqual(refuse('not-written'));
  expect(lay).toEqual([2, 2]);
  await expectOldOneStands(all);
  expect((await anew(all, { takeBack })).ok).toBe(true);
  await quiet(all);
  expect(at(all.ada)).toMatchObject({ is: 'mine', mine: 'the new one' });
  expect([lying(all.ada), lying(all.ben)]).toEqual([all.once, ['a answer-sealed']]);
});
