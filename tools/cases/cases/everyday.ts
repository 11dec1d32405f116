import type { NamedCase } from '../case.ts';

/** Sugar, pain, kidneys, mood, medicines, and two at home. */
export const everyday: readonly NamedCase[] = [
  {
    id: 'diabetes-on-insulin',
    title: 'Diabetes, on insulin',
    about: 'Long so, nothing new. Low sugar can come, and the feet feel less.',
    halves: [
      {
        tellings: [{ id: 'diabetes', also: ['HYPO', 'NUMB'], stance: 'stable', daysAgo: 0 }],
        medicines: [{ by: 'class', class: 'sugar-lowering' }],
      },
    ],
    looked: {
      why: 'Effort is treated as exercise: something sweet in reach. Feet get no heat and a look at the skin.',
      changed: [
        ['full-closeness-as-you-define-it', 'sugar-near'],
        ['warm-foot-soak', 'lukewarm'],
        ['feet-touching', 'check-skin'],
      ],
    },
  },
  {
    id: 'pain-8-today',
    title: 'Long-lasting pain, and pain 8 today',
    about: 'Long so, with a usual pain of 3. Today’s check-in says pain 8 and energy 5; all was welcomed, a talk too.',
    halves: [
      {
        tellings: [{ id: 'chronic-pain', stance: 'stable', daysAgo: 0 }],
        today: { energy: 5, pain: 8 },
      },
    ],
    looked: {
      why: 'A low day: what asks next to nothing stays, everything else waits for another day.',
      never: ['take-turns-talk', 'full-closeness-as-you-define-it', 'short-slow-walk-hand-in-hand'],
      still: ['share-the-room-in-silence', 'hold-hands'],
    },
  },
  {
    id: 'dialysis-day',
    title: 'A dialysis day',
    about: 'Long so; the access is in the left arm. Today’s check-in says energy 3 and pain 2, and all was welcomed.',
    halves: [
      {
        tellings: [{ id: 'dialysis', stance: 'stable', daysAgo: 0 }],
        spared: [{ region: 'arm', side: 'left' }],
        today: { energy: 3, pain: 2 },
      },
    ],
    looked: {
      why: 'The other arm, food and drink by the plan, and little energy after the session.',
      never: ['full-closeness-as-you-define-it'],
      changed: [
        ['hold-hands', 'other-side'],
        ['a-drink-side-by-side', 'food-check'],
      ],
    },
  },
  {
    id: 'depression-new-ssri',
    title: 'Depression, a new SSRI and a new wish',
    about:
      'Depression is long so. Sertraline began three weeks ago. Desire has changed, and the wish is for more closeness.',
    halves: [
      {
        tellings: [{ id: 'depression', stance: 'stable', daysAgo: 0 }],
        medicines: [{ by: 'substance', substance: 'sertraline' }],
      },
    ],
    looked: {
      why: 'A medicine closes nothing. Its card says what is known, what to ask, and not to stop alone.',
      still: ['full-closeness-as-you-define-it', 'longer-kissing-agreed'],
      changed: [['take-turns-talk', 'shorter']],
    },
  },
  {
    id: 'nitrates-with-sildenafil',
    title: 'A nitrate spray and sildenafil',
    about: 'Angina, long stable, no symptoms on everyday efforts. Both medicines stand in the list.',
    halves: [
      {
        tellings: [{ id: 'angina-or-heart-disease', stance: 'stable', daysAgo: 0 }],
        medicines: [
          { by: 'own', name: 'GTN spray' },
          { by: 'substance', substance: 'sildenafil' },
        ],
      },
    ],
    looked: {
      why: 'The two never go together, and the app says so plainly, before anything else about them.',
      still: ['hold-hands'],
      changed: [['full-closeness-as-you-define-it', 'stop-signs']],
    },
  },
  {
    id: 'trauma-careful',
    title: 'Careful with memories',
    about: 'Hard memories, told as changing.',
    halves: [{ tellings: [{ id: 'hard-memories', stance: 'recent', daysAgo: 0 }] }],
    looked: {
      why: 'No surprises. Longer touch waits, eyes may stay open, and help with the body comes when it is asked for.',
      never: ['light-face-touch', 'longer-kissing-agreed', 'rest-skin-to-skin', 'full-closeness-as-you-define-it'],
      still: ['hold-hands', 'nap-beside-each-other'],
      changed: [
        ['guided-relaxation-together', 'eyes-open'],
        ['help-with-washing-or-dressing', 'when-asked'],
        ['bath-or-shower-together-seated', 'agree-first'],
        ['oil-massage-of-arms-or-back', 'agree-first'],
        ['shoulder-and-neck-touch-seated', 'agree-first'],
      ],
    },
  },
  {
    id: 'home-with-two',
    title: 'Two at home: a carer with a bad back, a partner with a new hip',
    about: 'Neither sees what the other told. What both see is what is possible for both.',
    halves: [
      { who: 'The carer', tellings: [{ id: 'back-or-neck-pain', stance: 'recent', daysAgo: 0 }] },
      {
        who: 'The partner, five weeks after the operation',
        tellings: [{ id: 'hip-replacement', also: ['FALL'], stance: 'recent', daysAgo: 35 }],
      },
    ],
    looked: {
      why: 'Both bodies count: what either has to leave out is not there, and both ways of doing it are joined.',
      closedFrom: 6,
      never: ['gentle-stretch-side-by-side', 'slow-dance-in-the-kitchen'],
      changed: [
        ['lie-back-to-back', 'knees-apart-pillow'],
        ['lie-back-to-back', 'pillow-support'],
        ['help-with-washing-or-dressing', 'other-gives'],
      ],
    },
  },
  {
    id: 'arthritis-changing',
    title: 'Arthritis that changes, with a sore shoulder',
    about: 'Told as changing this week. Knees and a shoulder hurt more than they did.',
    halves: [{ tellings: [{ id: 'arthritis', also: ['SHOULDER'], stance: 'recent', daysAgo: 0 }] }],
    looked: {
      why: 'The arm stays low, the other one brushes the hair, and nothing is done kneeling or dancing.',
      never: ['slow-dance-in-the-kitchen', 'full-closeness-as-you-define-it'],
      changed: [
        ['brush-or-plait-hair', 'other-gives'],
        ['rest-a-hand-on-shoulder-or-knee', 'feather-touch'],
      ],
    },
  },
  {
    id: 'infection-now',
    title: 'A cold, with strong tiredness',
    about: 'Told today. One of the two is at home with a fever that is over, and a cough.',
    halves: [{ tellings: [{ id: 'infection', also: ['FAT7'], stance: 'recent', daysAgo: 0 }] }],
    looked: {
      why: 'Near without contact: words, a wave, one room with the window open. Closer touch waits until it is over.',
      closedFrom: 5,
      never: ['longer-kissing-agreed', 'light-face-touch', 'take-turns-talk'],
      changed: [['kiss-on-cheek-or-forehead', 'no-contact']],
    },
  },
  {
    id: 'worried-about-safety',
    title: 'Worried about safety',
    about: 'Told today, in private. Nothing that was shared before changes on the other’s side.',
    halves: [{ tellings: [], worried: true }],
    looked: {
      why: 'Nothing that takes two is offered. Help is near, and nobody is told.',
      closedFrom: 0,
      never: ['hold-hands', 'take-turns-talk', 'share-the-room-in-silence'],
    },
  },
];
