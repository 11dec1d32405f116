/**
 * What a sentence or a number rests on: the paper, guideline or leaflet itself, never the page where a copy of it
 * was seen. A source is shown one tap behind every medical sentence.
 *
 * `found`: the statement was read on a page that gives it. `recalled`: known from the literature, not looked up again.
 * `design`: a rule of ours because software needs a number; never shown as evidence. [CT6]
 */
export type Certainty = 'found' | 'recalled' | 'design';

export interface Source {
  readonly id: string;
  /** Authors, or the body that stands behind it. */
  readonly by: string;
  /** `null` where the year is not known. */
  readonly year: number | null;
  /** Its title, or in plain words what it is cited for. */
  readonly title: string;
  /** Journal, guideline or kind of leaflet: enough to find it again. */
  readonly where: string;
  readonly certainty: Certainty;
  /** The day on which a clinician checked it, as `2026-11-22`; `null` as long as nobody has. */
  readonly reviewed: string | null;
}

/** May stand behind a medical sentence. Our own design never may. [CT6] */
export const isEvidence = (source: Source): boolean => source.certainty !== 'design';
