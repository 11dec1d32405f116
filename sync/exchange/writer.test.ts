import { expect, test } from 'vitest';
import { newWriter, type OwnItem, stepWriter, type Writer, type WriterEvent } from './index.ts';
import { chainOne, chainTwo, ownLetter, talk } from './talk.gen.ts';

const tell = (writer: Writer, ...events: readonly WriterEvent[]) => talk(writer, stepWriter, ...events);
const page = (head: number, ...items: readonly OwnItem[]): WriterEvent => ({
  kind: 'read',
  head,
  through: items.at(-1)?.cursor ?? head,
  items,
  strange: [],
});
const queued = (...ids: readonly string[]): WriterEvent => ({ kind: 'queued', ids });
const recalled = (...ids: readonly string[]): WriterEvent => ({ kind: 'recalled', ids });
const appended = (item: OwnItem): WriterEvent => ({ kind: 'appended', ...item });
const refused = (why: 'away' | 'conflict' | 'full' | 'taken' | 'no-such-box'): WriterEvent => ({
  kind: 'refused',
  why,
});
const opened: WriterEvent = { kind: 'opened' };
const nudged: WriterEvent = { kind: 'nudged' };

/** A phone that has said `f1` in a chain of its own, with nothing left to do. */
const begun = tell(
  newWriter('chained'),
  opened,
  { kind: 'claimed' },
  page(0),
  recalled('f1'),
  appended(ownLetter(chainOne, 1, 'f1')),
).state;

test('[EX2] [CH3] a new mailbox is claimed, read, and begun with a segment of everything', () => {
  const first = tell(newWriter('chained'), opened, { kind: 'claimed' }, page(0), queued('f2'), recalled('f1', 'f2'));
  expect(first.asked).toEqual([
    [{ do: 'claim' }],
    [{ do: 'read', since: 0 }],
    [{ do: 'recall' }],
    [],
    [{ do: 'append', what: 'segment', chain: 'new', seq: 1, prev: '', after: 0, ids: ['f1', 'f2'] }],
  ]);
  // Only the first of them fitted: the other goes on in the same chain.
  const { asked, state } = tell(first.state, appended(ownLetter(chainOne, 1, 'f1')));
  const rest = { do: 'append', what: 'facts', chain: 'same', seq: 2, prev: `${chainOne}/1`, after: 1, ids: ['f2'] };
  expect(asked).toEqual([[{ do: 'met', cursor: 1, ids: ['f1'] }, { do: 'done', ids: ['f1'] }, rest]]);
  expect(state.covered).toBe(0);
  expect(tell(state, appended(ownLetter(chainOne, 2, 'f2'))).state).toMatchObject({ covered: 1, doing: 'nothing' });
});

test('[EX1] an append whose answer was lost is found in the mailbox and not said again', () => {
  const { asked, state } = tell(begun, queued('f2'), refused('away'), nudged, page(2, ownLetter(chainOne, 2, 'f2')));
  expect(asked.slice(1)).toEqual([
    [{ do: 'wait', tries: 1 }],
    [{ do: 'read', since: 1 }],
    [
      { do: 'met', cursor: 2, ids: ['f2'] },
      { do: 'done', ids: ['f2'] },
    ],
  ]);
  expect(state).toMatchObject({ waiting: [], doing: 'nothing', tries: 0 });
});

test('[EX2] [EX3] after a conflict the mailbox is read, and what another phone said goes along no more', () => {
  const { asked } = tell(begun, queued('f2', 'f3'), refused('conflict'), page(2, ownLetter(chainOne, 2, 'f2', 'x')));
  const next = { do: 'append', what: 'facts', chain: 'same', seq: 3, prev: `${chainOne}/2`, after: 2, ids: ['f3'] };
  expect(asked.slice(1)).toEqual([
    [{ do: 'read', since: 1 }],
    [{ do: 'met', cursor: 2, ids: ['f2', 'x'] }, { do: 'done', ids: ['f2'] }, next],
  ]);
});

test('[EX2] an answer with another cursor than the next one is no answer', () => {
  const { asked, state } = tell(begun, queued('f2'), appended({ ...ownLetter(chainOne, 2, 'f2'), cursor: 9 }));
  expect(asked[1]).toEqual([{ do: 'wait', tries: 1 }]);
  expect(state).toMatchObject({ waiting: ['f2'], cursor: 1, fresh: false });
});

