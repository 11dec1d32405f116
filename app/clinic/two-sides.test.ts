import { signal } from '@preact/signals';
import { untouched } from '@unhurried/domain/clinic';
import { expect, test } from 'vitest';
import { home } from '../session/home.contract.ts';
import { forgetOnClosing, go } from '../shell/index.ts';
import { tickIn, ticksOf, typedIn } from './parts/ticking.ts';

test('[PG5] on a phone of two the other side finds no tick and nothing typed, nor does my own when it opens again', async () => {
  const { open } = await home();
  const phase = signal({ kind: 'open' });
  const stop = forgetOnClosing(phase, '/today');
  go('/page', 'fresh');
  const mine = (await open('a')).session;
  tickIn(mine, 'box', ['box']);
  typedIn(mine).value = {} as never;
  mine.lock();
  phase.value = { kind: 'locked' };
  for (const person of ['b', 'a'] as const) {
    const { session } = await open(person);
    go('/page', 'fresh');
    expect(ticksOf(session).value).toEqual(untouched);
    expect(typedIn(session).value).toBeUndefined();
    session.lock();
  }
  expect(ticksOf(mine).value).toEqual(untouched);
  stop();
});
