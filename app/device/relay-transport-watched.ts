import type { Result } from '@unhurried/kernel';
import type { BoxKey, Ears, TransportRefusal } from '@unhurried/sync/transport';
import type { Page } from '@unhurried/sync/wire';

/** A mailbox that somebody here watches, or hears. */
export interface Watched {
  readonly box: string;
  token: string;
  /** What whoever watches had read when the watching began. */
  since: number;
  /** The newest head heard of, so that one head is told once. */
  told: number;
  readonly listeners: Set<(box: string) => void>;
  /** Of whoever wants its fleeting frames. */
  readonly ears: Set<Ears>;
}

/** Reads on after a cursor, and lets the relay hold its answer for so many seconds. */
export type ReadPage = (key: BoxKey, since: number, wait: number) => Promise<Result<Page, TransportRefusal>>;

export function tell(watched: Watched): void {
  for (const onNews of [...watched.listeners]) onNews(watched.box);
}

/** A head was heard: whoever watches is told when it is news. */
export function hear(watched: Watched | undefined, head: number): void {
  if (!watched || head <= watched.told) return;
  watched.told = head;
  tell(watched);
}

/** Whoever hears fleeting frames, of this mailbox or of all. */
export const earsOf = (...watched: readonly (Watched | undefined)[]): readonly Ears[] =>
  watched.flatMap((each) => [...(each?.ears ?? [])]);
