import type { NamedCase } from '../case.ts';

/** Nerves, energy and breath. */
export const nerves: readonly NamedCase[] = [
  {
    id: 't4-injury',
    title: 'Spinal cord injury at T4',
    about: 'Years ago, and long stable. Muscles jump, a catheter stays in.',
    halves: [{ tellings: [{ id: 'spinal-cord-injury-high', also: ['SPAS', 'CATH'], stance: 'stable', daysAgo: 0 }] }],
    looked: {
      why: 'Signs to stop are agreed before closer touch, the skin is looked at, tubes are free, water is lukewarm.',
      changed: [
        ['full-closeness-as-you-define-it', 'stop-signs'],
        ['rest-skin-to-skin', 'check-skin'],
        ['warm-foot-soak', 'lukewarm'],
        ['hold-hands', 'lines-free'],
        ['light-foot-massage', 'stop-signs'],
        ['oil-massage-of-arms-or-back', 'stop-signs'],
      ],
    },
  },
  {
    id: 'stroke',
    title: 'Stroke five weeks ago: a weak right side, speech and swallowing are hard',
    about: 'Told two weeks ago. The right arm and leg are spared. Nothing said by the team yet.',
    halves: [
      {
        tellings: [{ id: 'stroke', also: ['SWAL', 'APH', 'FALL', 'NUMB', 'SPAS'], stance: 'recent', daysAgo: 14 }],
        spared: [
          { region: 'arm', side: 'right' },
          { region: 'leg', side: 'right' },
        ],
      },
    ],
    looked: {
      why: 'Pictures take the place of words, nothing is done standing on a weak leg, and food and drink wait for the team.',
      closedFrom: 6,
      never: [
        'standing-hug-supported',
        'slow-dance-in-the-kitchen',
        'short-slow-walk-hand-in-hand',
        'eat-one-favourite-thing-slowly',
        'a-drink-side-by-side',
      ],
      changed: [
        ['gentle-stretch-side-by-side', 'other-side'],
        ['take-turns-talk', 'picture-or-voice'],
        ['short-hug-seated', 'other-side'],
      ],
    },
  },
  {
    id: 'stroke-long-ago',
    title: 'Stroke two years ago: swallowing as the team has tested it',
    about: 'Long so, nothing new. Thickened drinks, soft food, and the heart was looked at then.',
    halves: [{ tellings: [{ id: 'stroke', also: ['SWAL', 'CARD'], stance: 'stable', daysAgo: 0 }] }],
    looked: {
      why: 'Food and drink go the way the team has shown. Nothing else has to be left out.',
      still: ['hold-hands', 'full-closeness-as-you-define-it'],
      changed: [
        ['eat-one-favourite-thing-slowly', 'food-check'],
        ['a-drink-side-by-side', 'food-check'],
      ],
    },
  },
  {
    id: 'ms-in-summer',
    title: 'Multiple sclerosis in the heat of summer',
    about: 'Long so, nothing new. Heat makes it worse, muscles are stiff, steps are unsure.',
    halves: [
      { tellings: [{ id: 'multiple-sclerosis', also: ['HEAT', 'SPAS', 'FALL'], stance: 'stable', daysAgo: 0 }] },
    ],
    looked: {
      why: 'Cool rooms, lukewarm water, short times. Nothing has to be left out.',
      changed: [
        ['rest-skin-to-skin', 'cool-room'],
        ['warm-bath-one-sits-near', 'lukewarm'],
        ['tuck-in-a-warm-blanket', 'no-heat'],
      ],
    },
  },
  {
    id: 'severe-me-cfs',
    title: 'Severe ME/CFS',
    about: 'Told as changing. Light, smells and thinking are hard, and standing brings faintness.',
    halves: [{ tellings: [{ id: 'me-cfs', also: ['ORTH', 'LIGHT', 'COG', 'SCENT'], stance: 'recent', daysAgo: 0 }] }],
    looked: {
      why: 'Effort of any kind has a price days later. What is left is quiet, dim and short.',
      closedFrom: 6,
      never: ['take-turns-talk', 'short-slow-walk-hand-in-hand', 'standing-hug-supported', 'touch-at-the-same-time'],
      still: ['share-the-room-in-silence', 'hold-hands', 'lie-together-not-moving'],
      changed: [
        ['listen-to-one-song', 'quiet'],
        ['oil-massage-of-arms-or-back', 'shorter'],
      ],
    },
  },
  {
    id: 'long-covid',
    title: 'Long COVID, with faintness on standing',
    about: 'Told as changing, with faintness on standing and brain fog.',
    halves: [{ tellings: [{ id: 'long-covid', also: ['ORTH', 'COG'], stance: 'recent', daysAgo: 0 }] }],
    looked: {
      why: 'Sitting and lying stay, standing does not, and long talks wait.',
      closedFrom: 6,
      never: ['standing-hug-supported', 'warm-bath-one-sits-near', 'take-turns-talk'],
      still: ['short-hug-seated', 'spoon-with-pillows'],
    },
  },
  {
    id: 'home-oxygen',
    title: 'Oxygen at home',
    about: 'Long so, nothing new.',
    halves: [{ tellings: [{ id: 'home-oxygen', stance: 'stable', daysAgo: 0 }] }],
    looked: {
      why: 'Oxygen stays on. No flame and no oil near the face, and rest is propped up.',
      changed: [
        ['nap-beside-each-other', 'device-stays-on'],
        ['oil-massage-of-arms-or-back', 'no-oil'],
        ['dress-up-for-a-home-supper', 'no-flame-no-oil'],
      ],
    },
  },
  {
    id: 'copd-settled',
    title: 'COPD, settled',
    about: 'Long so, nothing new.',
    halves: [{ tellings: [{ id: 'copd-or-breathlessness', stance: 'stable', daysAgo: 0 }] }],
    looked: {
      why: 'Propped up, at an own pace, with nothing on the chest. Nothing is left out.',
      changed: [
        ['full-closeness-as-you-define-it', 'propped-up'],
        ['read-aloud', 'listening-role'],
      ],
    },
  },
];
