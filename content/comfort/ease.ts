import { point } from '../leaflets/index.ts';
import type { ComfortTopic } from './comfort.ts';

/** Effort, support, time and energy. */
export const ease: readonly ComfortTopic[] = [
  {
    id: 'less-effort',
    suits: ['CARD', 'RESP', 'FAT7', 'PEM', 'STERN', 'FALL'],
    posture: 'half-sitting',
    points: [
      point('other-moves', 'six-ps'),
      point('begin-small', 'gradual-return-2015'),
      point('shorter', 'touch-2024'),
      point('stop-early', 'nice-ng206'),
    ],
  },
  {
    id: 'pillows-and-support',
    suits: ['PAIN7', 'SPINE', 'HIP', 'KNEE', 'SHOULDER', 'SPAS'],
    posture: 'side-by-side',
    points: [
      point('fill-gaps', 'arthritis-advice'),
      point('head', 'six-ps'),
      point('firm', 'joint-positions'),
      point('change', 'chronic-pain-care'),
    ],
  },
  {
    id: 'timing',
    suits: ['PAIN7', 'FAT7', 'SPAS', 'DIAL', 'KNEE'],
    points: [
      point('best-hour', 'six-ps'),
      point('medicine', 'arthritis-advice', 'ms-intimacy'),
      point('rest-before', 'rest-before-tired'),
      point('meals', 'heart-habits', 'rest-before-tired'),
    ],
  },
  {
    id: 'order-of-activities',
    suits: ['CARD', 'FAT7', 'PEM', 'RESP'],
    points: [
      point('closeness-first', 'six-ps'),
      point('gentle-first', 'gradual-return-2015'),
      point('split', 'touch-2024'),
      point('not-after-hard', 'six-ps'),
    ],
  },
  {
    id: 'energy-six-ps',
    suits: ['FAT7', 'PEM', 'COG'],
    points: [
      point('prioritise', 'six-ps'),
      point('plan', 'six-ps'),
      point('pace', 'six-ps'),
      point('position', 'six-ps'),
      point('permission', 'six-ps-permission'),
      point('pause', 'six-ps-pause'),
    ],
  },
];
