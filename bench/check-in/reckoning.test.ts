import { expect, test } from 'vitest';
import { rowsOf, secondsOf } from './reckoning.ts';

test('[BE5] the seconds of a person are those of the hand, the head and the app', () => {
  expect(secondsOf({ what: 'rest', taps: 1, questions: 1, app: 0.25 })).toBeCloseTo(1.3 + 1.35 + 0.25);
  expect(secondsOf({ what: 'opened', taps: 2, questions: 0, app: 0, letters: 10 })).toBeCloseTo(2.6 + 3.3);
});

test('[BE5] the app alone stands beside the whole, so that nobody takes one for the other', () => {
  const [rest] = rowsOf([{ what: 'rest', taps: 1, questions: 1, app: 0.25, target: 10 }]);
  expect(rest).toMatchObject({ value: 2.9, target: 10, beside: { what: '1 tap; the app alone', value: 0.25 } });
});
