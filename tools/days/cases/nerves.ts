import type { DayCase } from '../case.ts';

/** Nerves: after a stroke, and on a hot day. */
export const nerveDays: readonly DayCase[] = [
  {
    id: 'stroke-speech',
    title: 'Speech is hard after a stroke',
    first: {
      name: 'Margaret',
      who: 'Margaret is 66 and had a stroke seven months ago; her team has said yes. Words come slowly, she is unsteady, and one side feels less.',
      conditions: [{ id: 'stroke', also: ['APH', 'FALL', 'NUMB'], stance: 'cleared', daysAgo: 30 }],
      profile: 'steady',
      readings: [[40, 6, 2]],
      today: { energy: 6, energyFor: 'now', pain: 2, welcome: 4, talk: true },
    },
    second: {
      name: 'Desmond',
      who: 'Desmond is 70 and well.',
      profile: 'steady',
      readings: [[30, 7, 1]],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 4, talk: true },
    },
    expects: [
      {
        changed: {
          of: [
            'leave-a-note-or-voice-message',
            'say-thank-you-for-one-act',
            'say-one-thing-you-liked-today',
            'take-turns-talk',
          ],
          with: ['picture-or-voice'],
        },
        why: 'Slow speech takes no words away: pictures and voice stand beside them.',
        source: 'stroke-guideline-2023',
      },
      {
        changed: { of: ['read-aloud'], with: ['listening-role'] },
        why: 'The one for whom speech is hard may listen.',
        source: 'design',
      },
      {
        changed: { of: ['standing-hug-supported', 'slow-dance-in-the-kitchen'], with: ['held-support'] },
        why: 'On unsteady feet there is something firm to hold.',
        source: 'stroke-guideline-2023',
      },
      {
        changed: { of: ['feet-touching', 'light-hand-massage'], with: ['check-skin'] },
        why: 'Skin that feels less is looked at afterwards.',
        source: 'design',
      },
      {
        changed: { of: ['warm-foot-soak'], with: ['lukewarm', 'check-skin', 'seated'] },
        why: 'Heat that is not felt can burn, as with numb feet in diabetes.',
        source: 'diabetes-standards',
      },
      {
        allOf: ['hold-hands', 'short-hug-seated', 'kiss-on-cheek-or-forehead'],
        why: 'Touch helps where words are hard.',
        source: 'stroke-guideline-2023',
      },
    ],
  },
  {
    id: 'ms-hot-day',
    title: 'Multiple sclerosis on a hot day',
    first: {
      name: 'Karin',
      who: 'Karin is 46 and lives with multiple sclerosis; she tires fast and heat makes it worse. It is hot today, and she told the app so.',
      conditions: [{ id: 'multiple-sclerosis', also: ['HEAT', 'SPAS'], stance: 'stable', daysAgo: 300 }],
      precautions: [{ target: { kind: 'flag', flag: 'HEAT' }, daysAgo: 0 }],
      profile: 'steady',
      readings: [[40, 5, 3]],
      today: { energy: 5, energyFor: 'now', pain: 3, welcome: 5, talk: true },
    },
    second: {
      name: 'Sofia',
      who: 'Sofia is 48 and well.',
      profile: 'steady',
      readings: [[40, 7, 1]],
      today: { energy: 7, energyFor: 'now', pain: 1, welcome: 5, talk: true },
    },
    expects: [
      {
        never: ['warm-bath-one-sits-near', 'bath-or-shower-together-seated', 'short-slow-walk-hand-in-hand'],
        why: 'On a hot day nothing that warms the body: no bath, no walk outside.',
        source: 'ms-intimacy',
      },
      {
        changed: { of: ['sit-outside-or-at-a-window'], with: ['cool-room', 'shorter'] },
        why: 'Sitting together is possible where it is cool.',
        source: 'ms-intimacy',
      },
      {
        changed: { of: ['rest-skin-to-skin'], with: ['cool-room', 'shorter'] },
        why: 'Skin on skin warms, so it is short and somewhere cool.',
        source: 'ms-intimacy',
      },
      {
        ifThere: { of: ['warm-foot-soak'], with: ['lukewarm', 'shorter'] },
        why: 'Water is lukewarm, or left.',
        source: 'ms-intimacy',
      },
      {
        changed: { of: ['tuck-in-a-warm-blanket'], with: ['no-heat'] },
        why: 'Tucking in needs no warmth.',
        source: 'ms-intimacy',
      },
      {
        changed: { of: ['light-hand-massage', 'light-face-touch'], with: ['shorter', 'stop-while-easy'] },
        why: 'Who tires fast does well with short times.',
        source: 'design',
      },
      { word: 'open', why: 'Heat changes how, and does not make it a day of rest.', source: 'design' },
    ],
  },
];
