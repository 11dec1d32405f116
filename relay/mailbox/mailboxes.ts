import { ok, type Result, refuse } from '@unhurried/kernel';
import { type BoxClaim, limits, type Page } from '@unhurried/sync/wire';
import type { Bus } from '../bus/index.ts';
import type { AppendItem, AppendRefusal, Box, BoxStore, Room } from '../storage/index.ts';
import { boxWeight, type Fullness } from './fullness.ts';
import { type Right, rightOf } from './right.ts';

type Unknown = { readonly kind: 'no-such-box' };
type Answer<Value, Refusal> = Promise<Result<Value, Refusal>>;

/** What may be asked of the mailboxes, whichever way the question came. A throw means that the store is unwell. */
export interface Mailboxes {
  claim(box: string, claim: BoxClaim): Answer<'claimed' | 'same', { readonly kind: 'taken' | 'full' }>;
  /** The mailbox, when the token opens it as far as that. Asked before a body is read. */
  opened(box: string, token: string | undefined, right: Right): Answer<Box, Unknown>;
  append(box: string, item: AppendItem): Answer<{ readonly cursor: number }, AppendRefusal>;
  /** What lies after a cursor; of an erased mailbox its head and nothing else. */
  read(box: Box, since: number): Promise<Page>;
  erase(box: string, cursors: readonly number[]): Promise<void>;
  eraseBox(box: string): Promise<void>;
}

interface Parts {
  readonly store: BoxStore;
  readonly bus: Bus;
  readonly room: Room;
  readonly fullness: Fullness;
  /** Whole days since 1970. */
  readonly today: () => number;
}

const unknown = refuse({ kind: 'no-such-box' as const });
const full = refuse({ kind: 'full' as const });

/** The rules of a mailbox over a store and a bus. [RM4] [RM5] [RM6] [RM7] */
export function mailboxes({ store, bus, room, fullness, today }: Parts): Mailboxes {
  return {
    async claim(box, claim) {
      if (!(await fullness.hasRoom(boxWeight)) && !(await store.find(box))) return full;
      const answer = await store.claim(box, claim, today());
      if (answer === 'taken') return refuse({ kind: answer });
      if (answer === 'claimed') fullness.grew(boxWeight);
      return ok(answer);
    },

    async opened(id, token, right) {
      const box = await store.find(id);
      const has = rightOf(box, token);
      return box && (has === 'write' || has === right) ? ok(box) : unknown;
    },

    async append(box, item) {
      if (!(await fullness.hasRoom(item.bytes.length))) return full;
      const answer = await store.append(box, item, room, today());
      if (!answer.ok) return answer;
      fullness.grew(item.bytes.length);
      bus.tell({ kind: 'head', box, head: answer.value.cursor });
      return answer;
    },

    async read(box, since) {
      const idle = { head: box.head, items: [] };
      if (box.head <= since) return idle;
      return (await store.read(box.id, since, limits.pageBytes)) ?? idle;
    },

    erase: (box, cursors) => store.erase(box, cursors),
    eraseBox: (box) => store.eraseBox(box, today()),
  };
}
