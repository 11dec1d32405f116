import {
  beforePartner,
  type ClinicFact,
  longestSaid,
  longestWant,
  mostLines,
  mostQuestions,
  ownScales,
  ownWords,
  presences,
} from '@unhurried/domain/clinic';
import { mostTold } from '@unhurried/domain/edits';
import { positions } from '@unhurried/domain/library';
import * as v from 'valibot';
import { count, day, factId, parsed } from '../../looking/index.ts';

/** What lies in my own journal is looked at too: another version of the app may have written it. [PG1] */

/** As many whole signs as this; it may be empty, since what was emptied is taken off. [CP2] */
const said = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(2 * most),
    v.check((words) => [...words].length <= most),
  );

const want = v.pipe(
  said(longestWant),
  v.check((words) => words.split(/\r\n|[\n\r\u2028\u2029]/).length <= mostLines),
);

const begins = { kind: v.literal('clinic-told'), nth: count(1, mostTold) };
const inWords = ownWords.filter((about) => about !== 'want');

const told = v.variant('about', [
  v.object({ ...begins, about: v.literal('want'), words: want }),
  v.object({ ...begins, about: v.picklist(inWords), words: said(longestSaid) }),
  v.object({ ...begins, about: v.literal('present'), who: v.picklist(presences) }),
  v.object({ ...begins, about: v.literal('before-partner'), may: v.picklist(beforePartner) }),
  v.object({
    ...begins,
    about: v.literal('operation'),
    operation: factId,
    words: said(longestSaid),
    day: v.exactOptional(day),
  }),
  v.object({ ...begins, about: v.literal('next-treatment'), words: said(longestSaid), day: v.exactOptional(day) }),
  v.object({ ...begins, about: v.literal('stairs'), can: v.boolean() }),
  v.object({
    ...begins,
    about: v.literal('positions'),
    hurt: v.pipe(v.array(v.picklist(positions)), v.maxLength(positions.length)),
  }),
  v.object({
    ...begins,
    about: v.literal('tried'),
    tried: factId,
    words: said(longestSaid),
    came: said(longestSaid),
  }),
  v.object({ ...begins, about: v.literal('last-visit'), day }),
]);

const score = count(0, 10);
const noted = { kind: v.literal('scale-noted'), nth: count(1, mostTold), day };

const scale = v.variant('scale', [
  v.object({ ...noted, scale: v.literal('pain-interference'), items: v.tuple([score, score, score]) }),
  v.object({ ...noted, scale: v.picklist(ownScales), value: score }),
]);

/** The name of a question of the list, or one drawn by chance. */
const questionId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));

const question = v.object({
  kind: v.literal('question-kept'),
  nth: count(1, mostTold),
  question: questionId,
  kept: v.boolean(),
  /** Between two places there is always a third; beyond these bounds no move leads. */
  place: v.pipe(v.number(), v.minValue(-1000 * mostQuestions), v.maxValue(1000 * mostQuestions)),
  words: v.exactOptional(said(longestSaid)),
});

const answer = v.object({
  kind: v.literal('answer-noted'),
  nth: count(1, mostTold),
  question: questionId,
  words: said(longestSaid),
  day,
});

export const clinicFactFrom: (body: unknown) => ClinicFact | undefined = parsed<ClinicFact>(
  v.union([told, scale, question, answer]),
);
