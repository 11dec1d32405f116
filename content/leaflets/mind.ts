import { type Leaflet, point } from './leaflet.ts';

/** Mood and memories. */
export const mind: readonly Leaflet[] = [
  {
    id: 'mood',
    conditions: ['depression', 'hard-memories'],
    changes: [
      point('both-ways', 'depression-two-way'),
      point('medicine', 'depression-two-way'),
      point('memories', 'unhurried-safety'),
    ],
    helps: [
      point('small', 'touch-2024'),
      point('keep', 'stopping-medicines'),
      point('agree', 'unhurried-safety'),
      point('help', 'phq2-2003', 'unhurried-safety'),
    ],
    ask: ['low-or-worried', 'hard-memories', 'could-a-medicine', 'another-way-to-take-it', 'talk-alone'],
    seek: [
      'thinking-of-ending-my-life',
      'danger-from-someone',
      'low-mood',
      'dread-of-closeness',
      'thinking-of-stopping-a-medicine',
    ],
  },
];
