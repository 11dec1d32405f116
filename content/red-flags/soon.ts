import type { RedFlag } from './red-flag.ts';

/** Worth a visit; nothing that frightens. */
export const soon: readonly RedFlag[] = [
  { id: 'pain-with-touch', urgency: 'soon', action: 'book', sources: ['chronic-pain-care'] },
  {
    id: 'erection-change-heart-risk',
    urgency: 'soon',
    action: 'book',
    sources: ['steinke-2013', 'diabetes-erections-2017'],
  },
  { id: 'dryness-not-helped', urgency: 'soon', action: 'book', sources: ['gsm-2020'] },
  { id: 'long-flare', urgency: 'soon', action: 'book', sources: ['nice-ng206'] },
  { id: 'low-mood', urgency: 'soon', action: 'book', sources: ['phq2-2003'] },
  { id: 'dread-of-closeness', urgency: 'soon', action: 'book', sources: ['unhurried-safety'] },
  {
    id: 'thinking-of-stopping-a-medicine',
    urgency: 'soon',
    action: 'book',
    sources: ['depression-two-way', 'gsm-2020'],
  },
];
