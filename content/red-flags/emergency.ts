import type { RedFlag } from './red-flag.ts';

/** Help is needed now. */
export const emergencies: readonly RedFlag[] = [
  { id: 'chest-pain', urgency: 'emergency', action: 'call-emergency', sources: ['emergency-advice', 'steinke-2013'] },
  {
    id: 'sudden-breathlessness',
    urgency: 'emergency',
    action: 'call-emergency',
    sources: ['emergency-advice', 'breathlessness-leaflets'],
  },
  {
    id: 'stroke-signs',
    urgency: 'emergency',
    action: 'call-emergency',
    sources: ['emergency-advice', 'stroke-guideline-2023'],
  },
  { id: 'collapse-fit-or-confusion', urgency: 'emergency', action: 'call-emergency', sources: ['emergency-advice'] },
  {
    id: 'racing-heart-and-faint',
    urgency: 'emergency',
    action: 'call-emergency',
    sources: ['emergency-advice', 'steinke-2013'],
  },
  {
    id: 'icd-shock',
    urgency: 'emergency',
    action: 'call-emergency',
    sources: ['steinke-2013', 'steinke-2013-details'],
  },
  { id: 'heavy-bleeding', urgency: 'emergency', action: 'call-emergency', sources: ['emergency-advice'] },
  {
    id: 'bleeding-with-thin-blood',
    urgency: 'emergency',
    action: 'call-emergency',
    sources: ['emergency-advice', 'low-counts-advice'],
  },
  {
    id: 'dysreflexia-not-settling',
    urgency: 'emergency',
    action: 'call-emergency',
    sources: ['autonomic-dysreflexia'],
  },
  { id: 'erection-over-four-hours', urgency: 'emergency', action: 'call-emergency', sources: ['emergency-advice'] },
  {
    id: 'hip-sudden-pain',
    urgency: 'emergency',
    action: 'call-emergency',
    sources: ['hip-survey-2004', 'emergency-advice'],
  },
  {
    id: 'breastbone-moves',
    urgency: 'emergency',
    action: 'call-emergency',
    sources: ['sternal-precautions', 'emergency-advice'],
  },
  { id: 'fever-in-cancer-treatment', urgency: 'emergency', action: 'call-emergency', sources: ['nice-cg151'] },
  {
    id: 'low-sugar-not-better',
    urgency: 'emergency',
    action: 'call-emergency',
    sources: ['diabetes-standards', 'emergency-advice'],
  },
  { id: 'numb-between-the-legs', urgency: 'emergency', action: 'call-emergency', sources: ['emergency-advice'] },
  { id: 'danger-from-someone', urgency: 'emergency', action: 'call-emergency', sources: ['unhurried-safety'] },
  { id: 'thinking-of-ending-my-life', urgency: 'emergency', action: 'call-emergency', sources: ['emergency-advice'] },
];
