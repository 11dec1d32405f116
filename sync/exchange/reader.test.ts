import { expect, test } from 'vitest';
import { newReader, type Reader, type ReaderEvent, stepReader, type TheirItem } from './index.ts';
import { chainOne, chainTwo, letter, talk } from './talk.gen.ts';

const tell = (reader: Reader, ...events: readonly ReaderEvent[]) => talk(reader, stepReader, ...events);
const page = (head: number, items: readonly TheirItem[], strange: readonly number[] = []): ReaderEvent => ({
  kind: 'read',
  head,
  through: Math.max(0, ...items.map(({ cursor }) => cursor), ...strange) || head,
  items,
  strange,
});
const opened: ReaderEvent = { kind: 'opened' };
const nudged: ReaderEvent = { kind: 'nudged' };
const one = (seq: number, cursor: number = seq): TheirItem => letter(chainOne, seq, cursor);
const two = (seq: number, cursor: number): TheirItem => letter(chainTwo, seq, cursor);

/** A reader who believes the first two of a chain. */
const readTwo = tell(newReader('chained'), opened, page(2, [one(1), one(2)])).state;

test('[CH1] [EX4] what comes in order is believed, page by page', () => {
  const { asked, state } = tell(newReader('chained'), opened, page(3, [one(1), one(2)]), page(3, [one(3)]));
  expect(asked).toEqual([
    [{ do: 'read', since: 0 }],
    [
      { do: 'believe', cursors: [1, 2] },
      { do: 'read', since: 2 },
    ],
    [{ do: 'believe', cursors: [3] }],
  ]);
  expect(state).toMatchObject({ cursor: 3, doing: 'nothing' });
});

test('[EX4] a nudge while reading is not lost', () => {
  const { asked } = tell(readTwo, nudged, nudged, page(2, []), page(3, [one(3)]));
  expect(asked).toEqual([
    [{ do: 'read', since: 2 }],
    [],
    [{ do: 'read', since: 2 }],
    [{ do: 'believe', cursors: [3] }],
  ]);
});

test('[CH1] [EX4] behind a gap the reader looks once from the beginning, then waits there', () => {
  const { asked, state } = tell(readTwo, nudged, page(4, [one(4)]), page(4, [one(1), one(2), one(4)]), nudged);
  expect(asked).toEqual([
    [{ do: 'read', since: 2 }],
    [{ do: 'read', since: 0 }],
    [{ do: 'wait', tries: 1 }],
    [{ do: 'read', since: 3 }],
  ]);
  // What was missing shows up with the next thing.
  const all = [one(3), one(4), one(5)].map((item, at) => ({ ...item, cursor: at + 5 }));
  expect(tell(state, page(7, all)).asked).toEqual([[{ do: 'believe', cursors: [5, 6, 7] }]]);
});

test('[CH4] a segment behind the gap is gone on from', () => {
  const segment = { ...one(9, 5), segment: true };
  const { asked, state } = tell(readTwo, nudged, page(5, [one(8, 4), segment]));
  expect(asked[1]).toEqual([{ do: 'believe', cursors: [5] }]);
  expect(state.held).toBeUndefined();
});

test('[CH2] [EX7] a fork is said once, and a new chain heals it', () => {
  const fork = { ...one(2, 3), hash: 'other' };
  const { asked } = tell(readTwo, nudged, page(3, [fork]), nudged, page(4, [one(3, 4)]), nudged, page(5, [two(1, 5)]));
  expect(asked.flat().filter((effect) => effect.do !== 'read')).toEqual([
    { do: 'say', what: 'forked' },
    { do: 'believe', cursors: [5] },
  ]);
});

test('[EX6] a head below what was read is read from the beginning', () => {
  const { asked } = tell(readTwo, nudged, page(1, []), nudged, page(1, [one(1)]), nudged, page(2, [two(1, 2)]));
  expect(asked.slice(1)).toEqual([
    [{ do: 'wait', tries: 1 }],
    [{ do: 'read', since: 0 }],
    [],
    [{ do: 'read', since: 1 }],
    [{ do: 'believe', cursors: [2] }],
  ]);
});

