import { expect, test } from 'vitest';
import type { WriterEvent } from './index.ts';
import { chainOne, chainTwo, ownLetter } from './talk.gen.ts';
import { appended, begun, nudged, opened, page, recalled, refused, tell } from './writer-talk.gen.ts';

test('[EX7] what lies there under a key that is not here stops nothing: after it a new chain begins', () => {
  const strange: WriterEvent = { kind: 'read', head: 2, through: 2, items: [], strange: [2] };
  const all: WriterEvent = { ...strange, items: [ownLetter(chainOne, 1, 'f1')] };
  const { asked, state } = tell(begun, nudged, strange, all, recalled('f1'));
  const again = { do: 'append', what: 'segment', chain: 'new', seq: 1, prev: '', after: 2, ids: ['f1'] };
  expect(asked[1]).toEqual([{ do: 'recount' }, { do: 'read', since: 0 }]);
  expect(asked.at(-1)).toEqual([again]);
  // Once something of mine lies after it, it is not looked at again.
  const after = tell(state, appended({ ...ownLetter(chainTwo, 1, 'f1'), cursor: 3 }), nudged, { ...strange, head: 3 });
  expect(after.asked.at(-1)).not.toContainEqual({ do: 'recount' });
});

test('[EX6] a head below what was read begins everything again', () => {
  const { asked, state } = tell(begun, opened, page(0), nudged, page(0), recalled('f1'));
  expect(asked).toEqual([
    [{ do: 'read', since: 0 }],
    [{ do: 'recount' }, { do: 'wait', tries: 1 }],
    [{ do: 'read', since: 0 }],
    [{ do: 'recall' }],
    [{ do: 'append', what: 'segment', chain: 'new', seq: 1, prev: '', after: 0, ids: ['f1'] }],
  ]);
  expect(state.covered).toBe(0);
});

test('[EX6] a head that leaps ahead is a relay that came back from a copy: everything is said again', () => {
  const { asked, state } = tell(begun, nudged, page(1_000_001));
  expect(asked.at(-1)).toContainEqual({ do: 'recount' });
  expect(state).toMatchObject({ owes: 'new-chain', cursor: 0 });
});

test('[EX6] a mailbox that the relay dropped is claimed again and said again', () => {
  const { asked } = tell(begun, nudged, refused('no-such-box'), nudged, { kind: 'claimed' }, page(0));
  expect(asked.slice(1)).toEqual([
    [{ do: 'recount' }, { do: 'wait', tries: 1 }],
    [{ do: 'claim' }],
    [{ do: 'read', since: 0 }],
    [{ do: 'recall' }],
  ]);
});

test('[EX6] who opens reads the last item again: another one in its place is a relay that went back', () => {
  const other = { ...ownLetter('0'.repeat(32), 1, 'x'), hash: 'other' };
  const { asked, state } = tell(begun, opened, page(1, other), page(1, other));
  expect(asked[0]).toEqual([{ do: 'read', since: 0 }]);
  // What others wrote into lost places is read before everything is said again.
  expect(asked[1]?.slice(-2)).toEqual([{ do: 'recount' }, { do: 'read', since: 0 }]);
  expect(asked[2]?.at(-1)).toEqual({ do: 'recall' });
  expect(state.owes).toBe('new-chain');
  expect(tell(begun, opened, page(1, ownLetter(chainOne, 1, 'f1'))).state).toMatchObject({
    owes: 'nothing',
    doing: 'nothing',
  });
});

test('[EX7] a checkpoint that fits changes nothing; one that does not begins a new chain', () => {
  const named = (chain: string, seq: number, hash: string, forked = false): WriterEvent => ({
    kind: 'named',
    chain,
    seq,
    hash,
    forked,
  });
  const owes = (event: WriterEvent) => tell(begun, event, page(1)).state.owes;
  expect(owes(named(chainOne, 1, `${chainOne}/1`))).toBe('nothing');
  expect(owes(named('0'.repeat(32), 5, 'old'))).toBe('nothing');
  expect(owes(named('no chain at all', 5, 'x'))).toBe('nothing');
  expect(owes(named(chainOne, 1, 'other'))).toBe('new-chain');
  expect(owes(named(chainOne, 2, 'later'))).toBe('new-chain');
  expect(owes(named(chainOne, 1, `${chainOne}/1`, true))).toBe('new-chain');
  expect(tell(begun, named(chainTwo, 3, 'x'), page(1)).state).toMatchObject({ owes: 'new-chain', latest: chainTwo });
});

test('[EX7] a database that was restored says everything again, also when it is told so in the middle of something', () => {
  const { asked } = tell(begun, nudged, { kind: 'doubted' }, page(1), recalled('f1'));
  const again = { do: 'append', what: 'segment', chain: 'new', seq: 1, prev: '', after: 1, ids: ['f1'] };
  expect(asked.slice(2)).toEqual([[{ do: 'recall' }], [again]]);
});

test('[EX7] a chain that another phone began is looked through for what it lacks', () => {
  const theirs = { ...ownLetter(chainTwo, 1, 'f1', 'x'), cursor: 2 };
  const { asked } = tell(
    begun,
    nudged,
    page(2, theirs),
    recalled('f1', 'f2', 'x'),
    page(2, ownLetter(chainOne, 1, 'f1'), theirs),
  );
  expect(asked[1]?.at(-1)).toEqual({ do: 'recall' });
  expect(asked[2]).toEqual([{ do: 'recount' }, { do: 'read', since: 0 }]);
  expect(asked[3]?.at(-1)).toMatchObject({ do: 'append', what: 'facts', chain: 'same', seq: 2, ids: ['f2'] });
});
