import { activities } from '@unhurried/content/activities';
import type { ActivityId } from '@unhurried/domain/library';
import { expect, test } from 'vitest';
import type { Dealt, NewFact } from './index.ts';
import { aloneSide, bothSides, given, onTrial, passphraseOf, texts } from './on-trial.contract.ts';

/** A deck of what these examples answer: gentle things, which any number of steps may hold. */
const dealt: Dealt = {
  activities: ['hand-massage', 'bath', 'dance', 'walk'].flatMap((name) =>
    activities.filter(({ id }) => id === 'lie-back-to-back').map((like) => ({ ...like, id: name as ActivityId })),
  ),
  space: 'space',
  week: 2900,
};

const answered = (activity: string, answer: string): NewFact => {
  const body = { kind: 'welcome-answered', activity, answer };
  return { audience: 'mine', body };
};

async function couple() {
  const trial = await onTrial();
  const sides = await bothSides(trial);
  given(
    await sides.a.append([
      answered('hand-massage', 'welcome'),
      answered('bath', 'welcome'),
      answered('dance', 'welcome'),
    ]),
  );
  given(await sides.a.append([answered('dance', 'not-now')]));
  given(
    await sides.b.append([
      answered('bath', 'not-now'),
      answered('hand-massage', 'welcome'),
      answered('dance', 'welcome'),
    ]),
  );
  sides.a.lock();
  sides.b.lock();
  return trial;
}

test('[DV11] both enter, and the common yeses are shown by both, in one step', async () => {
  const trial = await couple();
  const step = trial.device.findCommonGround(dealt);
  expect(given(await step.enter('b', passphraseOf.b))).toBe('waiting');
  expect(given(await step.enter('a', passphraseOf.a))).toEqual({ found: 1 });
  const side = given(await trial.device.unlock('a', passphraseOf.a));
  const { shown, mine, unreadable } = given(await side.load());
  const found = [{ slot: 'hand-massage' }];
  const pad = expect.stringMatching(/^[.]+$/);
  const finding = { kind: 'common-found', round: 20_779, found, ended: [], shows: '2026-11-22', pad };
  expect(shown.map(({ by, body }) => [by, body])).toEqual([
    ['a', finding],
    ['b', finding],
  ]);
  expect([mine.length, unreadable]).toEqual([5, 0]);
});

test('[DV11] an answer that is not common is in nothing that the other side can open', async () => {
  const trial = await couple();
  const step = trial.device.findCommonGround(dealt);
  given(await step.enter('a', passphraseOf.a));
  given(await step.enter('b', passphraseOf.b));
  const ofA = given(await given(await trial.device.unlock('a', passphraseOf.a)).load());
  expect(JSON.stringify([ofA.shown, ofA.passing])).not.toMatch(/bath|dance/);
  expect(given(await trial.store.readAfter('shown/a', 0))).toHaveLength(1);
});

test('[DV5] the first person waits two minutes and no longer; cancelling ends it at once', async () => {
  const trial = await couple();
  const step = trial.device.findCommonGround(dealt);
  expect(given(await step.enter('a', passphraseOf.a))).toBe('waiting');
  trial.pass(119_999);
  expect(given(await step.enter('a', passphraseOf.a))).toBe('waiting');
  trial.pass(120_000);
  expect(given(await step.enter('b', passphraseOf.b))).toBe('waiting');
  step.cancel();
  expect(given(await step.enter('a', passphraseOf.a))).toBe('waiting');
  expect(given(await trial.store.readAfter('shown/a', 0))).toEqual([]);
});

test('[DV11] a wrong passphrase leaves the first person waiting; nothing is common on a device of one', async () => {
  const trial = await couple();
  const step = trial.device.findCommonGround(dealt);
  given(await step.enter('a', passphraseOf.a));
  expect(await step.enter('b', 'not the right one')).toEqual({ ok: false, refusal: 'wrong-passphrase' });
  expect(given(await step.enter('b', passphraseOf.b))).toEqual({ found: 1 });

  const one = await onTrial();
  await aloneSide(one);
  expect(await one.device.findCommonGround(dealt).enter('a', passphraseOf.a)).toEqual({
    ok: false,
    refusal: 'not-here',
  });
});

test('[DV11] with nothing in common both still show a finding, an empty one: it names nobody and no answer', async () => {
  const trial = await onTrial();
  const { a, b } = await bothSides(trial);
  given(await a.append([answered('bath', 'welcome')]));
  const heard: unknown[] = [];
  given(await b.load());
  b.onChange(({ facts }) => heard.push(...texts(facts)));
  const step = trial.device.findCommonGround(dealt);
  given(await step.enter('a', passphraseOf.a));
  expect(given(await step.enter('b', passphraseOf.b))).toEqual({ found: 0 });
  given(await b.append([]));
  // And a note of one's own of what was given, of one size for both.
  expect(heard).toEqual(['common-found', 'common-found', 'slots-given']);
});

test('[DV11] [CG6] a finding names only what is new, so that none tells what was taken back since the last', async () => {
  const trial = await couple();
  const step = trial.device.findCommonGround(dealt);
  const meet = async () => {
    given(await step.enter('a', passphraseOf.a));
    given(await step.enter('b', passphraseOf.b));
  };
  await meet();
  const a = given(await trial.device.unlock('a', passphraseOf.a));
  given(await a.load());
  given(await a.append([answered('hand-massage', 'not-now'), answered('walk', 'welcome')]));
  const b = given(await trial.device.unlock('b', passphraseOf.b));
  given(await b.load());
  given(await b.append([answered('walk', 'welcome')]));
  await meet();
  const seen = given(await b.load()).shown.map(({ body }) =>
    'found' in body ? (body.found as { slot: string }[]).map(({ slot }) => slot) : undefined,
  );
  expect(seen).toEqual([['hand-massage'], ['hand-massage'], ['walk'], ['walk']]);
});

test('[DV5] leaving the step while a passphrase is still being stretched leaves nobody waiting', async () => {
  const trial = await couple();
  const step = trial.device.findCommonGround(dealt);
  const entering = step.enter('a', passphraseOf.a);
  step.cancel();
  await entering;
  expect(given(await trial.device.findCommonGround(dealt).enter('b', passphraseOf.b))).toBe('waiting');
  expect(given(await trial.store.readAfter('shown/a', 0))).toEqual([]);
});
