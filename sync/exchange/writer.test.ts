import { expect, test } from 'vitest';
import { newWriter, type Writer, type WriterEvent } from './index.ts';
import { chainOne, ownLetter } from './talk.gen.ts';
import { appended, begun, nudged, opened, page, queued, recalled, refused, tell } from './writer-talk.gen.ts';

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

test('[EX5] a relay that promises more and shows nothing is not asked without a pause', () => {
  const more: WriterEvent = { kind: 'read', head: 9, through: 1, items: [], strange: [] };
  expect(tell(begun, nudged, more).asked[1]).toEqual([{ do: 'wait', tries: 1 }]);
});

test('[CH5] in passing a new chain begins simply, without a segment', () => {
  const { asked, state } = tell(newWriter('counted'), opened, { kind: 'claimed' }, page(0), recalled('f1', 'f2'));
  const first = { do: 'append', what: 'facts', chain: 'new', seq: 1, prev: '', after: 0, ids: ['f1', 'f2'] };
  expect(asked.at(-1)).toEqual([first]);
  const item = { ...ownLetter(chainOne, 1, 'f1'), segment: false };
  const next = { ...first, chain: 'same', seq: 2, prev: `${chainOne}/1`, after: 1, ids: ['f2'] };
  expect(tell(state, appended(item)).asked[0]?.at(-1)).toEqual(next);
});
