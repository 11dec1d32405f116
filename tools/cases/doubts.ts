import type { Doubt } from './case.ts';

/** What looked wrong, or open, to a careful reader. Nobody has decided any of it. */
export const doubts: readonly Doubt[] = [
  {
    says: 'Arthritis told as changing: a warm bath is left out, as it is for a new knee, though warmth often eases stiff joints. A knee that was operated on and one that aches are one thing here.',
    of: 'arthritis-changing',
    activity: 'warm-bath-one-sits-near',
    now: 'left out',
  },
  {
    says: 'Chemotherapy, day 10, counts not told: massage with oil is light, and massage of the hands is as it is. It is light by its own name; is that enough?',
    of: 'chemotherapy-day-10',
    activity: 'light-hand-massage',
    now: { without: 'feather-touch' },
  },
  {
    says: 'A yes of the heart team in week 3: a slow dance and a short walk are possible, with the arms close to the body. Does the breastbone need a word of its own there?',
    of: 'bypass-week-3-yes',
    activity: 'slow-dance-in-the-kitchen',
    now: 'possible',
  },
  {
    says: 'Two at home: help with washing is there, with “The other one gives”. Both read it, and it does not say who the other is.',
    of: 'home-with-two',
    activity: 'help-with-washing-or-dressing',
    now: 'possible',
  },
  {
    says: 'Chemotherapy, day 3, very tired and with low counts: a bath with company is as it is, though a shower is left out. Does strong tiredness need a word there, such as a shorter time and something firm to hold?',
    of: 'chemotherapy-day-3',
    activity: 'warm-bath-one-sits-near',
    now: { without: 'shorter' },
  },
  {
    says: 'Severe ME/CFS: massage with oil is there, in a shorter time. How severe it is cannot be told, and for some a quiet room is all there is.',
    of: 'severe-me-cfs',
    activity: 'oil-massage-of-arms-or-back',
    now: 'possible',
  },
];
