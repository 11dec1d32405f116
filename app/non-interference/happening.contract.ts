import { addDays } from '@unhurried/domain/time';
import type { NewFact } from '../device/index.ts';
import type { Session } from '../session/index.ts';
import { firstDay } from './couple.contract.ts';
import type { Name } from './phones.contract.ts';
import type { OpeningSpan } from './private-life.contract.ts';
import type { Tellings } from './told.contract.ts';

/** What happens at the same times, whatever anybody keeps to themselves. Minutes from the first midnight. */
export type Happening =
  | { readonly at: number; readonly who: Name; readonly does: 'open' | 'close' }
  | { readonly at: number; readonly who: Name; readonly does: 'share'; readonly kinds: readonly (keyof Tellings)[] }
  /** Whatever else Ben's phone could be made to write. */
  | {
      readonly at: number;
      readonly who: 'Ben';
      readonly does: 'write';
      readonly facts: (session: Session) => readonly NewFact[];
    }
  /** Whatever Ben does about an answer. */
  | {
      readonly at: number;
      readonly who: 'Ben';
      readonly does: 'answer';
      readonly as: (session: Session) => Promise<unknown>;
    }
  /** Is through with the first deck: a tap that says when a round goes. */
  | { readonly at: number; readonly who: Name; readonly does: 'through' }
  /** Says again, in private, what was true before. */
  | { readonly at: number; readonly who: Name; readonly does: 'nothing-new' }
  | { readonly at: number; readonly does: 'network'; readonly there: boolean }
  /** Everything on Ben's phone is looked at; `whole`: with every page that a link leads to. */
  | { readonly at: number; readonly does: 'look'; readonly whole: boolean };

export type Share = Extract<Happening, { readonly does: 'share' }>;

export interface Plan {
  readonly happenings: readonly Happening[];
  /** Ada's, with their length. */
  readonly openings: readonly OpeningSpan[];
  readonly end: number;
}

export const aDay = 1440;
export const clock = (hours: number, minutes = 0): number => hours * 60 + minutes;

function openingsOf(happenings: readonly Happening[]): readonly OpeningSpan[] {
  const doors = happenings.filter((each) => (each.does === 'open' || each.does === 'close') && each.who === 'Ada');
  return doors.flatMap(({ at, does }, place) => {
    const end = doors[place + 1];
    if (does !== 'open' || !end) return [];
    return [{ day: addDays(firstDay, Math.floor(at / aDay)), minutes: end.at - at }];
  });
}

export const planFrom = (happenings: readonly Happening[], end: number): Plan => ({
  happenings,
  openings: openingsOf(happenings),
  end,
});
