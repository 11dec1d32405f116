import type { QuestionId } from './facts.ts';

const library = /^(?!own-|repair-)[a-z0-9-]{1,64}$/;
const own = /^own-[0-9a-f]{32}$/;
const ofRepair = /^repair-[0-9a-f]{32}-(felt|heard|step)$/;

/** Nothing for a text that names no question. Whether the library has it is not looked at: a later version may. [AN10] */
export const questionIdFrom = (text: string): QuestionId | undefined =>
  library.test(text) || own.test(text) || ofRepair.test(text) ? (text as QuestionId) : undefined;

/** `drawn`: 32 hex digits by chance. */
export const ownQuestionId = (drawn: string): QuestionId => `own-${drawn}` as QuestionId;

/** Of a repair there is each part once, and none is asked again. */
export const isOfRepair = (question: QuestionId): boolean => ofRepair.test(question);

/** The one line of some week: it always opens by itself. [AN3] */
export const isLine = (question: QuestionId): boolean => question.startsWith('line-');

export const isOwnQuestion = (question: QuestionId): boolean => own.test(question);

/** As people count: "é" and a moon are one each. */
export const signsIn = (text: string): number => [...text].length;

/** The longest question in one's own words, in signs. [AN10] */
export const longestQuestion = 300;

/** So many sealed answers of one person count. [AN11] */
export const mostSealed = 40;

/** So many questions in one person's own words are listed. *Design*: more than anybody rereads. [AN10] */
export const mostOwnQuestions = 60;
