import { type Leaflet, point } from './leaflet.ts';

/** Heart, breastbone and breath. */
export const heartAndLungs: readonly Leaflet[] = [
  {
    id: 'heart',
    conditions: [
      'heart-attack',
      'heart-stent',
      'heart-surgery',
      'heart-failure',
      'heart-rhythm-or-icd',
      'angina-or-heart-disease',
    ],
    changes: [
      point('effort', 'aha-2012', 'gradual-return-2015'),
      point('risk', 'aha-2012-details', 'heart-exertion-2011'),
      point('waits', 'aha-2012', 'aha-2012-details'),
      point('icd', 'steinke-2013-details'),
    ],
    helps: [
      point('when', 'heart-event-leaflet', 'aha-2012'),
      point('order', 'gradual-return-2015'),
      point('setting', 'heart-habits'),
      point('medicine', 'aha-2012', 'stopping-medicines'),
    ],
    ask: ['heart-lung-stable', 'when-after-heart', 'which-warning-signs', 'erection-tablets-safe', 'icd-shock-plan'],
    seek: ['chest-pain', 'sudden-breathlessness', 'racing-heart-and-faint', 'icd-shock', 'worn-out-after-heart-event'],
  },
  {
    id: 'breastbone',
    conditions: ['heart-surgery'],
    changes: [
      point('healing', 'sternal-precautions'),
      point('limits', 'sternal-precautions'),
      point('arms', 'sternal-precautions'),
    ],
    helps: [
      point('when', 'heart-event-leaflet', 'sternal-precautions'),
      point('no-weight', 'sternal-adl'),
      point('not-face-down', 'sternal-adl'),
      point('easy', 'sternal-adl'),
    ],
    ask: ['healed-enough', 'movements-to-avoid', 'when-after-heart'],
    seek: ['breastbone-moves', 'chest-pain', 'wound-opening-or-smell'],
  },
  {
    id: 'breathlessness',
    conditions: ['copd-or-breathlessness', 'home-oxygen'],
    changes: [
      point('effort', 'breathlessness-leaflets'),
      point('weight', 'breathlessness-leaflets'),
      point('fear', 'breathlessness-leaflets'),
    ],
    helps: [
      point('before', 'breathlessness-leaflets'),
      point('air', 'breathlessness-leaflets'),
      point('posture', 'breathlessness-leaflets'),
      point('oxygen', 'oxygen-safety'),
      point('stop', 'breathlessness-leaflets'),
    ],
    ask: ['heart-lung-stable', 'inhaler-or-spray-before', 'oxygen-while-close', 'which-warning-signs'],
    seek: ['sudden-breathlessness', 'chest-pain', 'collapse-fit-or-confusion'],
  },
];
