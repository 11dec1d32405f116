import type { LongingEnding } from './step.ts';

/** Words that one could use, the ones that always fit first. [CT20a] */
export const longingEndings: readonly LongingEnding[] = [
  { id: 'simply-no', when: [] },
  { id: 'kind-no', when: [] },
  { id: 'time', when: [] },
  { id: 'glad-to', when: ['glad', 'for-joy', 'for-giving', 'yes'] },
  { id: 'slowly', when: ['curious'] },
  { id: 'something-gentler', when: ['not-much', 'gentler'] },
  { id: 'suppose-is-no', when: ['for-peace', 'i-suppose'] },
  { id: 'not-sure', when: ['cannot-tell', 'not-clear'] },
  { id: 'listening-to-myself', when: ['heavy', 'not-now'] },
  { id: 'no-debt', when: ['for-debt'] },
  { id: 'two-things', when: ['less-help', 'help'] },
  { id: 'no-and-sad', when: ['sad-and-all-right'] },
  { id: 'warm-after-no', when: ['cold'] },
  { id: 'someone-outside', when: ['cold', 'less-help', 'afraid'] },
  { id: 'no-talk', when: ['talk'] },
  { id: 'no-and-thanks', when: ['no'] },
];
