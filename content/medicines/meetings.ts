import type { StopRule, TellRule } from '@unhurried/domain/medicines';

type Sourced<Rule> = Rule & { readonly sources: readonly string[] };

const tablets = ['pde5-inhibitors'];

/** What must never meet, and what asks for a word with the prescriber first. Words: `medicines.stop.<id>`. [CT44] */
export const stopRules: readonly Sourced<StopRule>[] = [
  {
    id: 'nitrates-with-tablets',
    urgency: 'never',
    kinds: ['nitrates'],
    meets: { kinds: tablets },
    sources: ['aha-2012'],
  },
  {
    id: 'poppers-with-tablets',
    urgency: 'never',
    kinds: ['poppers'],
    meets: { kinds: tablets },
    sources: ['pde5-labels'],
  },
  {
    id: 'riociguat-with-tablets',
    urgency: 'never',
    kinds: ['riociguat'],
    meets: { kinds: tablets },
    sources: ['pde5-labels'],
  },
  {
    id: 'alpha-blockers-with-tablets',
    urgency: 'ask-first',
    kinds: ['alpha-blockers'],
    meets: { kinds: tablets },
    sources: ['pde5-labels'],
  },
  {
    id: 'level-raisers-with-tablets',
    urgency: 'ask-first',
    kinds: ['level-raisers'],
    meets: { kinds: tablets },
    sources: ['pde5-labels'],
  },
  {
    id: 'tablets-after-stroke',
    urgency: 'ask-first',
    kinds: tablets,
    meets: { circumstance: 'recent-stroke' },
    sources: ['stroke-guideline-2023'],
  },
];

/** What staff need to hear in an emergency. Words: `medicines.tell.<id>`. [CT44] */
export const tellRules: readonly Sourced<TellRule>[] = [
  { id: 'tablets-in-emergency', kinds: tablets, sources: ['emergency-advice'] },
  {
    id: 'tablets-with-dysreflexia',
    kinds: tablets,
    where: 'dysreflexia',
    sources: ['autonomic-dysreflexia', 'emergency-advice'],
  },
];
