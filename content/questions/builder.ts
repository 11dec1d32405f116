import type { DeckId, Depth, Prompt, QuestionId } from '@unhurried/domain/answers';

/** A question as it is written down, before it stands in a deck. Its words are in words/en/questions.json. */
export type Row = Omit<Prompt, 'deck'>;

/** Put into our own words and resting on no study. */
const ownWords = 'unhurried-questions';

const kebab = /^[a-z]+(-[a-z]+)*$/;
/** `own-` and `repair-` belong to what a couple writes. */
const isQuestionId = (id: string): id is QuestionId => kebab.test(id) && !/^(own|repair)-/.test(id);

function row(depth: Depth, id: string, sources: readonly string[]): Row {
  if (!isQuestionId(id)) throw new Error(`Not an id of a question: ${id}`);
  return { id, depth, sources: sources.length > 0 ? sources : [ownWords] };
}

/** For any day. */
export const light = (id: string, ...sources: readonly string[]): Row => row(1, id, sources);
/** For a calm one. */
export const calm = (id: string, ...sources: readonly string[]): Row => row(2, id, sources);
/** For a day with room. */
export const deep = (id: string, ...sources: readonly string[]): Row => row(3, id, sources);

export const promptOf = (deck: DeckId, one: Row): Prompt => ({ ...one, deck });
export const deckOf = (deck: DeckId, rows: readonly Row[]): readonly Prompt[] => rows.map((one) => promptOf(deck, one));
