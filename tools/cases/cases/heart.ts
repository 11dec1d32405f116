import type { NamedCase, Telling } from '../case.ts';

/** Told in hospital, with the day of the operation, or as a later answer. */
const bypass = (stance: Telling['stance'], daysAgo: number, more: Partial<Telling> = {}): Telling => ({
  id: 'heart-surgery',
  stance,
  daysAgo,
  ...more,
});

/** Heart and clots. */
export const heart: readonly NamedCase[] = [
  {
    id: 'bypass-week-3',
    title: 'Bypass, week 3, nothing said by the team yet',
    about: 'The operation was three weeks ago, and the form was filled in on that day.',
    halves: [{ tellings: [bypass('recent', 21)] }],
    looked: {
      why: 'Nobody leans on the chest, nothing is carried by the arms, and closer touch waits. A hand and a hug side by side stay.',
      closedFrom: 5,
      never: ['spoon-with-pillows', 'slow-dance-in-the-kitchen'],
      still: ['hold-hands'],
      changed: [
        ['short-hug-seated', 'side-by-side-hug'],
        ['help-with-washing-or-dressing', 'other-gives'],
      ],
    },
  },
  {
    id: 'bypass-week-3-yes',
    title: 'Bypass, week 3, the heart team said yes',
    about: 'The operation was three weeks ago. Today the heart team said yes, and that was told.',
    halves: [{ tellings: [bypass('recent', 21), bypass('cleared', 0)] }],
    looked: {
      why: 'The yes of the heart team is about the heart. The breastbone heals by days of its own, so what leans on it waits.',
      closedFrom: 5,
      never: ['spoon-with-pillows', 'oil-massage-of-arms-or-back'],
      still: ['slow-dance-in-the-kitchen', 'short-slow-walk-hand-in-hand'],
      changed: [
        ['short-hug-seated', 'side-by-side-hug'],
        ['help-with-washing-or-dressing', 'other-gives'],
      ],
    },
  },
  {
    id: 'bypass-week-7',
    title: 'Bypass, week 7, nothing said by the team yet',
    about: 'The operation was seven weeks ago, and the form was filled in on that day.',
    halves: [{ tellings: [bypass('recent', 49)] }],
    looked: { why: 'Seven weeks are no yes: all is as in week 3.', closedFrom: 5, never: ['spoon-with-pillows'] },
  },
  {
    id: 'bypass-told-late',
    title: 'Bypass, week 7, told today for the first time',
    about: 'The operation was seven weeks ago. The app was found today, and nothing is said by the team yet.',
    halves: [{ tellings: [bypass('recent', 0, { sinceDaysAgo: 49 })] }],
    looked: {
      why: 'The days count from the operation, so one week is left. Closer touch waits for a yes, whenever it was told.',
      closedFrom: 5,
      still: ['hold-hands'],
      waitDays: 7,
    },
  },
  {
    id: 'bypass-week-7-yes',
    title: 'Bypass, week 7, the team said yes',
    about: 'The operation was seven weeks ago. Today the team said yes, to the breastbone too, and that was told.',
    halves: [{ tellings: [bypass('recent', 49), bypass('cleared', 0, { still: [] })] }],
    looked: {
      why: 'The yes opens what waited at once, with no weight on the chest and at an own pace.',
      changed: [
        ['full-closeness-as-you-define-it', 'no-weight-on-chest'],
        ['full-closeness-as-you-define-it', 'own-pace'],
      ],
    },
  },
  {
    id: 'bypass-week-12',
    title: 'Bypass, week 12, still nothing said by the team',
    about: 'The operation was twelve weeks ago, and the form was filled in on that day. The stand-in days are over.',
    halves: [{ tellings: [bypass('recent', 84)] }],
    looked: { why: 'Days that are over clear nobody. The app asks, and closer touch goes on waiting.', closedFrom: 5 },
  },
  {
    id: 'bypass-week-12-yes',
    title: 'Bypass, week 12, the team said yes',
    about:
      'The operation was twelve weeks ago. The team said yes a month ago, to the breastbone too, and that was told.',
    halves: [{ tellings: [bypass('recent', 84), bypass('cleared', 28, { still: [] })] }],
    looked: {
      why: 'Everything is possible, with care for the chest and signs to stop.',
      still: ['spoon-with-pillows', 'rest-skin-to-skin'],
      changed: [['sexual-touch-as-you-define-it', 'stop-signs']],
    },
  },
  {
    id: 'heart-attack',
    title: 'Heart attack two weeks ago, not cleared',
    about: 'It was told in hospital, two weeks ago. Blood thinners are taken.',
    halves: [{ tellings: [{ id: 'heart-attack', also: ['ACOAG'], stance: 'recent', daysAgo: 14 }] }],
    looked: {
      why: 'Effort waits for a yes, and gentle touch is fine early on.',
      closedFrom: 5,
      never: ['short-slow-walk-hand-in-hand'],
      still: ['hold-hands', 'lie-together-not-moving'],
    },
  },
  {
    id: 'stent-day-9-yes',
    title: 'Stent, nine days ago, with a yes',
    about: 'Told on the day of the stent. Today the team said yes. Blood thinners are taken.',
    halves: [
      {
        tellings: [
          { id: 'heart-stent', also: ['ACOAG'], stance: 'recent', daysAgo: 9 },
          { id: 'heart-stent', also: ['ACOAG'], stance: 'cleared', daysAgo: 0 },
        ],
      },
    ],
    looked: {
      why: 'With the yes all is possible at an own pace, and touch stays soft because bruises come more easily.',
      changed: [
        ['full-closeness-as-you-define-it', 'own-pace'],
        ['light-foot-massage', 'feather-touch'],
      ],
    },
  },
  {
    id: 'heart-failure-changed',
    title: 'Heart failure, and everyday efforts bring symptoms',
    about: 'Long stable by their own word. Today the answer to the question about everyday efforts was yes.',
    halves: [{ tellings: [{ id: 'heart-failure', also: ['RESP'], stance: 'stable', effort: 'yes', daysAgo: 0 }] }],
    looked: {
      why: 'New symptoms on everyday efforts are a reason to ask first, whatever was stable before.',
      closedFrom: 5,
      never: ['slow-dance-in-the-kitchen'],
      changed: [['lie-together-not-moving', 'propped-up']],
    },
  },
  {
    id: 'icd',
    title: 'ICD, long stable',
    about: 'The device was put in years ago. No shock, nothing new, no symptoms on everyday efforts.',
    halves: [{ tellings: [{ id: 'heart-rhythm-or-icd', stance: 'stable', daysAgo: 0 }] }],
    looked: {
      why: 'Nothing is left out when all is stable. Signs to stop are agreed first.',
      changed: [['full-closeness-as-you-define-it', 'stop-signs']],
    },
  },
  {
    id: 'clot-suspected',
    title: 'A clot suspected: a swollen, hot calf this morning',
    about: 'The warning sign was told today, and nobody has looked at it yet. No condition was told.',
    halves: [{ tellings: [], warning: 'swollen-hot-calf' }],
    looked: {
      why: 'Until somebody has looked at it, presence and words that ask next to nothing are all there is. No massage.',
      closedFrom: 2,
      still: ['share-the-room-in-silence'],
    },
  },
  {
    id: 'clot-known',
    title: 'A clot, known, on blood thinners',
    about: 'Found ten days ago and told on that day. Blood thinners are taken.',
    halves: [{ tellings: [{ id: 'blood-clot', also: ['ACOAG'], stance: 'recent', daysAgo: 10 }] }],
    looked: {
      why: 'No massage of legs or arms, no warm water on them, and moving about waits for the team. Hands may be held.',
      closedFrom: 4,
      never: ['warm-foot-soak'],
      still: ['hold-hands'],
    },
  },
];
