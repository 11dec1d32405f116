import type { DayCase } from '../case.ts';

/** Short nights: someone who cares for the other, and two with a newborn. */
export const careDays: readonly DayCase[] = [
  {
    id: 'carer-after-a-bad-night',
    title: 'The carer had a bad night; the one with the illness is well',
    first: {
      name: 'Viktor',
      who: 'Viktor is 72 and lives with COPD, long stable. He feels well today.',
      conditions: [{ id: 'copd-or-breathlessness', stance: 'stable', daysAgo: 300 }],
      profile: 'steady',
      readings: [[28, 6, 2]],
      today: { energy: 7, energyFor: 'now', pain: 2, welcome: 6, talk: true },
    },
    second: {
      name: 'Anna',
      who: 'Anna is 69 and cares for him. She slept badly and has energy 3 today.',
      profile: 'steady',
      readings: [[28, 5, 1]],
      today: { energy: 3, energyFor: 'now', pain: 2, sleep: 3, welcome: 4, talk: true },
    },
    expects: [
      {
        asksAtMost: [1, 2],
        word: 'rest',
        why: 'The lower of the two decides, and a tired carer counts as much as a tired patient.',
        source: 'design',
      },
      {
        never: ['help-with-washing-or-dressing', 'tuck-in-a-warm-blanket', 'light-foot-massage'],
        why: 'Whoever cares all day is not handed another task in the name of closeness.',
        source: 'partner-carers',
      },
      {
        talk: false,
        never: ['take-turns-talk', 'what-eases-the-brake-today'],
        why: 'A long talk waits for a better day.',
        source: 'nice-ng206',
      },
      {
        whose: 'second',
        state: 'steady',
        why: 'One bad night is not a flare.',
        source: 'design',
      },
      {
        changed: { of: ['lie-together-not-moving', 'nap-beside-each-other'], with: ['propped-up'] },
        why: 'Close and without effort, with the chest raised for his breath.',
        source: 'breathlessness-leaflets',
      },
      {
        changed: { of: ['read-aloud'], with: ['listening-role'] },
        why: 'Reading aloud takes breath, so he may listen.',
        source: 'breathlessness-leaflets',
      },
    ],
  },
  {
    id: 'after-birth',
    title: 'Five weeks after a birth',
    first: {
      name: 'Lena',
      who: 'Lena is 32 and gave birth five weeks ago. She is healing, the nights are short, and her belly is off limits.',
      conditions: [{ id: 'after-birth', also: ['GSM'], stance: 'recent', daysAgo: 30 }],
      limits: [{ kind: 'touch', region: 'abdomen' }],
      profile: 'steady',
      readings: [
        [20, 5, 2],
        [8, 4, 2],
      ],
      today: { energy: 4, energyFor: 'now', pain: 2, sleep: 3, welcome: 5, talk: true },
    },
    second: {
      name: 'Amir',
      who: 'Amir is 34 and tired too.',
      profile: 'steady',
      readings: [[28, 5, 1]],
      today: { energy: 4, energyFor: 'now', pain: 1, sleep: 4, welcome: 6, talk: true },
    },
    expects: [
      {
        tierAtMost: 4,
        neverFromTier: 5,
        why: 'Closer touch waits until bleeding has stopped and wounds are free of pain, often about six weeks.',
        source: 'after-birth-advice',
      },
      {
        never: ['warm-bath-one-sits-near', 'bath-or-shower-together-seated'],
        why: 'Infection comes more easily in the first weeks. That a bath waits for it is our own caution.',
        source: 'after-birth-advice',
      },
      {
        allOf: ['nap-beside-each-other', 'hold-hands', 'say-thank-you-for-one-act', 'short-hug-seated'],
        why: 'Rest side by side, thanks and a hug fit into short nights.',
        source: 'design',
      },
      {
        neverTouches: 'abdomen',
        never: ['spoon-with-pillows'],
        why: 'What she put off limits stays out, and no reason is asked.',
        source: 'design',
      },
      {
        word: 'gentle',
        why: 'Birth alone does not make it a day of rest.',
        source: 'design',
      },
      {
        whose: 'first',
        state: 'steady',
        why: 'A short night, a point under her usual, is no flare.',
        source: 'design',
      },
    ],
  },
];
