import type { DayCase } from '../case.ts';

/** After heart surgery, and a warning sign. */
export const heartDays: readonly DayCase[] = [
  {
    id: 'bypass-two-weeks',
    title: 'Two weeks after a bypass, nothing said yet',
    first: {
      name: 'Henrik',
      who: 'Henrik is 67 and came home from a bypass operation ten days ago. Nobody has spoken with him about closeness yet.',
      conditions: [{ id: 'heart-surgery', stance: 'recent', daysAgo: 10 }],
      profile: 'steady',
      readings: [
        [9, 4, 4],
        [4, 5, 3],
      ],
      today: { energy: 5, energyFor: 'now', pain: 3, welcome: 6, talk: true },
    },
    second: {
      name: 'Louise',
      who: 'Louise is 64 and well.',
      profile: 'steady',
      readings: [[30, 7, 1]],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 6, talk: true },
    },
    expects: [
      {
        tierAtMost: 4,
        neverFromTier: 5,
        why: 'After open-chest surgery closer touch waits about six to eight weeks, and for a yes from the team.',
        source: 'heart-event-leaflet',
      },
      {
        never: ['slow-dance-in-the-kitchen', 'bath-or-shower-together-seated'],
        why: 'Effort waits until the heart is known to be stable.',
        source: 'aha-2012',
      },
      {
        never: ['gentle-stretch-side-by-side', 'oil-massage-of-arms-or-back'],
        why: 'While the breastbone heals: no pushing, no reaching behind or up, no lying face down.',
        source: 'sternal-precautions',
      },
      {
        ifThere: { of: ['brush-or-plait-hair', 'stroke-hair-or-scalp'], with: ['other-gives'] },
        why: 'Arms stay low and close to the body, so the other one does what lifts the arms.',
        source: 'sternal-precautions',
      },
      {
        changed: { of: ['short-hug-seated'], with: ['no-weight-on-chest', 'side-by-side-hug'] },
        why: 'A hug is possible without weight on the chest.',
        source: 'sternal-precautions',
      },
      {
        changed: { of: ['lie-together-not-moving'], with: ['no-weight-on-chest', 'pillow-support'] },
        why: 'Lying close is possible with pillows.',
        source: 'sternal-precautions',
      },
      {
        allOf: ['hold-hands', 'kiss-on-cheek-or-forehead', 'short-hug-seated'],
        why: 'Kissing and touch come first on the way back, and ask little.',
        source: 'gradual-return-2015',
      },
    ],
  },
  {
    id: 'bypass-eight-weeks',
    title: 'Eight weeks after a bypass, the team said yes',
    first: {
      name: 'George',
      who: 'George is 59. His team said yes to everyday effort, and two flights of stairs are no trouble.',
      conditions: [{ id: 'heart-surgery', stance: 'cleared', daysAgo: 2 }],
      profile: 'steady',
      readings: [
        [12, 5, 3],
        [20, 6, 2],
        [10, 7, 1],
      ],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 6, talk: true },
    },
    second: {
      name: 'Mei',
      who: 'Mei is 57 and well.',
      profile: 'steady',
      readings: [[30, 7, 1]],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 6, talk: true },
    },
    expects: [
      {
        someOf: ['sexual-touch-as-you-define-it', 'full-closeness-as-you-define-it'],
        why: 'Who is stable and can climb two flights without symptoms may return to sexual closeness.',
        source: 'aha-2012',
      },
      {
        word: 'open',
        why: 'A yes from the team is enough: the app adds no wait of its own.',
        source: 'heart-event-leaflet',
      },
      {
        changed: {
          of: ['full-closeness-as-you-define-it'],
          with: ['no-weight-on-chest', 'other-position', 'own-pace', 'pillow-support', 'stop-signs'],
        },
        why: 'The chest is still spared, and both know the signs to stop for.',
        source: 'steinke-2013',
      },
      {
        changed: { of: ['short-slow-walk-hand-in-hand'], with: ['own-pace', 'stop-signs'] },
        why: 'A walk at one’s own pace, with the same signs to stop for.',
        source: 'steinke-2013',
      },
      {
        asItIs: ['hold-hands', 'kiss-on-cheek-or-forehead'],
        why: 'What asks next to nothing needs no change.',
        source: 'gradual-return-2015',
      },
    ],
  },
  {
    id: 'warning-sign-this-morning',
    title: 'A warning sign this morning',
    first: {
      name: 'Walter',
      who: 'Walter is 74 and lives with heart failure, long stable. This morning he told the app of chest pain, and nobody has looked at it yet.',
      conditions: [{ id: 'heart-failure', stance: 'cleared', daysAgo: 90 }],
      warning: 'chest-pain',
      profile: 'steady',
      readings: [[30, 6, 2]],
      today: { energy: 6, energyFor: 'now', pain: 2, welcome: 4, talk: true },
    },
    second: {
      name: 'Judith',
      who: 'Judith is 72 and well.',
      profile: 'steady',
      readings: [[30, 6, 1]],
      today: { energy: 6, energyFor: 'now', pain: 1, welcome: 4, talk: true },
    },
    expects: [
      {
        tierAtMost: 1,
        neverFromTier: 2,
        asksAtMost: [1, 2],
        why: 'Chest pain comes first: presence and easy words are what is left until somebody has looked at it.',
        source: 'emergency-advice',
      },
      {
        word: 'rest',
        talk: false,
        why: 'No effort and no long talk on a day with a warning sign.',
        source: 'design',
      },
      {
        whose: 'second',
        word: 'gentle',
        why: 'Her own day is not lowered by his sign, so her side does not give it away.',
        source: 'design',
      },
      {
        reasons: ['both-offered'],
        why: 'What both see names no sign and no reason of one of them.',
        source: 'design',
      },
      {
        allOf: ['share-the-room-in-silence', 'listen-to-one-song', 'share-a-look-and-a-smile'],
        why: 'Being near stays possible.',
        source: 'design',
      },
    ],
  },
  {
    id: 'back-after-a-month',
    title: 'Back after a month away from the app',
    first: {
      name: 'Ruth',
      who: 'Ruth is 71 and lives with heart failure; her team has said yes. She has said nothing for 32 days and is back today.',
      conditions: [{ id: 'heart-failure', stance: 'cleared', daysAgo: 90 }],
      profile: 'steady',
      readings: [[40, 6, 3], [32]],
      today: { energy: 5, energyFor: 'now', pain: 3, welcome: 5, talk: true },
    },
    second: {
      name: 'Olu',
      who: 'Olu is 73 and well. He kept checking in.',
      profile: 'steady',
      readings: [[72, 7, 1]],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 5, talk: true },
    },
    expects: [
      {
        whose: 'first',
        state: 'steady',
        why: 'A silence is not held against anybody: the first word after it begins afresh.',
        source: 'design',
      },
      {
        reasons: ['both-offered'],
        why: 'Nothing that both see tells that one of them was away.',
        source: 'design',
      },
      {
        changed: { of: ['rest-skin-to-skin'], with: ['own-pace', 'stop-signs'] },
        why: 'What her heart asks for still holds after a month: own pace, and signs to stop for.',
        source: 'steinke-2013',
      },
      {
        whose: 'first',
        demandAtMost: 8.75,
        why: 'Her energy of today decides: 35 points hold 8.75 units.',
        source: 'design',
      },
      {
        allOf: ['hold-hands', 'listen-to-one-song', 'nap-beside-each-other'],
        why: 'Easy things are there at once, with no task to catch up on.',
        source: 'design',
      },
    ],
  },
];
