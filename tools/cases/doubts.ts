import type { Doubt } from './case.ts';

/** What looked wrong, or open, to a careful reader. Nobody has decided any of it. */
export const doubts: readonly Doubt[] = [
  {
    says: 'Bypass, week 3, with a yes of the heart team: the one answer settles the heart and the breastbone alike, so full closeness is possible before the six to eight weeks of healing are over. The form could ask about the two apart.',
    of: 'bypass-week-3-yes',
    activity: 'full-closeness-as-you-define-it',
    now: 'possible',
  },
  {
    says: 'Bypass, told for the first time in week 7: the 56 stand-in days begin on the day of telling, as the form has no field for the day of the operation. It errs on the careful side, by seven weeks.',
    of: 'bypass-told-late',
    waitDays: 56,
  },
  {
    says: 'Bypass, week 3: helping the other wash or dress stays as it is, while nothing is to be carried by the arms. Being helped and helping are one thing here.',
    of: 'bypass-week-3',
    activity: 'help-with-washing-or-dressing',
    now: { without: 'other-gives' },
  },
  {
    says: 'The carer with a bad back: helping to wash or dress has no change for the back, though it is written down as something that uses it.',
    of: 'home-with-two',
    activity: 'help-with-washing-or-dressing',
    now: { without: 'own-pace' },
  },
  {
    says: 'Careful with memories: a shower or bath together is left as it is, with no “agree first”, though it is undressed and close.',
    of: 'trauma-careful',
    activity: 'bath-or-shower-together-seated',
    now: { without: 'agree-first' },
  },
  {
    says: 'Careful with memories: massage with oil, and touch of shoulders and neck from behind, are left as they are.',
    of: 'trauma-careful',
    activity: 'oil-massage-of-arms-or-back',
    now: { without: 'agree-first' },
  },
  {
    says: 'Stroke: nothing asks about swallowing. Eating one favourite thing stays as it is five weeks after a stroke.',
    of: 'stroke',
    activity: 'eat-one-favourite-thing-slowly',
    now: { without: 'ask-team-first' },
  },
  {
    says: 'Stroke with a weak right side: “spare the arm and the leg” does not reach the gentle stretch, which is written down for shoulder, back, hip and knee.',
    of: 'stroke',
    activity: 'gentle-stretch-side-by-side',
    now: { without: 'other-side' },
  },
  {
    says: 'Chemotherapy, day 10, counts not told: massage with oil is left as it is, though counts may be low around then. The form could ask for the counts, or the careful answer could stand until they are told.',
    of: 'chemotherapy-day-10',
    activity: 'oil-massage-of-arms-or-back',
    now: { without: 'feather-touch' },
  },
  {
    says: 'A known clot, ten days ago: a warm foot soak is left as it is. Is warm water on that leg fine this early?',
    of: 'clot-known',
    activity: 'warm-foot-soak',
    now: { without: 'ask-team-first' },
  },
  {
    says: 'New hip, week 5: the foot soak is possible, and bending down to the feet is a bend that many are told to avoid.',
    of: 'hip-week-5',
    activity: 'warm-foot-soak',
    now: { without: 'other-gives' },
  },
  {
    says: 'New knee, week 6: a bath is left as it is. Getting in and out on a new knee, and the wound in the first weeks, are not looked at.',
    of: 'knee-week-6',
    activity: 'warm-bath-one-sits-near',
    now: { without: 'held-support' },
  },
  {
    says: 'Spinal injury at T4: massage of the feet, below the injury, comes without stop signs. Any strong touch there may raise blood pressure.',
    of: 't4-injury',
    activity: 'light-foot-massage',
    now: { without: 'stop-signs' },
  },
  {
    says: 'Severe ME/CFS: giving a massage with oil is left without “a shorter time”. The pace of the day may leave it out; the condition by itself does not.',
    of: 'severe-me-cfs',
    activity: 'oil-massage-of-arms-or-back',
    now: { without: 'shorter' },
  },
  {
    says: 'Cancer in the bones, positions not yet talked over: lying curled together on one side is left as it is.',
    of: 'bone-metastases',
    activity: 'spoon-with-pillows',
    now: { without: 'ask-team-first' },
  },
  {
    says: '“Heart not yet cleared” is also what somebody reads who is long stable, or whose team has said yes.',
    flag: 'CARD',
    name: 'Heart not yet cleared',
  },
  {
    says: 'The sentence on fragile bones rests on a guideline about tiredness in cancer. It needs a source on bones.',
    flag: 'BONE',
    source: 'nccn-fatigue',
  },
  {
    says: 'The sentence on the back and neck rests on a source about pelvic pain. It needs one on backs.',
    flag: 'SPINE',
    source: 'chronic-pain-care',
  },
];
