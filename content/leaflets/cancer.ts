import { type Leaflet, point } from './leaflet.ts';

/** During and after cancer care. */
export const cancer: readonly Leaflet[] = [
  {
    id: 'pelvic-radiotherapy',
    conditions: ['pelvic-radiotherapy'],
    changes: [
      point('tissue', 'pelvic-radiotherapy'),
      point('dilators', 'pelvic-radiotherapy', 'dilators-2014'),
      point('seeds', 'prostate-leaflets'),
    ],
    helps: [
      point('when', 'pelvic-radiotherapy'),
      point('aids', 'pelvic-radiotherapy', 'dilators-2014'),
      point('moisture', 'pelvic-radiotherapy', 'gsm-2020'),
      point('skin', 'pelvic-radiotherapy'),
    ],
    ask: ['dilators-how', 'which-moisturiser-safe', 'what-changes-to-expect', 'pelvic-floor-or-occupational'],
    seek: ['heavy-bleeding', 'fever-in-cancer-treatment', 'bleeding-after-closeness', 'new-sharp-pain'],
  },
  {
    id: 'cancer-medicines',
    conditions: ['chemotherapy', 'low-blood-counts'],
    changes: [
      point('hugs', 'cancer-touch'),
      point('fluids', 'chemotherapy-closeness'),
      point('counts', 'low-counts-advice'),
      point('mouth', 'cancer-touch'),
    ],
    helps: [
      point('barrier', 'chemotherapy-closeness'),
      point('low-counts', 'low-counts-advice'),
      point('pregnancy', 'chemotherapy-closeness'),
      point('unscented', 'cancer-touch'),
    ],
    ask: ['days-of-barrier', 'counts-this-week', 'prevent-pregnancy', 'infection-near'],
    seek: ['fever-in-cancer-treatment', 'bleeding-with-thin-blood', 'barrier-broke'],
  },
  {
    id: 'lymphoedema',
    conditions: ['lymphoedema', 'breast-cancer-treatment'],
    changes: [point('limb', 'lymphoedema-advice'), point('thin', 'lymphoedema-risk')],
    helps: [
      point('light', 'lymphoedema-risk'),
      point('no-heat', 'lymphoedema-advice'),
      point('no-weight', 'lymphoedema-leaflets'),
      point('skin', 'lymphoedema-advice'),
    ],
    ask: ['warmth-safe', 'massage-safe', 'position-support'],
    seek: ['red-hot-swollen-limb', 'swollen-hot-calf'],
  },
];
