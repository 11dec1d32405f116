import type { Report } from './report.ts';
import { overOracle } from './rows.ts';

type Pairs = readonly (readonly [string, string])[];

export const assumptions: { readonly first: readonly string[]; readonly list: Pairs } = {
  first: [
    'Every number is a choice of ours, drawn wide, and was taken from no study. None of it can be seen by the rules: the part of the program that holds them is not allowed to know that the simulation exists, and a guard fails when it does.',
    'Ten kinds of couples take turns: somebody unwell with a carer, two people who are unwell, people whose bodies pay back later and people whose bodies do not, treatment every 21 days, and people who live at energy 3 every day.',
  ],
  list: [
    [
      'Capacity',
      'How much a day carries: one to two and a half units of demand that every day has, and a number of units for each point of energy left after the day’s own plans. That number is 1.4 in the middle for people in the payback profile, 2.4 for others who are unwell, 3 for carers; for two people in three it lies within half as much again or a third less. On the day itself it moves by 15 to 35 % that nobody can know.',
    ],
    [
      'Energy',
      'Swings from day to day and keeps some of yesterday’s swing. Ordinary bad days, crashes from the rest of life, infections and the days after a dose take 1.5 to 5 points. Carers lose a quarter of what their partner loses.',
    ],
    [
      'What a time really costs',
      'The body’s part counts 0.6 to 1.5 times, the mind’s part 0.2 to 1 times, and sore parts up to 2 units more. The rules take 1, a half and 1 for everybody.',
    ],
    [
      'Payback',
      'Comes when the day’s times cost more than the day carries, the more likely and the deeper the further beyond. It begins one to three days later and lasts 2 to 7 days in the payback profile, 1 to 4 in others.',
    ],
    [
      'Answers',
      'Rounded to whole numbers, half a point off. From 7 to 28 % of mornings are blank, more in bad spells. One person in five tells 1 to 2 points too much energy. Of times, 70 to 100 % are noted.',
    ],
    [
      'Wishes',
      'Each person has a tier that is usually welcome; it moves from day to day and sinks on bad days. Under no rule does anybody do what one of both does not welcome. On low days they put off what asks something every other time, under every rule.',
    ],
    ['Time', 'Each couple has room for a time together on 30 to 90 % of days, the same days under every rule.'],
  ],
};

export const rulesInWords: Pairs = [
  [
    'Ours',
    'The rules as they ship, with the real library. Three suggestions a day from the gentler end; nothing on a day when one of both left the check-in blank.',
  ],
  [
    'An oracle, same bound',
    'Knows all but the day’s own noise. Offers what is followed by payback in fewer than 1 in 10 cases, in the payback profile 1 in 20. The same cards, the same coins, three from the gentler end. Nobody can have it; it shows what knowledge alone is worth.',
  ],
  ['Rest only', 'Presence every day and nothing closer.'],
  ['A fixed weekly plan', 'Two evenings a week, each with an activity planned beforehand.'],
  [
    '10 % more every week',
    'Three evenings a week at a level that rises by a tenth each week, whatever comes. Guidelines forbid it in the payback profile; it stands here as a warning.',
  ],
  ['Energy of 5 or more', 'Touch when both tell 5 or more, otherwise presence and words. The same cards as ours.'],
  ['Energy of 5 or more, free choice', 'The same line, with everything that both have in common to choose from.'],
  ['A random card a day', 'One card from everything that both have in common.'],
];

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const times = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : 'no ratio');

/** What came out, told from the figures themselves, with what fell short first. */
export function explained({ trial, watched }: Report): readonly string[] {
  const [oracle, ...others] = trial.beside;
  const acting = others.filter(({ figures }) => figures.aboveAWeek > 0);
  const over = acting.filter(({ ratio }) => ratio.value > 1 / 3).map(({ name }) => name);
  const ratio = oracle?.ratio.value ?? Number.NaN;
  const better = ({ gap }: Report['watched']) =>
    gap.high < 0
      ? 'better than any constant'
      : gap.value < 0
        ? 'a little better than any constant, within chance'
        : 'worse than the best constant';
  return [
    `Under our rules ${percent(trial.ours.goodWeeks)} of weeks held a good moment, and ${trial.ours.paidPer100.toFixed(2)} payback spells were to be expected after 100 times above tier 1.`,
    `Beside the oracle, at equal good moments, that is ${times(ratio)} times as much payback (nine in ten: ${times(oracle?.ratio.low ?? Number.NaN)} to ${times(oracle?.ratio.high ?? Number.NaN)}). The aim was ${overOracle} at most${ratio <= overOracle ? ' and is met' : ' and is not met'}.`,
    over.length === 0
      ? 'Beside every other rule that acts it is less than a third, as was the aim.'
      : `The aim of less than a third of every other acting rule is not met beside: ${over.join('; ')}.`,
    `What the rules expect is ${better(trial.calibration)} for what they offer themselves, and ${better(watched)} for a random card a day. On average they expected ${(100 * watched.expected).toFixed(1)} % there, where ${(100 * watched.truly).toFixed(1)} % was true.`,
    `People who live at energy 3 every day: on ${percent(trial.atThree.wordsShown)} of the days on which both welcomed touch, touch or words were among the three suggestions, and touch on ${percent(trial.atThree.touchShown)}; for everybody it is ${percent(trial.ours.touchShown)}, and ${percent(oracle?.figures.touchShown ?? 0)} under the oracle.`,
  ];
}

export const limits: readonly string[] = [
  'The simulation and the rules come from one house. Where both share a mistaken idea of bodies, no figure here can show it. Real diaries with real crash marks are the next test, and a study with real couples the one that counts.',
  'Payback is counted when times together bring it. Worse days from the rest of life are in the background of every rule and are the same for all.',
  'Payback is told as what the simulation expected of each time, which takes out the luck of the single draw; what luck made of it stands beside it.',
  'A good moment here is a time that cost nobody anything. Whether it was good, only two people know.',
];
