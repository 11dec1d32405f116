import { point } from '../leaflets/index.ts';
import type { ComfortTopic } from './comfort.ts';

/** What the body, or what is fixed to it, asks for. */
export const body: readonly ComfortTopic[] = [
  {
    id: 'temperature',
    suits: ['HEAT', 'NUMB', 'LYMPH', 'ORTH', 'CARD'],
    points: [
      point('cool-room', 'ms-intimacy'),
      point('no-heat', 'lymphoedema-advice', 'diabetes-standards'),
      point('water', 'heat-and-faintness'),
      point('warm-joints', 'arthritis-advice'),
    ],
  },
  {
    id: 'continence',
    suits: ['CATH', 'SPAS', 'PELV'],
    points: [
      point('empty', 'ms-intimacy', 'prostate-leaflets'),
      point('towel', 'prostate-leaflets'),
      point('drink', 'continence-leaflets'),
      point('help', 'continence-leaflets'),
    ],
  },
  {
    id: 'stoma-care',
    suits: ['OSTOMY'],
    posture: 'side-pillow',
    points: [
      point('empty', 'stoma-guide'),
      point('cover', 'stoma-guide'),
      point('no-pressure', 'stoma-guide'),
      point('say', 'stoma-guide'),
    ],
  },
  {
    id: 'lines-and-ports',
    suits: ['CATH', 'DIAL'],
    posture: 'seated-close',
    points: [
      point('free', 'line-leaflets'),
      point('dry', 'line-leaflets', 'kidney-leaflets'),
      point('no-weight', 'kidney-leaflets', 'line-leaflets'),
      point('ask-closer', 'line-leaflets'),
    ],
  },
  {
    id: 'oxygen',
    suits: ['O2', 'RESP'],
    posture: 'half-sitting',
    points: [
      point('stays-on', 'oxygen-safety'),
      point('no-flame', 'oxygen-safety'),
      point('no-oil', 'oxygen-safety'),
      point('tube', 'breathlessness-leaflets'),
    ],
  },
  {
    id: 'dryness',
    suits: ['GSM', 'PELV', 'PP'],
    points: [
      point('time', 'gsm-2020'),
      point('enough', 'gsm-2020'),
      point('stop', 'chronic-pain-care'),
      point('ask', 'gsm-2020'),
    ],
  },
  {
    id: 'pain',
    suits: ['PAIN7', 'SPINE', 'PELV', 'SHOULDER'],
    posture: 'back-pillows',
    points: [
      point('map', 'chronic-pain-care'),
      point('warm', 'pain-leaflets'),
      point('first-pain', 'chronic-pain-care'),
      point('elsewhere', 'chronic-pain-care'),
    ],
  },
  {
    id: 'erection-changes',
    suits: ['CARD', 'PELV'],
    points: [
      point('other-ways', 'good-enough-sex-2007'),
      point('no-test', 'sensate-focus-1970'),
      point('mornings', 'eau-erections'),
      point('ask', 'erection-tablet-labels'),
    ],
  },
  {
    id: 'lymphoedema',
    suits: ['LYMPH'],
    posture: 'side-pillow',
    points: [
      point('raise', 'lymphoedema-leaflets'),
      point('light', 'lymphoedema-risk'),
      point('sleeve', 'lymphoedema-leaflets'),
    ],
  },
  {
    id: 'feeling-and-skin',
    suits: ['NUMB', 'SKIN', 'AD'],
    points: [
      point('other-places', 'spinal-leaflets'),
      point('look', 'spinal-leaflets'),
      point('check', 'spinal-leaflets'),
      point('sore', 'lymphoedema-advice'),
    ],
  },
];
