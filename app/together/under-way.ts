import type { ReadonlySignal } from '@preact/signals';
import type { Person } from '@unhurried/domain/couple';
import type { Caution, Choice } from '@unhurried/domain/together';
import type { Session } from '../session/index.ts';
import type { Way } from './kept-text.ts';

/** A time together on this device: what stands, and the few things that can be said. */
export interface TimeTogether {
  readonly way: Way;
  readonly first: Choice;
  readonly minutes: number;
  readonly caution: ReadonlySignal<Caution>;
  readonly choice: ReadonlySignal<Choice>;
  /** Whether the most careful word that stands was said here. */
  readonly saidHere: ReadonlySignal<boolean>;
  /** Whether this person would go on from all that stands. The other's is shown on one phone between two alone. */
  readonly goesOn: ReadonlySignal<Readonly<Record<Person, boolean>>>;
  /** Of two phones: whether the other has heard my latest word. On one phone always. */
  readonly reaches: ReadonlySignal<boolean>;
  slower(): void;
  pause(): void;
  over(): void;
  goOn(person: Person): void;
  switchTo(choice: Choice): void;
}

/** The time that each open side of this device has under way; kept by itself, so that whoever ends it fetches little. */
export const under = new WeakMap<Session, TimeTogether>();

/** The one that is under way on this device. */
export const timeNow = (session: Session): TimeTogether | undefined =>
  session.isTogether.value ? under.get(session) : undefined;
