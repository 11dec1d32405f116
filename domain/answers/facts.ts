import type { Brand } from '@unhurried/kernel';
import type { Day } from '../time/index.ts';

/**
 * What both answer apart and open together. `what-i-miss-evenings`: of the library; `own-` and 32 hex digits: in a couple's
 * own words; `repair-` and 32 hex digits and `-felt`, `-heard` or `-step`: a part of a repair. [AN10]
 */
export type QuestionId = Brand<string, 'QuestionId'>;

/** 43 signs of base64url: SHA-256, or 32 random bytes. */
export type Seal = Brand<string, 'Seal'>;
export type Salt = Brand<string, 'Salt'>;

/** The longest answer, in signs. *Design*: what can be read lying down. [AN1] */
export const longestAnswer = 1000;

/** For how many days a sealed answer waits for the other. [AN7] */
export const daysSealed = 14;

/** Facts of `mine`. */
export type MyAnswerFact =
  /** What I wrote, and what opens its seal. Erased when the sealed answer has lapsed or was taken back. [AN6] [AN7] */
  | {
      readonly kind: 'answer-written';
      readonly question: QuestionId;
      readonly text: string;
      readonly salt: Salt;
      readonly seal: Seal;
      /** With its seal I said that it may open, whenever the other has answered: the one-line talk. [AN3] */
      readonly opensItself: boolean;
      /** Of a question in our own words: the words that I answered. They are in the seal. [AN12] */
      readonly asked?: string;
      readonly day: Day;
    }
  /** Never asked of me again. It says nothing of why. [AN9] */
  | { readonly kind: 'question-skipped'; readonly question: QuestionId }
  /** I answered it on this day, so it comes back after half a year at the earliest. [AN9] */
  | { readonly kind: 'question-met'; readonly question: QuestionId; readonly day: Day };

/** Facts of `passing`. None of them is on a page before both have sealed an answer. [AN2] */
export type AnswerFact =
  | { readonly kind: 'answer-sealed'; readonly question: QuestionId; readonly seal: Seal }
  /** I say that these two may open: where both sealed answers lie. [AN3] */
  | {
      readonly kind: 'opening-wished';
      readonly question: QuestionId;
      readonly mine: string;
      readonly theirs: string;
    }
  /** My answer, and what shows that it is the one that was sealed. [AN5] */
  | {
      readonly kind: 'answer-opened';
      readonly question: QuestionId;
      readonly mine: string;
      readonly theirs: string;
      readonly salt: Salt;
      readonly text: string;
    };

/** Fact of `shown`: a question in our own words. Only its author takes it out. [AN10] */
export type OwnQuestionFact = {
  readonly kind: 'question-written';
  readonly question: QuestionId;
  readonly text: string;
};
