import * as together from '../index.ts';
import { type AskingRules, activities, askingRules } from './question-phones.contract.ts';

const receipt = ({ by, tier, day }: together.Question): readonly together.QuestionFact[] => [
  { kind: 'glad', asker: by, tier, day, activity: 'seen' as together.Question['activity'] },
];

const named = <Name extends string>(all: Readonly<Record<Name, AskingRules>>): Readonly<Record<Name, AskingRules>> =>
  all;

/** One fault of each kind, each a small change to the rules of asking. */
export const plantedAskings = named({
  'one yes is enough': {
    ...askingRules,
    conversations: (state, possible, today, over) =>
      together.conversations(state, possible, today, over).map((each) => {
        const [first] = each.proposed;
        return first ? { ...each, agreed: first } : each;
      }),
  },
  'a yes that was taken back still counts': {
    ...askingRules,
    withoutQuestions: ({ questions, yeses }, gone) => ({
      ...together.withoutQuestions({ questions, yeses }, gone),
      yeses,
    }),
  },
  'what was possible once is possible still': {
    ...askingRules,
    conversations: (state, _, today, over) => together.conversations(state, activities, today, over),
  },
  'a question outlives its day': {
    ...askingRules,
    conversations: (state, possible, today, over) => {
      const questions = state.questions.map((each) => ({ ...each, day: today }));
      return together.conversations({ ...state, questions }, possible, today, over);
    },
  },
  'after one question was put aside the next is shown': {
    ...askingRules,
    seenBy: (all, looking) => {
      const isAside = (tier: number) =>
        looking.asides.some((each) => each.kind === 'question-put-aside' && each.tier === tier);
      return together.seenBy(
        all.filter(({ question }) => question.by === looking.me || !isAside(question.tier)),
        looking,
      );
    },
  },
  'putting aside is told': {
    ...askingRules,
    sentWhenPutAside: ({ tier, day }) => [{ kind: 'time-over', tier, day }],
  },
  'opening is told': { ...askingRules, sentWhenOpened: receipt },
  'it is gone by sooner when it was opened': {
    ...askingRules,
    sentWhenOpened: receipt,
    conversations: (state, possible, today, over) =>
      together
        .conversations(state, possible, today, over)
        .map((each) =>
          state.yeses.some(({ activity }) => `${activity}` === 'seen') ? { ...each, proposed: [], opened: 1 } : each,
        ),
    seenBy: (all, looking) =>
      together.seenBy(all, looking).map((each) => ('opened' in each.conversation ? { ...each, drifted: true } : each)),
  },
  'a new day gives a question back, however late it was asked': {
    ...askingRules,
    mayAsk: ({ asked, over }, who, today, now) =>
      together.mayAsk({ asked: asked.filter(({ day }) => day === today), over }, who, today, now),
  },
  'after a time its tier stays open to whoever was asked': {
    ...askingRules,
    mayAsk: ({ asked }, who, today, now) => together.mayAsk({ asked, over: [] }, who, today, now),
  },
  'what was asked before a time stays open after it': {
    ...askingRules,
    conversations: (state, possible, today) => together.conversations(state, possible, today),
  },
  'what came last stands last': {
    ...askingRules,
    evolveQuestions: (state, fact, from) => {
      const { questions, yeses } = together.evolveQuestions(state, fact, from);
      const last = questions.filter(({ id }) => id === from.id);
      return { questions: [...questions.filter(({ id }) => id !== from.id), ...last], yeses };
    },
  },
});

export type PlantedAsking = keyof typeof plantedAskings;
