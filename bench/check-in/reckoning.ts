import { type Row, row } from '../rows/index.ts';

/**
 * Seconds of a hand and a head, after the keystroke-level model: finding and touching a place, the tap itself, making
 * up one's mind before each question, and a letter on a phone's keyboard (about 36 words a minute).
 */
export const human = { point: 1.1, tap: 0.2, think: 1.35, letter: 0.33 };

/** One way of checking in: what was tapped and asked, and what the app itself took, in seconds. */
export interface Told {
  readonly what: string;
  readonly taps: number;
  readonly questions: number;
  readonly app: number;
  /** The most that is promised for it, hand and head included. [PA1] */
  readonly target?: number;
  readonly letters?: number;
}

export const secondsOf = ({ taps, questions, app, letters = 0 }: Told): number =>
  taps * (human.point + human.tap) + questions * human.think + letters * human.letter + app;

export const rowsOf = (told: readonly Told[]): readonly Row[] =>
  told.map((each) => {
    const { what, taps, app, target } = each;
    const beside = { what: `${taps} ${taps === 1 ? 'tap' : 'taps'}; the app alone`, value: app };
    return row(what, secondsOf(each), 's', target === undefined ? { beside } : { beside, target });
  });
