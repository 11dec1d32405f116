import type { LongingEnding } from './step.ts';

/** Where one of these was chosen no yes is put into anybody’s mouth. [CT20b] */
const speaksAgainst = [
  'gentler',
  'not-much',
  'heavy',
  'cannot-tell',
  'for-peace',
  'for-debt',
  'not-clear',
  'cold',
  'less-help',
  'afraid',
  'i-suppose',
  'not-now',
  'no',
];

/** Words that one could use, the ones that always fit first. [CT20a] */
export const longingEndings: readonly LongingEnding[] = [
  { id: 'simply-no', when: [] },
  { id: 'kind-no', when: [] },
  { id: 'time', when: [] },
  { id: 'glad-to', when: ['glad', 'for-joy', 'for-giving', 'yes'], unless: speaksAgainst },
  { id: 'slowly', when: ['curious'], unless: speaksAgainst },
  { id: 'something-gentler', when: ['not-much', 'gentler'] },
  { id: 'suppose-is-no', when: ['for-peace', 'i-suppose'] },
  { id: 'not-sure', when: ['cannot-tell', 'not-clear'] },
  { id: 'listening-to-myself', when: ['heavy', 'not-now'] },
  { id: 'no-debt', when: ['for-debt'] },
  { id: 'another-way', when: ['help'] },
  { id: 'two-things', when: ['less-help'] },
  { id: 'no-and-sad', when: ['sad-and-all-right'] },
  { id: 'warm-after-no', when: ['cold'] },
  { id: 'someone-outside', when: ['cold', 'less-help', 'afraid'] },
  { id: 'no-talk', when: ['talk'] },
  { id: 'no-and-thanks', when: ['no'] },
];
