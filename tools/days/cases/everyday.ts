import type { DayCase } from '../case.ts';

/** Days that any couple has. */
export const everydayDays: readonly DayCase[] = [
  {
    id: 'both-well',
    title: 'Both well',
    first: {
      name: 'Elena',
      who: 'Elena is 36 and well.',
      profile: 'steady',
      readings: [[30, 7, 1]],
      today: { energy: 8, energyFor: 'now', pain: 0, welcome: 6, talk: true },
    },
    second: {
      name: 'Marcus',
      who: 'Marcus is 38 and well.',
      profile: 'steady',
      readings: [[30, 7, 1]],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 6, talk: true },
    },
    expects: [
      { word: 'open', talk: true, why: 'Nothing stands in the way, so nothing is lowered.', source: 'design' },
      {
        asItIs: ['hold-hands', 'slow-dance-in-the-kitchen', 'take-turns-talk', 'full-closeness-as-you-define-it'],
        why: 'Without a condition nothing is left out and nothing is changed.',
        source: 'design',
      },
      {
        allOf: ['share-the-room-in-silence', 'text-how-did-you-sleep'],
        why: 'The gentle end stays there on a good day too.',
        source: 'design',
      },
    ],
  },
  {
    id: 'first-day',
    title: 'The first day',
    first: {
      name: 'Yusuf',
      who: 'Yusuf is 47 and takes insulin. He opened the app for the first time and has not said what is usual for him.',
      conditions: [{ id: 'diabetes', also: ['HYPO'], stance: 'stable', daysAgo: 0 }],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 4, talk: true },
    },
    second: {
      name: 'Clara',
      who: 'Clara is 45 and well. It is her first day too, and she has told her usual numbers.',
      usual: { energy: 7, pain: 1 },
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 3, talk: true },
    },
    expects: [
      {
        tierAtMost: 1,
        word: 'rest',
        why: 'While nothing is known of a usual day, presence and words are the start.',
        source: 'design',
      },
      {
        whose: 'second',
        word: 'gentle',
        someOf: ['hold-hands', 'nap-beside-each-other'],
        why: 'Usual numbers, told once, are enough to begin with.',
        source: 'design',
      },
      {
        allOf: ['share-a-look-and-a-smile', 'good-news-minute', 'read-aloud', 'a-drink-side-by-side'],
        why: 'There is plenty for a first day.',
        source: 'design',
      },
      {
        changed: { of: ['eat-one-favourite-thing-slowly'], with: ['food-check'] },
        why: 'With insulin, what is eaten has to suit.',
        source: 'diabetes-standards',
      },
    ],
  },
  {
    id: 'one-is-silent',
    title: 'One of them says nothing today',
    first: {
      name: 'Carl',
      who: 'Carl is 51 and well. He would welcome touch today.',
      profile: 'steady',
      readings: [[20, 6, 2]],
      today: { energy: 6, energyFor: 'now', pain: 2, welcome: 4, talk: true },
    },
    second: {
      name: 'Ben',
      who: 'Ben is 50 and has not opened the app today.',
      profile: 'steady',
      readings: [[20, 6, 1]],
    },
    expects: [
      {
        tierAtMost: 0,
        word: 'rest',
        talk: false,
        suggestsNothing: true,
        why: 'Silence is no. It is not guessed at, and yesterday’s answer is not used again.',
        source: 'design',
      },
      {
        reasons: ['one-is-silent'],
        why: 'The screen says that one of them has shared nothing, and no more: no hour, no count.',
        source: 'design',
      },
      {
        whose: 'first',
        word: 'gentle',
        why: 'What Carl would offer stays his own until it is met.',
        source: 'design',
      },
    ],
  },
  {
    id: 'standing-welcome',
    title: 'A standing welcome and nothing else',
    first: {
      name: 'Ada',
      who: 'Ada is 62 and lives with arthritis in her knees. Five days ago she left a standing welcome for some gentle things; today she says nothing.',
      conditions: [{ id: 'arthritis', stance: 'stable', daysAgo: 300 }],
      profile: 'steady',
      readings: [[30, 6, 3]],
      welcome: {
        daysAgo: 5,
        list: [
          'share-a-look-and-a-smile',
          'breathe-slowly-together',
          'listen-to-one-song',
          'read-aloud',
          'look-through-old-photos',
          'a-drink-side-by-side',
          'say-thank-you-for-one-act',
          'sit-outside-or-at-a-window',
          'hold-hands',
          'rest-a-hand-on-shoulder-or-knee',
          'kiss-on-cheek-or-forehead',
          'short-hug-seated',
        ],
      },
    },
    second: {
      name: 'Frank',
      who: 'Frank is 65 and well. He would welcome closer touch today.',
      profile: 'steady',
      readings: [[30, 7, 1]],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 5, talk: true },
    },
    expects: [
      {
        tierAtMost: 2,
        word: 'gentle',
        talk: false,
        why: 'A standing welcome is for brief affection at most, and opens no talk.',
        source: 'design',
      },
      {
        nothingBut: [
          'share-a-look-and-a-smile',
          'breathe-slowly-together',
          'listen-to-one-song',
          'read-aloud',
          'look-through-old-photos',
          'a-drink-side-by-side',
          'say-thank-you-for-one-act',
          'sit-outside-or-at-a-window',
          'hold-hands',
          'rest-a-hand-on-shoulder-or-knee',
          'kiss-on-cheek-or-forehead',
          'short-hug-seated',
        ],
        why: 'What she named, and nothing beside it.',
        source: 'design',
      },
      {
        changed: { of: ['rest-a-hand-on-shoulder-or-knee'], with: ['feather-touch', 'other-side'] },
        why: 'A sore knee is touched lightly, or the other one is.',
        source: 'arthritis-advice',
      },
      {
        reasons: ['standing-welcome'],
        why: 'Both see that a standing welcome stands in.',
        source: 'design',
      },
      { allOf: ['hold-hands', 'listen-to-one-song'], why: 'What she left is still good.', source: 'design' },
    ],
  },
];
