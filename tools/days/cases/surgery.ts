import type { DayCase } from '../case.ts';

/** After surgery. */
export const surgeryDays: readonly DayCase[] = [
  {
    id: 'stoma-four-weeks',
    title: 'Four weeks with a stoma',
    first: {
      name: 'Peter',
      who: 'Peter is 63 and had bowel surgery four weeks ago. He has a stoma, and the wound is still healing.',
      conditions: [{ id: 'stoma', also: ['ABD'], stance: 'recent', daysAgo: 28 }],
      profile: 'steady',
      readings: [
        [21, 4, 4],
        [6, 5, 3],
      ],
      today: { energy: 5, energyFor: 'now', pain: 3, welcome: 5, talk: true },
    },
    second: {
      name: 'Helen',
      who: 'Helen is 60 and well.',
      profile: 'steady',
      readings: [[27, 7, 1]],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 6, talk: true },
    },
    expects: [
      {
        tierAtMost: 4,
        neverFromTier: 5,
        why: 'Closer touch waits until the surgeon agrees, often after six to eight weeks.',
        source: 'stoma-guide',
      },
      {
        someOf: ['hold-hands', 'longer-kissing-agreed', 'short-hug-seated', 'light-hand-massage'],
        why: 'Touch and kissing are the place to begin.',
        source: 'stoma-guide',
      },
      {
        changed: { of: ['spoon-with-pillows', 'head-on-shoulder-or-lap'], with: ['hand-placement', 'pouch-ready'] },
        why: 'The pouch is emptied and covered first, and no hand presses on it.',
        source: 'stoma-guide',
      },
      {
        never: ['gentle-stretch-side-by-side', 'warm-bath-one-sits-near', 'bath-or-shower-together-seated'],
        why: 'No strain on a healing belly for weeks. That a bath waits too is our own caution.',
        source: 'hysterectomy-macmillan',
      },
      {
        word: 'gentle',
        why: 'A healing wound does not make it a day of rest.',
        source: 'design',
      },
    ],
  },
  {
    id: 'apart-in-hospital',
    title: 'One in hospital, one at home',
    apart: true,
    first: {
      name: 'Rosa',
      who: 'Rosa is 69 and got a new hip three days ago. She is in hospital.',
      conditions: [{ id: 'hip-replacement', stance: 'recent', daysAgo: 3 }],
      profile: 'steady',
      readings: [
        [20, 6, 4],
        [3, 3, 6],
      ],
      today: { energy: 4, energyFor: 'now', pain: 5, welcome: 3, talk: true },
    },
    second: {
      name: 'Albert',
      who: 'Albert is 73, has diabetes, and is at home.',
      conditions: [{ id: 'diabetes', also: ['HYPO'], stance: 'stable', daysAgo: 200 }],
      profile: 'steady',
      readings: [[30, 6, 2]],
      today: { energy: 6, energyFor: 'now', pain: 2, welcome: 3, talk: true },
    },
    expects: [
      {
        apartOnly: true,
        never: ['hold-hands', 'short-hug-seated', 'nap-beside-each-other', 'share-the-room-in-silence'],
        why: 'Two places: nothing that needs one room.',
        source: 'design',
      },
      {
        allOf: [
          'text-how-did-you-sleep',
          'leave-a-note-or-voice-message',
          'listen-to-one-song',
          'breathe-slowly-together',
        ],
        why: 'A message, a song or a slow breath can be shared over any distance.',
        source: 'design',
      },
      {
        whose: 'first',
        word: 'rest',
        state: 'flare',
        why: 'The days after surgery are clearly worse than her usual, so the app keeps them as days of rest.',
        source: 'design',
      },
      {
        whose: 'first',
        changed: { of: ['lie-together-not-moving', 'spoon-with-pillows'], with: ['knees-apart-pillow'] },
        why: 'When they are in one place again, lying close takes a pillow between the knees.',
        source: 'hip-survey-2004',
      },
      {
        asksAtMost: [1, 2],
        talk: false,
        why: 'Talking and thinking cost energy as well as moving does.',
        source: 'nice-ng206',
      },
      {
        reasons: ['both-offered', 'apart-today'],
        why: 'Being apart is known to both and may be said.',
        source: 'design',
      },
    ],
  },
];