test('[EX3] after 64 facts, or as many as the last segment was about, a segment says everything', () => {
  const many = Array.from({ length: 64 }, (_, at) => `n${at}`);
  const { state } = tell(begun, queued(...many), appended(ownLetter(chainOne, 2, ...many)));
  expect(state).toMatchObject({ owes: 'segment', doing: 'nothing' });
  const next = tell(state, queued('f2'), recalled('f1', ...many, 'f2'));
  const ids = ['f1', ...many, 'f2'];
  const segment = { do: 'append', what: 'segment', chain: 'same', seq: 3, prev: `${chainOne}/2`, after: 2, ids };
  expect(next.asked).toEqual([[{ do: 'recall' }], [segment]]);
  const sums = { ...ownLetter(chainOne, 3, ...ids), segment: true };
  const summed = tell(next.state, appended(sums)).state;
  expect(summed).toMatchObject({ owes: 'nothing', covered: 3, lastSegment: 66 });
  const more = Array.from({ length: 65 }, (_, at) => `m${at}`);
  expect(tell(summed, queued(...more), appended(ownLetter(chainOne, 4, ...more))).state.owes).toBe('nothing');
});

test('[EX3] [CH4] what somebody else wrote after I gathered is gathered again before a segment', () => {
  const owing: Writer = { ...begun, owes: 'segment', sinceSegment: 64 };
  const { asked } = tell(
    owing,
    queued('f2'),
    recalled('f1', 'f2'),
    refused('conflict'),
    page(2, ownLetter(chainOne, 2, 'theirs')),
  );
  expect(asked.at(-1)?.at(-1)).toEqual({ do: 'recall' });
});

test('[EX3] [CH4] so is what is met because of a nudge while gathering', () => {
  const owing: Writer = { ...begun, owes: 'segment', sinceSegment: 64 };
  const theirs = ownLetter(chainOne, 2, 'theirs');
  const { asked } = tell(owing, queued('f2'), nudged, recalled('f1', 'f2'), page(2, theirs));
  expect(asked.at(-1)?.at(-1)).toEqual({ do: 'recall' });
});

test('[EX3] [EX8] what a segment could not carry still waits when it is met again before the segment', () => {
  const owing: Writer = { ...begun, owes: 'segment', sinceSegment: 64 };
  const [first, second] = [ownLetter(chainOne, 1, 'f1'), { ...ownLetter(chainOne, 2, 'f2'), segment: true }];
  const summing = tell(owing, queued('f2'), recalled('f2', 'f1'), appended(second));
  expect(summing.state).toMatchObject({ waiting: ['f1'], summed: 2, covered: 1 });
  const gap = { ...ownLetter(chainOne, 5, 'x'), cursor: 3 };
  const searched = tell(summing.state, refused('away'), nudged, page(3, gap), page(3, first, second, gap));
  expect(searched.state.waiting).toEqual(['f1']);
});

test('[EX5] refusals wait longer and longer, a nudge tries at once, and nothing is told twice', () => {
  const { asked } = tell(
    begun,
    queued('f2'),
    refused('full'),
    nudged,
    refused('full'),
    nudged,
    page(1),
    refused('away'),
  );
  expect(asked.slice(1)).toEqual([
    [
      { do: 'say', what: 'full' },
      { do: 'wait', tries: 1 },
    ],
    [{ do: 'read', since: 1 }],
    [{ do: 'wait', tries: 2 }],
    [{ do: 'read', since: 1 }],
    [expect.objectContaining({ do: 'append' })],
    [{ do: 'wait', tries: 3 }],
  ]);
});

test('[EX5] what no waiting mends is said, and told again only after something went well', () => {
  const claims = tell(newWriter('chained'), opened, refused('taken'), nudged, refused('taken'));
  expect(claims.asked.flat().filter((effect) => effect.do === 'say')).toEqual([{ do: 'say', what: 'refused' }]);
  const full = tell(begun, queued('f2'), refused('full'), nudged, page(1), appended(ownLetter(chainOne, 2, 'f2')));
  expect(full.state.said).toEqual([]);
});

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

test('[EX5] a relay that promises more and shows nothing is not asked without a pause', () => {
  const more: WriterEvent = { kind: 'read', head: 9, through: 1, items: [], strange: [] };
  expect(tell(begun, nudged, more).asked[1]).toEqual([{ do: 'wait', tries: 1 }]);
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

test('[CH5] in passing a new chain begins simply, without a segment', () => {
  const { asked, state } = tell(newWriter('counted'), opened, { kind: 'claimed' }, page(0), recalled('f1', 'f2'));
  const first = { do: 'append', what: 'facts', chain: 'new', seq: 1, prev: '', after: 0, ids: ['f1', 'f2'] };
  expect(asked.at(-1)).toEqual([first]);
  const item = { ...ownLetter(chainOne, 1, 'f1'), segment: false };
  const next = { ...first, chain: 'same', seq: 2, prev: `${chainOne}/1`, after: 1, ids: ['f2'] };
  expect(tell(state, appended(item)).asked[0]?.at(-1)).toEqual(next);
});
