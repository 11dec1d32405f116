import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { home } from '../session/home.contract.ts';
import { mine } from '../session/index.ts';
import { loadWords } from '../words/index.ts';
import { Overview } from './overview.tsx';
import { takeOffSign } from './take-off-sign.ts';

await loadWords('en', ['care', 'care-form', 'conditions', 'body', 'tiers']);

const condition = { id: 'heart-attack', flags: ['CARD'], stance: { kind: 'recent' } } as const;

test('[AC21] a sign chosen by mistake is taken off as if it had never been, and all else of mine stays', async () => {
  const { open } = await home();
  const { session } = await open('a');
  const day = session.today.value;
  await session.add([mine({ kind: 'condition-told', condition })]);
  await session.add([mine({ kind: 'red-flag-raised', flag: 'chest-pain', day })]);
  await session.add([mine({ kind: 'red-flag-looked-at' })]);
  const before = session.known.value.mine;
  await session.add([mine({ kind: 'red-flag-raised', flag: 'low-mood', day })]);
  expect(renderToString(h(Overview, { session }))).toContain('I chose it by mistake');
  expect(await takeOffSign(session, { flag: 'low-mood', day })).toBe(true);
  expect(session.known.value.mine).toEqual(before);
  expect(renderToString(h(Overview, { session }))).not.toContain('Something here needs a look');
  expect(JSON.stringify(await session.history())).not.toContain('low-mood');
  // One that was looked at can be taken off too, and a closed side opens without it.
  expect(await takeOffSign(session, { flag: 'chest-pain', day })).toBe(true);
  session.lock();
  const { care } = (await open('a')).session.known.value.mine.half;
  expect(care).toEqual({ conditions: [condition], precautions: [] });
});

test('[AC21] nothing is taken off of what was never raised', async () => {
  const { session } = await (await home()).open('a');
  expect(await takeOffSign(session, { flag: 'chest-pain', day: session.today.value })).toBe(false);
});
