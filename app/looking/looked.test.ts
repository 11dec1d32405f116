import { signal } from '@preact/signals';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Session } from '../session/index.ts';
import { day, factId, following, found, type Laid, lookedAt, parsed, words } from './index.ts';

const laid = (id: string, body: object): Laid => ({ id, by: 'a', body }) as unknown as Laid;

test('[LO1] what has its shape is believed, what has not is left aside, and each is looked at once', () => {
  let looks = 0;
  const note = parsed(v.object({ kind: v.literal('note-left'), on: day, of: factId, text: words(5) }));
  const look = lookedAt((body) => {
    looks += 1;
    return note(body);
  });
  const good = laid('1', { kind: 'note-left', on: '2026-05-04', of: 'a'.repeat(32), text: ' tea ' });
  const bad = [{ on: '2026-02-30' }, { of: 'A'.repeat(32) }, { text: '  ' }, { text: 'too long' }].map((change, at) =>
    laid(`${at + 2}`, { ...good.body, ...change }),
  );
  for (const _ of [1, 2])
    expect(found([good, ...bad, laid('9', { kind: 'other' })], 'note-', look)).toEqual([
      { fact: { kind: 'note-left', on: '2026-05-04', of: 'a'.repeat(32), text: 'tea' }, id: '1', by: 'a' },
    ]);
  expect(looks).toBe(5);
});

test('[LO2] it is folded again when its part has changed, and not when something else has', () => {
  const known = signal({ seq: 0, ours: 1 });
  let folds = 0;
  const follow = following(
    (all) => (all as unknown as { ours: number }).ours,
    (all) => {
      folds += 1;
      return (all as unknown as { ours: number }).ours * 2;
    },
  );
  const session = { known: known as unknown } as { known: Session['known'] } as Session;
  expect(follow(session).value).toBe(2);
  known.value = { seq: 1, ours: 1 };
  expect([follow(session).value, folds]).toEqual([2, 1]);
  known.value = { seq: 2, ours: 4 };
  expect([follow(session).value, folds]).toEqual([8, 2]);
  expect(follow(session)).toBe(follow(session));
});
