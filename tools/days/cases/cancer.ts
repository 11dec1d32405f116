import type { DayCase } from '../case.ts';

/** During and after treatment for cancer. */
export const cancerDays: readonly DayCase[] = [
  {
    id: 'chemotherapy-week',
    title: 'The week after chemotherapy',
    first: {
      name: 'Ines',
      who: 'Ines is 58 and had her third round of chemotherapy four days ago. Smells make her sick, and she has a line in one arm.',
      conditions: [{ id: 'chemotherapy', also: ['SCENT', 'CATH'], stance: 'recent', daysAgo: 4 }],
      profile: 'steady',
      readings: [
        [24, 5, 2],
        [3, 4, 2],
      ],
      today: { energy: 4, energyFor: 'now', pain: 2, sleep: 4, welcome: 6, talk: true },
    },
    second: {
      name: 'Paul',
      who: 'Paul is 61 and well.',
      profile: 'steady',
      readings: [[28, 7, 1]],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 6, talk: true },
    },
    expects: [
      {
        tierAtMost: 4,
        neverFromTier: 5,
        why: 'Advice on body fluids after a dose runs from two days to a week. Until her team names its own, closer touch waits.',
        source: 'chemotherapy-closeness',
      },
      {
        allOf: ['hold-hands', 'short-hug-seated', 'nap-beside-each-other', 'lie-together-not-moving'],
        why: 'Hugging, holding hands and sleeping side by side need no barrier in these days.',
        source: 'chemotherapy-closeness',
      },
      {
        changed: { of: ['a-drink-side-by-side', 'hand-cream-for-each-other'], with: ['no-scent'] },
        why: 'Smells are hard in this week.',
        source: 'chemotherapy-closeness',
      },
      {
        changed: { of: ['longer-kissing-agreed'], with: ['ask-team-first'] },
        why: 'Longer kissing is a question for the team, because of sore mouths and body fluids.',
        source: 'chemotherapy-closeness',
      },
      {
        changed: { of: ['hold-hands', 'light-hand-massage'], with: ['lines-free', 'other-side'] },
        why: 'The arm with the line is left in peace.',
        source: 'design',
      },
      {
        never: ['warm-bath-one-sits-near', 'bath-or-shower-together-seated'],
        why: 'A new line has to stay dry.',
        source: 'design',
      },
    ],
  },
  {
    id: 'low-platelets',
    title: 'Low platelets, and a cold in the house',
    first: {
      name: 'Giulia',
      who: 'Giulia is 48. Her last blood test showed low platelets and low white cells.',
      conditions: [{ id: 'low-blood-counts', stance: 'recent', daysAgo: 3 }],
      profile: 'steady',
      readings: [[20, 5, 2]],
      today: { energy: 5, energyFor: 'now', pain: 2, welcome: 6, talk: true },
    },
    second: {
      name: 'Robert',
      who: 'Robert is 50 and has a cold.',
      conditions: [{ id: 'infection', stance: 'recent', daysAgo: 1 }],
      profile: 'steady',
      readings: [[20, 7, 1]],
      today: { energy: 6, energyFor: 'now', pain: 1, welcome: 6, talk: true },
    },
    expects: [
      {
        tierAtMost: 4,
        neverFromTier: 5,
        why: 'With low counts, touch of private areas can bleed or bring an infection.',
        source: 'low-counts-advice',
      },
      {
        whose: 'first',
        never: ['oil-massage-of-arms-or-back', 'whole-body-touch-both-asking', 'sexual-touch-as-you-define-it'],
        why: 'No firm massage and no touch of private areas while platelets are low, whatever else is so.',
        source: 'low-counts-advice',
      },
      {
        whose: 'first',
        changed: { of: ['light-hand-massage', 'back-stroking-through-clothing'], with: ['feather-touch'] },
        why: 'With low platelets touch stays light as a feather.',
        source: 'low-counts-advice',
      },
      {
        never: ['longer-kissing-agreed', 'light-face-touch', 'spoon-with-pillows'],
        why: 'One of them has an infection and the other can hardly fight one, so faces and bodies keep apart.',
        source: 'low-counts-advice',
      },
      {
        changed: { of: ['hold-hands', 'short-hug-seated'], with: ['no-contact'] },
        why: 'Affection stays, in a way without contact.',
        source: 'low-counts-advice',
      },
      {
        ifThere: { of: ['nap-beside-each-other'], with: ['mask-or-distance'] },
        why: 'Lying side by side for half an hour is close enough to pass on a cold, so distance or a mask goes with it.',
        source: 'low-counts-advice',
      },
      {
        allOf: ['read-aloud', 'listen-to-one-song', 'say-thank-you-for-one-act'],
        why: 'Words and music need no contact.',
        source: 'design',
      },
    ],
  },
  {
    id: 'shoulder-pain-and-lymphoedema',
    title: 'Shoulder pain of 7, and new lymphoedema',
    first: {
      name: 'Beatrice',
      who: 'Beatrice is 55 and was treated for breast cancer two years ago. Her right arm has begun to swell, and her shoulder hurts at 7 today.',
      conditions: [
        { id: 'lymphoedema', stance: 'recent', daysAgo: 6 },
        { id: 'shoulder-trouble', stance: 'recent', daysAgo: 60 },
      ],
      precautions: [{ target: { kind: 'region', region: 'arm', side: 'right' }, daysAgo: 6 }],
      profile: 'steady',
      readings: [[40, 5, 5]],
      today: { energy: 5, energyFor: 'now', pain: 7, painWhere: ['shoulder'], welcome: 4, talk: true },
    },
    second: {
      name: 'Martin',
      who: 'Martin is 57 and well.',
      profile: 'steady',
      readings: [[30, 7, 1]],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 6, talk: true },
    },
    expects: [
      {
        neverTouches: 'shoulder',
        why: 'Where it hurts nobody touches today.',
        source: 'chronic-pain-care',
      },
      {
        word: 'rest',
        asksAtMost: [1, 2],
        why: 'Pain of 7 makes a low day: what is left asks next to nothing.',
        source: 'design',
      },
      {
        never: ['oil-massage-of-arms-or-back', 'warm-bath-one-sits-near', 'warm-foot-soak'],
        why: 'No firm massage and no heat for a swollen arm.',
        source: 'lymphoedema-advice',
      },
      {
        changed: { of: ['hold-hands', 'short-hug-seated', 'spoon-with-pillows'], with: ['other-side'] },
        why: 'Nothing presses on the swollen arm; the other side is free.',
        source: 'lymphoedema-advice',
      },
      {
        changed: { of: ['stroke-hair-or-scalp'], with: ['other-gives'] },
        why: 'A sore shoulder does not reach up; the other one can.',
        source: 'arthritis-advice',
      },
      {
        allOf: ['feet-touching', 'nap-beside-each-other', 'kiss-on-cheek-or-forehead'],
        why: 'Pain caps what is asked of her, and not how close they may be.',
        source: 'design',
      },
    ],
  },
];
