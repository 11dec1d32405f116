import type { LongingStep } from './step.ts';

/** About five minutes, in this order. Any of them may be left without a choice. [CT20] */
export const longingSteps: readonly LongingStep[] = [
  { id: 'arrive', kind: 'read', sources: ['unhurried-safety'] },
  {
    id: 'what-it-is',
    kind: 'choose',
    options: ['touch', 'talk', 'help', 'something-else', 'nothing-now'],
    sources: ['unhurried-questions'],
  },
  {
    id: 'first-feeling',
    kind: 'choose',
    options: ['glad', 'curious', 'not-much', 'heavy', 'cannot-tell'],
    sources: ['dual-control', 'unhurried-questions'],
  },
  {
    id: 'what-for',
    kind: 'choose',
    options: ['for-joy', 'for-giving', 'for-peace', 'for-debt', 'not-clear'],
    sources: ['approach-2005', 'approach-2008', 'communal-2019'],
  },
  {
    id: 'after-a-no',
    kind: 'choose',
    options: ['all-right', 'sad-and-all-right', 'cold', 'less-help', 'afraid'],
    sources: ['compliance-2010', 'unhurried-safety'],
  },
  { id: 'help-or-pressure', kind: 'read', sources: ['unhurried-safety'] },
  { id: 'willing', kind: 'read', sources: ['responsive-desire-2000', 'consent-planned-parenthood'] },
  {
    id: 'your-words',
    kind: 'choose',
    options: ['yes', 'gentler', 'i-suppose', 'not-now', 'no'],
    sources: ['consent-planned-parenthood', 'unhurried-questions'],
  },
];
