import type { DayCase } from '../case.ts';

/** Energy that comes, goes, or stays low. */
export const energyDays: readonly DayCase[] = [
  {
    id: 'long-covid-good-day',
    title: 'A good day after a long flare, with long COVID',
    first: {
      name: 'Noor',
      who: 'Noor is 41 and lives with long COVID; doing too much costs her days. A flare of sixteen days is over, and today is a good day.',
      conditions: [{ id: 'long-covid', stance: 'stable', daysAgo: 200 }],
      profile: 'payback',
      readings: [
        [40, 5, 2],
        [16, 2, 5],
        [9, 5, 2],
      ],
      had: [{ daysAgo: 5, tier: 4, demand: 2.5, minutes: 10 }],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 5, talk: true },
    },
    second: {
      name: 'Erik',
      who: 'Erik is 44 and well.',
      profile: 'steady',
      readings: [[40, 7, 1]],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 6, talk: true },
    },
    expects: [
      {
        whose: 'first',
        state: 'steady',
        why: 'Nine days at her usual: the flare and the days after it are over.',
        source: 'design',
      },
      {
        never: ['slow-dance-in-the-kitchen', 'short-slow-walk-hand-in-hand', 'touch-at-the-same-time'],
        why: 'Activity is never raised by itself because a day feels good.',
        source: 'nice-ng206',
      },
      {
        whose: 'first',
        demandAtMost: 3.125,
        why: 'A quarter more than the hand massage that was comfortable, and no more: good days are the risky ones.',
        source: 'design',
      },
      {
        allOf: ['light-hand-massage', 'hold-hands', 'lie-together-not-moving'],
        why: 'What was comfortable stays possible.',
        source: 'design',
      },
      {
        ifThere: { of: ['rest-skin-to-skin', 'taking-turns-back-and-legs'], with: ['shorter', 'stop-while-easy'] },
        why: 'Closer touch is kept short and ends while it is still easy.',
        source: 'nice-ng206',
      },
      {
        ifThere: { of: ['take-turns-talk'], with: ['shorter', 'split-in-two'] },
        why: 'A long talk costs energy as well, so it comes in two halves.',
        source: 'nice-ng206',
      },
    ],
  },
  {
    id: 'always-energy-three',
    title: 'Energy is always 3',
    first: {
      name: 'Dana',
      who: 'Dana is 34 and lives with ME/CFS. Energy is 3 every day, and Dana has told the app that this is usual.',
      conditions: [{ id: 'me-cfs', stance: 'stable', daysAgo: 300 }],
      profile: 'payback',
      lowIsUsual: true,
      readings: [[42, 3, 3]],
      today: { energy: 3, energyFor: 'now', pain: 3, welcome: 4, talk: true },
    },
    second: {
      name: 'Leo',
      who: 'Leo is 36 and well.',
      profile: 'steady',
      readings: [[42, 7, 1]],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 6, talk: true },
    },
    expects: [
      {
        word: 'gentle',
        why: 'Whoever always has energy 3 is not left with rest for ever.',
        source: 'design',
      },
      {
        someOf: ['light-hand-massage', 'light-face-touch', 'back-stroking-through-clothing'],
        why: 'Touch that asks little fits into the energy there is.',
        source: 'design',
      },
      {
        whose: 'first',
        demandAtMost: 5.25,
        why: 'The energy there is still decides: 21 points hold 5.25 units.',
        source: 'design',
      },
      {
        changed: { of: ['take-turns-talk'], with: ['shorter', 'split-in-two'] },
        why: 'A talk costs energy as well as movement does.',
        source: 'nice-ng206',
      },
      {
        ifThere: {
          of: ['short-slow-walk-hand-in-hand', 'slow-dance-in-the-kitchen'],
          with: ['shorter', 'stop-while-easy'],
        },
        why: 'Movement stays short and stops while it is still easy.',
        source: 'nice-ng206',
      },
      { neverFromTier: 5, why: 'Nothing goes past what Dana welcomes today.', source: 'design' },
    ],
  },
  {
    id: 'migraine-dark-room',
    title: 'Migraine, a dark room, a day of rest',
    first: {
      name: 'Jonas',
      who: 'Jonas is 39. Light, sound and smells hurt, and he tapped rest this morning and nothing else.',
      conditions: [{ id: 'light-or-sound-sensitive', also: ['SCENT'], stance: 'recent', daysAgo: 100 }],
      profile: 'steady',
      readings: [[30, 7, 1]],
      today: { rest: true },
    },
    second: {
      name: 'Tomas',
      who: 'Tomas is 42 and well.',
      profile: 'steady',
      readings: [[30, 7, 1]],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 4, talk: true },
    },
    expects: [
      {
        tierAtMost: 1,
        word: 'rest',
        talk: false,
        why: 'One tap of rest leaves presence and easy words.',
        source: 'design',
      },
      {
        asksAtMost: [1, 2],
        never: ['an-easy-game-or-puzzle', 'look-through-old-photos', 'take-turns-talk'],
        why: 'Looking and thinking cost as well, so they wait.',
        source: 'nice-ng206',
      },
      {
        changed: { of: ['listen-to-one-song', 'read-aloud'], with: ['dim-light', 'quiet'] },
        why: 'What is left comes with the lights and the sound low.',
        source: 'nice-ng206',
      },
      {
        allOf: ['share-the-room-in-silence', 'breathe-slowly-together'],
        asItIs: ['share-the-room-in-silence'],
        why: 'Being in one dim room can be all of it.',
        source: 'design',
      },
      {
        changed: { of: ['a-drink-side-by-side'], with: ['no-scent'] },
        why: 'Smells stay out.',
        source: 'design',
      },
      {
        never: ['sit-outside-or-at-a-window'],
        why: 'In a dark room nothing asks for daylight.',
        source: 'design',
        notYet:
          'Added on reading the page: going outside is suggested with lights low. Light that hurts changes things and leaves none out.',
      },
    ],
  },
];
