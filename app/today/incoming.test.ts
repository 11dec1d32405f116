import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { sendKindness } from '../kindness/send/index.ts';
import { home } from '../session/home.contract.ts';
import { loadWords } from '../words/index.ts';
import { Incoming, mayHaveCome } from './incoming.tsx';

await loadWords('en', ['kindness', 'kindnesses']);

test('[KW5] where none came, nothing is drawn on Today and nothing is fetched', async () => {
  const house = await home();
  const a = (await house.open('a')).session;
  expect([mayHaveCome(a), renderToString(h(Incoming, { session: a }))]).toEqual([false, '']);
  await sendKindness(a, 'sleep-well');
  expect([mayHaveCome(a), renderToString(h(Incoming, { session: a }))]).toEqual([false, '']);
  a.lock();
  expect(mayHaveCome((await house.open('b')).session)).toBe(true);
});
