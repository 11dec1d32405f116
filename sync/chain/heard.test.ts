import { expect, test } from 'vitest';
import { type Heard, hear, type Met, nothingHeard, type Order, type Verdict } from './index.ts';

const one = '0'.repeat(31).concat('1');
const two = '0'.repeat(31).concat('2');

const met = (chain: string, seq: number, more: Partial<Met> = {}): Met => ({
  chain,
  seq,
  prev: seq === 1 ? '' : `${chain}/${seq - 1}`,
  hash: `${chain}/${seq}`,
  segment: seq === 1,
  ...more,
});

/** What becomes of each, met one after the other. */
function verdicts(order: Order, ...all: readonly Met[]): readonly Verdict[] {
  let heard: Heard = nothingHeard;
  return all.map((each) => {
    const judged = hear(heard, each, order);
    heard = judged.heard;
    return judged.verdict;
  });
}

test('[CH1] the next one is believed, old ones change nothing, a gap waits', () => {
  const said = verdicts(
    'chained',
    met(one, 1),
    met(one, 2),
    met(one, 1),
    met(one, 2),
    met(one, 4),
    met(one, 3),
    met(one, 4),
  );
  expect(said).toEqual(['next', 'next', 'known', 'known', 'gap', 'next', 'next']);
});

test('[CH1] nothing is begun in the middle', () => {
  expect(verdicts('chained', met(one, 2), met(one, 1, { segment: false }))).toEqual(['gap', 'gap']);
});

test('[CH2] the same count with another hash is a fork, and nothing more of that chain is believed', () => {
  const other = met(one, 2, { hash: 'other' });
  const segment = met(one, 9, { segment: true });
  const said = verdicts('chained', met(one, 1), met(one, 2), other, met(one, 3), segment);
  expect(said).toEqual(['next', 'next', 'fork', 'fork', 'fork']);
});

test('[CH2] a next one that names another before it is a fork, and so is a segment that does', () => {
  expect(verdicts('chained', met(one, 1), met(one, 2, { prev: 'other' }))).toEqual(['next', 'fork']);
  expect(verdicts('chained', met(one, 1), met(one, 2, { prev: 'other', segment: true }))).toEqual(['next', 'fork']);
});

test('[CH2] what was believed before a fork stays', () => {
  const { heard } = hear(nothingHeard, met(one, 1), 'chained');
  const forked = hear(heard, met(one, 1, { hash: 'other' }), 'chained');
  expect(forked.heard).toEqual({ ...heard, forked: true });
});

test('[CH3] a later chain begins with a segment, ends the one before, and heals a fork', () => {
  const fork = met(one, 1, { hash: 'other' });
  const said = verdicts(
    'chained',
    met(one, 1),
    fork,
    met(two, 1),
    met(one, 2),
    met(one, 3, { segment: true }),
    met(two, 2),
  );
  expect(said).toEqual(['next', 'fork', 'next', 'known', 'known', 'next']);
});

test('[CH3] a chain that was never met does not come back from before the one that was', () => {
  expect(verdicts('chained', met(two, 1), met(one, 1), met(two, 2))).toEqual(['next', 'known', 'next']);
  expect(verdicts('counted', met(two, 1), met(one, 7), met(two, 2))).toEqual(['next', 'known', 'next']);
});

test('[CH4] whoever is behind a gap goes on at a segment; whoever is not loses nothing by it', () => {
  const segment = met(one, 5, { segment: true });
  expect(verdicts('chained', met(one, 1), met(one, 6), segment, met(one, 6))).toEqual(['next', 'gap', 'next', 'next']);
  expect(verdicts('chained', segment, met(one, 6), segment, met(one, 7))).toEqual(['next', 'next', 'known', 'next']);
});

test('[CH5] a count may leave out and must rise', () => {
  const said = verdicts('counted', met(one, 3), met(one, 1), met(one, 3), met(one, 9), met(one, 4));
  expect(said).toEqual(['next', 'known', 'known', 'next', 'known']);
});

test('[CH5] [CH2] the last count with other content is a fork, and so is the next one that follows another', () => {
  expect(verdicts('counted', met(one, 3), met(one, 4, { prev: 'other' }))).toEqual(['next', 'fork']);
  expect(verdicts('counted', met(one, 3), met(one, 4, { prev: '' }))).toEqual(['next', 'next']);
  expect(verdicts('counted', met(one, 3), met(one, 3, { hash: 'other' }), met(one, 4))).toEqual([
    'next',
    'fork',
    'fork',
  ]);
});
