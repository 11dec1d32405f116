import type { Position } from '../library/index.ts';
import type { Day } from '../time/index.ts';

/** What I say in words of my own. An emptied one is taken off. [CP2] */
export const ownWords = [
  'want',
  'comfortable',
  'lost',
  'matters',
  'sensation',
  'bladder-and-bowel',
  'devices',
] as const;
export type OwnWords = (typeof ownWords)[number];

/** Signs: what I want has two short lines; all else may be a little longer. [CP2] */
export const longestWant = 160;
export const mostLines = 2;
export const longestSaid = 300;

/** More than a page holds: lists that cannot be driven without end. [CP2] */
export const mostListed = 20;
export const mostQuestions = 40;

export const presences = ['alone', 'partner', 'someone-else'] as const;
export type Present = (typeof presences)[number];

/** What may be said while my partner is in the room. [CP3] */
export const beforePartner = ['everything', 'body-and-medicines', 'ask-me-first', 'nothing'] as const;
export type BeforePartner = (typeof beforePartner)[number];

/** One thing about me as I told it. `operation` and `tried`: 32 hex digits. */
export type ClinicTold =
  | { readonly [About in OwnWords]: { readonly about: About; readonly words: string } }[OwnWords]
  | { readonly about: 'present'; readonly who: Present }
  | { readonly about: 'before-partner'; readonly may: BeforePartner }
  | { readonly about: 'operation'; readonly operation: string; readonly words: string; readonly day?: Day }
  | { readonly about: 'next-treatment'; readonly words: string; readonly day?: Day }
  /** Whether two flights of stairs go. */
  | { readonly about: 'stairs'; readonly can: boolean }
  | { readonly about: 'positions'; readonly hurt: readonly Position[] }
  | { readonly about: 'tried'; readonly tried: string; readonly words: string; readonly came: string }
  | { readonly about: 'last-visit'; readonly day: Day };

/** Questions of our own, from 0 (none) to 10 (the most). Closeness has no scale. [CP6] */
export const ownScales = ['tiredness', 'worry'] as const;
export type OwnScale = (typeof ownScales)[number];

/**
 * `pain-interference` is the PEG of Krebs and others, 2009 (J Gen Intern Med 24:733–738): pain on average, enjoyment of
 * life, general activity, in this order, each a whole number from 0 to 10, over the last week. [CP6]
 */
export type ScaleNoted =
  | {
      readonly scale: 'pain-interference';
      readonly items: readonly [pain: number, enjoyment: number, activity: number];
      readonly day: Day;
    }
  | { readonly scale: OwnScale; readonly value: number; readonly day: Day };
export type ScaleId = ScaleNoted['scale'];

/** A question to take along, at a place that I chose. `words` where it is mine and not one of the list. [CP11] */
export interface QuestionKept {
  readonly question: string;
  readonly kept: boolean;
  readonly place: number;
  readonly words?: string;
}

/** What I was told, in my words; never on the page. [CP11] */
export interface AnswerNoted {
  readonly question: string;
  readonly words: string;
  readonly day: Day;
}

export type ClinicSaid =
  | ({ readonly kind: 'clinic-told' } & ClinicTold)
  | ({ readonly kind: 'scale-noted' } & ScaleNoted)
  | ({ readonly kind: 'question-kept' } & QuestionKept)
  | ({ readonly kind: 'answer-noted' } & AnswerNoted);

/** Facts of `mine`, read by nobody else. `nth`: how many times I said it, this one counted; the latest counts. [CP2] */
export type ClinicFact = { readonly nth: number } & ClinicSaid;