test('[EX6] who opens reads the last item again, and meets what took its place', () => {
  const { asked } = tell(readTwo, opened, page(2, [two(1, 2)]));
  expect(asked).toEqual([[{ do: 'read', since: 1 }], [{ do: 'believe', cursors: [2] }]]);
});

test('[EX6] in passing a new chain is read from its beginning, wherever that may lie now', () => {
  const counted = tell(newReader('counted'), opened, page(2, [one(1), one(2)])).state;
  const { asked } = tell(counted, nudged, page(3, [two(3, 3)]), page(3, [two(1, 1), two(2, 2), two(3, 3)]));
  expect(asked).toEqual([
    [{ do: 'read', since: 2 }],
    [{ do: 'read', since: 0 }],
    [{ do: 'believe', cursors: [1, 2, 3] }],
  ]);
});

test('[EX5] refusals wait longer and longer, and a nudge tries at once', () => {
  const refused: ReaderEvent = { kind: 'refused', why: 'away' };
  const { asked } = tell(readTwo, nudged, refused, nudged, refused, nudged);
  expect(asked.slice(1)).toEqual([
    [{ do: 'wait', tries: 1 }],
    [{ do: 'read', since: 2 }],
    [{ do: 'wait', tries: 2 }],
    [{ do: 'read', since: 2 }],
  ]);
});

test('[EX5] a relay that promises more and shows nothing is not asked without a pause', () => {
  const more: ReaderEvent = { kind: 'read', head: 9, through: 2, items: [], strange: [] };
  expect(tell(readTwo, nudged, more).asked[1]).toEqual([{ do: 'wait', tries: 1 }]);
});

test('[EX9] in a chain what has no key yet is waited for, and what nobody misses is left', () => {
  const late = tell(readTwo, nudged, page(3, [], [3]));
  expect(late.asked[1]).toEqual([{ do: 'wait', tries: 1 }]);
  expect(tell(late.state, nudged, page(3, [one(3)])).asked).toEqual([
    [{ do: 'read', since: 2 }],
    [{ do: 'believe', cursors: [3] }],
  ]);
  const nobodys = tell(late.state, nudged, page(4, [one(3, 4)], [3]));
  expect(nobodys.asked[1]).toEqual([{ do: 'believe', cursors: [4] }]);
  expect(nobodys.state).toMatchObject({ cursor: 4, doing: 'nothing' });
});

test('[EX9] in passing nothing is believed past what has no key yet', () => {
  const counted = tell(newReader('counted'), opened, page(1, [one(1)])).state;
  const { asked, state } = tell(counted, nudged, page(3, [one(3)], [2]));
  expect(asked[1]).toEqual([{ do: 'wait', tries: 1 }]);
  expect(tell(state, nudged, page(3, [one(2), one(3)])).asked[1]).toEqual([{ do: 'believe', cursors: [2, 3] }]);
});

test('[EX9] what never gets a key is passed over in the end, and that is said once', () => {
  const counted = tell(newReader('counted'), opened, page(1, [one(1)])).state;
  const vain = Array.from({ length: 12 }, () => [nudged, page(3, [one(3)], [2])]).flat();
  const before = tell(counted, ...vain);
  expect(before.asked.flat().some((effect) => effect.do === 'say' || effect.do === 'believe')).toBe(false);
  const { asked, state } = tell(before.state, nudged, page(3, [one(3)], [2]), nudged, page(3, []));
  expect(asked).toEqual([
    [{ do: 'read', since: 1 }],
    [
      { do: 'believe', cursors: [3] },
      { do: 'say', what: 'strange' },
    ],
    [{ do: 'read', since: 3 }],
    [],
  ]);
  expect(state).toMatchObject({ passes: 0, tries: 0 });
});
