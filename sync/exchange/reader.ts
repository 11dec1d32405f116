import { exhaustive } from '@unhurried/kernel';
import { nothingHeard, type Order } from '../chain/index.ts';
import { goneThrough, type Leaves, type TheirPage } from './their-mail.ts';
import type { Reader, ReaderEffect, ReaderEvent, Step } from './types.ts';

type Next = Step<Reader, ReaderEffect>;

export const newReader = (order: Order): Reader => ({
  order,
  cursor: 0,
  whole: true,
  head: 0,
  heard: nothingHeard,
  passes: 0,
  passedOver: false,
  searched: 0,
  doing: 'nothing',
  again: false,
  tries: 0,
});

/** After so many passes an item whose key this phone does not have is passed over for good. [EX9] */
const passesHeld = 12;

const still = (state: Reader): Next => ({ state, effects: [] });
const first = (effects: readonly ReaderEffect[], { state, effects: then }: Next): Next => ({
  state,
  effects: [...effects, ...then],
});

const readsOn = (state: Reader): Next => ({
  state: { ...state, doing: 'reading' },
  effects: [{ do: 'read', since: state.cursor }],
});

function without({ held, ...reader }: Reader): Reader {
  return reader;
}

/** A pass from the first thing that is not settled. */
const passesFrom = (reader: Reader, cursor: number): Next =>
  readsOn({ ...without(reader), cursor, whole: cursor === 0, again: false });
const unsettledFrom = ({ held, cursor }: Reader): number => (held ? held.at - 1 : cursor);
const passes = (reader: Reader): Next => passesFrom(reader, unsettledFrom(reader));

function later(reader: Reader): Next {
  const tries = reader.tries + 1;
  return { state: { ...reader, tries, doing: 'waiting' }, effects: [{ do: 'wait', tries }] };
}

/** The relay lost something: what it has now is read from its beginning. [EX6] */
const startAgain = (reader: Reader, head: number): Next => later({ ...without(reader), head, cursor: 0, searched: 0 });

function restsAt(reader: Reader): Next {
  const clean: Reader = { ...reader, doing: 'nothing', tries: 0, passes: 0, searched: 0 };
  return reader.again ? passes(clean) : still(clean);
}

/** Something missing is looked for once from the beginning, in case that the relay went back unseen; then it waits. */
function endOfPass(reader: Reader): Next {
  if (!reader.held) return restsAt(reader);
  const isNew = reader.held.gap && reader.head > reader.searched;
  if (isNew) return passesFrom({ ...reader, searched: reader.head }, 0);
  return later({ ...reader, passes: reader.passes + 1 });
}

const passesOver = (reader: Reader, page: TheirPage): boolean =>
  reader.passes === passesHeld && page.strange.length > 0;

function said(reader: Reader, page: TheirPage, leaves: Leaves): readonly ReaderEffect[] {
  return [
    ...(leaves.believed.length > 0 ? [{ do: 'believe', cursors: leaves.believed } as const] : []),
    ...(leaves.heard.forked && !reader.heard.forked ? [{ do: 'say', what: 'forked' } as const] : []),
    ...(passesOver(reader, page) ? [{ do: 'say', what: 'strange' } as const] : []),
  ];
}

function afterPage(reader: Reader, page: TheirPage): Next {
  if (page.head < reader.head) return startAgain(reader, page.head);
  const leaves = goneThrough(reader, page, reader.passes >= passesHeld);
  const state: Reader = {
    ...without(reader),
    ...(leaves.held ? { held: leaves.held } : {}),
    heard: leaves.heard,
    head: page.head,
    passes: leaves.believed.length > 0 ? 0 : reader.passes,
    passedOver: leaves.believed.length === 0 && (reader.passedOver || passesOver(reader, page)),
  };
  const effects = said(reader, page, leaves);
  if (leaves.stopped || page.through >= page.head) return first(effects, endOfPass({ ...state, cursor: page.head }));
  if (page.through <= reader.cursor) return first(effects, later(state));
  return first(effects, readsOn({ ...state, cursor: page.through }));
}

/**
 * What comes of an event. Whoever opens reads the last item once more: a relay that went back and took as many others
 * as it had lost shows the same head, and another item. [EX6] Answers belong to what was asked last; the driver drops
 * those that come too late.
 */
export function stepReader(reader: Reader, event: ReaderEvent): Next {
  switch (event.kind) {
    case 'opened':
      return passesFrom({ ...reader, tries: 0 }, Math.max(0, unsettledFrom(reader) - 1));
    case 'nudged':
      return reader.doing === 'reading' ? still({ ...reader, again: true }) : passes(reader);
    case 'read':
      return afterPage(reader, event);
    case 'refused':
      return later(reader);
    default:
      return exhaustive(event);
  }
}
