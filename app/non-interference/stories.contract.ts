import type { NewFact } from '../device/index.ts';
import type { Session } from '../session/index.ts';
import { aDay, clock, type Happening, type Plan, planFrom } from './happening.contract.ts';
import type { Name } from './phones.contract.ts';
import type { Tellings } from './told.contract.ts';

export const says = (who: Name, at: number, ...kinds: readonly (keyof Tellings)[]): Happening => ({
  at,
  who,
  does: 'share',
  kinds,
});

/** One short morning with what matters in it: for planted leaks, and for questions of one's own. */
export const aMorning = (between: readonly Happening[] = []): Plan =>
  planFrom(
    [
      { at: clock(8), who: 'Ada', does: 'open' },
      says('Ada', clock(8, 10), 'offered'),
      { at: clock(8, 12), who: 'Ben', does: 'open' },
      says('Ben', clock(8, 14), 'offered'),
      ...between,
      says('Ada', clock(8, 30), 'sentence-sent', 'own-activity-written'),
      { at: clock(8, 35), does: 'look', whole: true },
      { at: clock(8, 40), who: 'Ada', does: 'close' },
      { at: clock(8, 41), who: 'Ben', does: 'close' },
    ],
    aDay,
  );

/** A morning on which both are through with the first deck, Ada ten minutes before Ben. */
export const aFirstDeck: Plan = planFrom(
  [
    { at: clock(8), who: 'Ada', does: 'open' },
    { at: clock(8, 20), who: 'Ada', does: 'through' },
    { at: clock(8, 25), who: 'Ben', does: 'open' },
    { at: clock(8, 30), who: 'Ben', does: 'through' },
    says('Ada', clock(8, 35), 'offered'),
    says('Ben', clock(8, 36), 'offered'),
    { at: clock(8, 40), does: 'look', whole: true },
    { at: clock(8, 50), who: 'Ada', does: 'close' },
    { at: clock(8, 51), who: 'Ben', does: 'close' },
  ],
  aDay,
);

/** A morning on which Ada also leaves a standing welcome, then Ben writes this, and then Ada something for herself. */
export const aMorningInWhichBenWrites = (facts: (session: Session) => readonly NewFact[]): Plan =>
  aMorning([
    says('Ada', clock(8, 16), 'standing-welcome-left'),
    { at: clock(8, 20), who: 'Ben', does: 'write', facts },
    { at: clock(8, 25), who: 'Ada', does: 'nothing-new' },
  ]);

/** What Ben's phone writes, and when. */
export interface BensWrite {
  readonly at: number;
  readonly facts: (session: Session) => readonly NewFact[];
}

/**
 * Ben asks at 8:16, and writes more if a program does. Ada is there until 8:40, or puts her phone down before he asks. At
 * one his question has drifted by, and on the next day nothing of it is left.
 */
export const aQuestion = (asks: BensWrite['facts'], further: readonly BensWrite[] = [], isAdaThere = true): Plan =>
  planFrom(
    [
      { at: clock(8), who: 'Ada', does: 'open' },
      says('Ada', clock(8, 10), 'offered'),
      { at: clock(8, 12), who: 'Ben', does: 'open' },
      says('Ben', clock(8, 14), 'offered'),
      ...(isAdaThere ? [] : [{ at: clock(8, 15), who: 'Ada', does: 'close' } as const]),
      ...[{ at: clock(8, 16), facts: asks }, ...further].map(
        (each) => ({ ...each, who: 'Ben', does: 'write' }) as const,
      ),
      { at: clock(8, 30), does: 'look', whole: true },
      ...(isAdaThere ? [{ at: clock(8, 40), who: 'Ada', does: 'close' } as const] : []),
      { at: clock(8, 50), does: 'look', whole: false },
      { at: clock(8, 51), who: 'Ben', does: 'close' },
      { at: clock(13), who: 'Ben', does: 'open' },
      { at: clock(13, 5), does: 'look', whole: true },
      { at: clock(13, 6), who: 'Ben', does: 'close' },
      { at: clock(34), who: 'Ada', does: 'open' },
      { at: clock(34, 5), who: 'Ben', does: 'open' },
      { at: clock(34, 10), does: 'look', whole: true },
      { at: clock(34, 20), who: 'Ada', does: 'close' },
      { at: clock(34, 21), who: 'Ben', does: 'close' },
    ],
    2 * aDay,
  );

export type BensAnswer = (session: Session) => Promise<unknown>;

/**
 * Both are there from eight on. Ben looks at 8:20, does this about his answer at 8:30, looks at every page, does the other thing
 * at 8:45 and looks; on the next day both are there once more.
 */
export const anAnswer = (first: BensAnswer, then: BensAnswer): Plan =>
  planFrom(
    [
      { at: clock(8), who: 'Ada', does: 'open' },
      { at: clock(8, 1), who: 'Ben', does: 'open' },
      { at: clock(8, 20), does: 'look', whole: false },
      { at: clock(8, 30), who: 'Ben', does: 'answer', as: first },
      { at: clock(8, 35), does: 'look', whole: true },
      { at: clock(8, 45), who: 'Ben', does: 'answer', as: then },
      { at: clock(8, 50), does: 'look', whole: false },
      { at: clock(8, 55), who: 'Ada', does: 'close' },
      { at: clock(8, 56), who: 'Ben', does: 'close' },
      { at: clock(32), who: 'Ada', does: 'open' },
      { at: clock(32, 5), who: 'Ben', does: 'open' },
      { at: clock(32, 10), does: 'look', whole: false },
      { at: clock(32, 20), who: 'Ada', does: 'close' },
      { at: clock(32, 21), who: 'Ben', does: 'close' },
    ],
    2 * aDay,
  );
