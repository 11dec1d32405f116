import type { NamedCase } from '../case.ts';

/** After surgery and birth. */
export const surgery: readonly NamedCase[] = [
  {
    id: 'stoma-week-5',
    title: 'Stoma, week 5',
    about: 'The operation was five weeks ago and was told on that day, with the wound. Nothing said by the team yet.',
    halves: [{ tellings: [{ id: 'stoma', also: ['ABD'], stance: 'recent', daysAgo: 35 }] }],
    looked: {
      why: 'Closer touch waits, no warm bath on a wound, and lying close keeps hands off the belly.',
      closedFrom: 5,
      never: ['warm-bath-one-sits-near'],
      changed: [['spoon-with-pillows', 'pouch-ready']],
    },
  },
  {
    id: 'stoma-week-10',
    title: 'Stoma, week 10, no yes yet',
    about: 'The operation was ten weeks ago and was told on that day, with the wound. The stand-in days are over.',
    halves: [{ tellings: [{ id: 'stoma', also: ['ABD'], stance: 'recent', daysAgo: 70 }] }],
    looked: { why: 'The app asks; until there is a yes, closer touch goes on waiting.', closedFrom: 5 },
  },
  {
    id: 'stoma-week-10-yes',
    title: 'Stoma, week 10, the team said yes',
    about: 'The operation was ten weeks ago. The team said yes today, and the wound has healed.',
    halves: [
      {
        tellings: [
          { id: 'stoma', also: ['ABD'], stance: 'recent', daysAgo: 70 },
          { id: 'stoma', stance: 'cleared', daysAgo: 0 },
        ],
      },
    ],
    looked: {
      why: 'All is possible with an emptied, covered pouch and nothing pressing on it.',
      changed: [['full-closeness-as-you-define-it', 'pouch-ready']],
    },
  },
  {
    id: 'hip-week-5',
    title: 'New hip, week 5',
    about: 'The operation was five weeks ago and was told on that day. Nothing said by the team yet.',
    halves: [{ tellings: [{ id: 'hip-replacement', also: ['FALL'], stance: 'recent', daysAgo: 35 }] }],
    looked: {
      why: 'No deep bend, a pillow between the knees, and nothing that is done standing without support.',
      closedFrom: 6,
      never: ['slow-dance-in-the-kitchen', 'warm-bath-one-sits-near', 'warm-foot-soak', 'standing-hug-supported'],
      changed: [['lie-together-not-moving', 'knees-apart-pillow']],
    },
  },
  {
    id: 'hip-week-14-yes',
    title: 'New hip, week 14, the surgeon said yes',
    about: 'The operation was fourteen weeks ago. The yes came today, and steps are steady again.',
    halves: [
      {
        tellings: [
          { id: 'hip-replacement', also: ['FALL'], stance: 'recent', daysAgo: 98 },
          { id: 'hip-replacement', stance: 'cleared', daysAgo: 0 },
        ],
      },
    ],
    looked: {
      why: 'All is possible, and the pillow between the knees stays.',
      changed: [['full-closeness-as-you-define-it', 'knees-apart-pillow']],
    },
  },
  {
    id: 'knee-week-6',
    title: 'New knee, week 6',
    about: 'The operation was six weeks ago and was told on that day. Nothing said by the team yet.',
    halves: [{ tellings: [{ id: 'knee-replacement', stance: 'recent', daysAgo: 42 }] }],
    looked: {
      why: 'Kneeling, dancing and getting into a bath wait; touch lying down with pillows does not.',
      closedFrom: 6,
      never: ['slow-dance-in-the-kitchen', 'warm-bath-one-sits-near', 'bath-or-shower-together-seated'],
      still: ['taking-turns-back-and-legs', 'spoon-with-pillows'],
    },
  },
  {
    id: 'hysterectomy-week-3',
    title: 'Hysterectomy, week 3',
    about: 'The operation was three weeks ago and was told on that day.',
    halves: [{ tellings: [{ id: 'hysterectomy', stance: 'recent', daysAgo: 21 }] }],
    looked: {
      why: 'About six weeks of healing first. No bath over the wound, and hands stay off the belly.',
      closedFrom: 5,
      never: ['warm-bath-one-sits-near'],
      changed: [['spoon-with-pillows', 'hand-placement']],
    },
  },
  {
    id: 'prostate-week-8',
    title: 'Prostate surgery, week 8, no yes yet',
    about:
      'The operation was eight weeks ago and was told on that day. The catheter is out, the stand-in days are over.',
    halves: [{ tellings: [{ id: 'prostate-surgery', stance: 'recent', daysAgo: 56 }] }],
    looked: {
      why: 'The app asks; closer touch waits for a yes. Long kissing and massage do not depend on erections.',
      closedFrom: 5,
      still: ['longer-kissing-agreed', 'light-foot-massage'],
    },
  },
  {
    id: 'after-birth-week-4',
    title: 'Four weeks after birth',
    about: 'The birth was four weeks ago and was told on that day, with strong tiredness.',
    halves: [{ tellings: [{ id: 'after-birth', also: ['FAT7'], stance: 'recent', daysAgo: 28 }] }],
    looked: {
      why: 'Closer touch waits until healing is done. Rest together stays, and no long talks on top of the tiredness.',
      closedFrom: 5,
      never: ['take-turns-talk', 'warm-bath-one-sits-near'],
      still: ['nap-beside-each-other'],
    },
  },
];
