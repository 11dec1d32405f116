import type { NamedCase } from '../case.ts';

/** Cancer and its treatment. */
export const cancer: readonly NamedCase[] = [
  {
    id: 'chemotherapy-day-3',
    title: 'Chemotherapy, day 3, with low counts',
    about:
      'The dose was three days ago. Low platelets, low white cells, strong tiredness and nausea were ticked today.',
    halves: [
      {
        tellings: [{ id: 'chemotherapy', also: ['PLT', 'NEUT', 'FAT7', 'SCENT'], stance: 'recent', daysAgo: 3 }],
      },
    ],
    looked: {
      why: 'Private areas, oil massage and long kissing wait. Clean hands, feather-light touch, nothing scented.',
      closedFrom: 5,
      never: ['oil-massage-of-arms-or-back', 'longer-kissing-agreed'],
      changed: [
        ['kiss-on-cheek-or-forehead', 'if-both-well'],
        ['hand-cream-for-each-other', 'no-scent'],
      ],
    },
  },
  {
    id: 'chemotherapy-day-10',
    title: 'Chemotherapy, day 10, counts not told',
    about: 'The dose was ten days ago and was told on that day. Nothing was said about blood counts.',
    halves: [{ tellings: [{ id: 'chemotherapy', stance: 'recent', daysAgo: 10 }] }],
    looked: {
      why: 'Counts may be low around now, so a massage is light. The days are over, and without a yes closer touch waits.',
      closedFrom: 5,
      still: ['hold-hands', 'short-hug-seated'],
      changed: [['oil-massage-of-arms-or-back', 'feather-touch']],
    },
  },
  {
    id: 'low-platelets',
    title: 'Low platelets',
    about: 'Told four days ago. Platelets and white cells are low, and the next count is days away.',
    halves: [{ tellings: [{ id: 'low-blood-counts', stance: 'recent', daysAgo: 4 }] }],
    looked: {
      why: 'Bleeding and infection come more easily: feather-light touch, no oil massage, nothing private.',
      closedFrom: 5,
      never: ['oil-massage-of-arms-or-back'],
      changed: [
        ['light-hand-massage', 'feather-touch'],
        ['light-hand-massage', 'clean-hands'],
      ],
    },
  },
  {
    id: 'pelvic-radiotherapy',
    title: 'Pelvic radiotherapy, two weeks after the last session',
    about: 'Told on the day of the last session, two weeks ago, with dryness. Nothing said by the team yet.',
    halves: [{ tellings: [{ id: 'pelvic-radiotherapy', also: ['GSM'], stance: 'recent', daysAgo: 14 }] }],
    looked: {
      why: 'Sore skin is left in peace, warm water waits, and closer touch waits for a yes.',
      closedFrom: 5,
      never: ['warm-bath-one-sits-near', 'warm-foot-soak'],
      changed: [['back-stroking-through-clothing', 'no-touch-there']],
    },
  },
  {
    id: 'lymphoedema-left',
    title: 'Lymphoedema of the left arm',
    about: 'Long so, nothing new. The left arm and hand are spared, as the team said.',
    halves: [
      {
        tellings: [{ id: 'lymphoedema', stance: 'stable', daysAgo: 0 }],
        spared: [
          { region: 'arm', side: 'left' },
          { region: 'hand', side: 'left' },
        ],
      },
    ],
    looked: {
      why: 'The right side takes over, heat is cooled, and nothing is lost.',
      changed: [
        ['hold-hands', 'other-side'],
        ['warm-foot-soak', 'lukewarm'],
        ['light-hand-massage', 'feather-touch'],
      ],
    },
  },
  {
    id: 'bone-metastases',
    title: 'Cancer in the bones, positions not yet talked over',
    about: 'Told a week ago. The team has not said which positions are safe.',
    halves: [{ tellings: [{ id: 'cancer-in-the-bones', stance: 'recent', daysAgo: 7 }] }],
    looked: {
      why: 'Bones may be weak: touch stays light, and everything that presses or moves waits.',
      closedFrom: 4,
      never: ['spoon-with-pillows'],
      changed: [['short-hug-seated', 'feather-touch']],
    },
  },
];
