import type { Calibration } from './calibration.ts';
import type { Report } from './report.ts';
import { overOracle, overOthers } from './rows.ts';
import type { Trial } from './trial.ts';

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

const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;
const times = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : 'no ratio');

const heldAgainst = (found: Calibration): string => {
  if (found.gap.high < 0) return 'better than any constant';
  return found.gap.value < 0 ? 'a little better than any constant, within chance' : 'worse than the best constant';
};

const oracleLine = ({ beside: [oracle] }: Trial): string => {
  if (!oracle) return '';
  const { value, low, high } = oracle.ratio;
  const met = value <= overOracle ? 'That is met.' : 'That is not met.';
  return `Beside the oracle, at equal good moments, that is ${times(value)} times as much payback (nine in ten: ${times(low)} to ${times(high)}). The aim was ${overOracle} times at most. ${met}`;
};

function othersLine({ beside }: Trial): string {
  const over = beside
    .slice(1)
    .filter(({ figures, ratio }) => figures.aboveAWeek > 0 && !(ratio.value <= overOthers))
    .map(({ name, ratio }) => `${name} (${times(ratio.value)})`);
  return over.length === 0
    ? 'Beside every other rule that acts it is less than a third, as was the aim.'
    : `The aim of less than a third of every other rule that acts is not met beside: ${over.join('; ')}. Beside the rest it is.`;
}

const offBy = ({ expected, truly }: Calibration): string => {
  if (expected < 0.8 * truly) return 'too low';
  return expected > 1.25 * truly ? 'too high' : 'about right';
};

const allLine = ({ beside }: Trial): string => {
  const to = (at: number) => times(beside[at]?.ratioOfAll.value ?? Number.NaN);
  return `Words and presence bring payback too. Counting all of it, at equal good moments, ours is ${to(0)} times the oracle’s and ${to(2)} times that of the weekly plan, which brings no words at all.`;
};

const forecastLine = ({ trial, watched }: Report): string =>
  `What the rules expect is ${heldAgainst(trial.calibration)} for what they offer themselves, and ${heldAgainst(watched)} for a random card a day. Its level is ${offBy(trial.calibration)} for the first and ${offBy(watched)} for the second: they expected ${percent(trial.calibration.expected, 2)} where ${percent(trial.calibration.truly, 2)} was true, and ${percent(watched.expected)} where ${percent(watched.truly)} was true.`;

const whereLine = ({ where }: Trial): string =>
  `Where the payback comes from: ${percent(where.small, 0)} of it followed things of demand 2 and less, which our rules always allow and learning never takes away. ${percent(where.worstDays, 0)} came from mornings at energy 0 or 1, which are ${percent(where.worstTimes, 0)} of the times. These bodies pay for small things too on such days; the oracle knows it and waits.`;

const stricterLine = ({ stricter: { most, trial, ours } }: Report): string => {
  const to = trial.beside[0]?.ratio.value ?? Number.NaN;
  return `A lower limit: were nothing closer than words offered that the rules themselves expect to cost more than ${percent(most, 0)}, also of what always fits today, payback would be ${times(to)} times the oracle’s, with a good moment in ${percent(trial.ours.goodWeeks)} of weeks instead of ${percent(ours.goodWeeks)} for the same couples. That is no rule of ours; it is what this run says.`;
};

const threeLine = ({ atThree, ours, beside: [oracle] }: Trial): string =>
  `People who live at energy 3 every day are not left with rest for ever. On days on which both welcomed touch, touch or words were among the three suggestions on ${percent(atThree.wordsShown)}, touch alone on ${percent(atThree.touchShown)} and touch among all that was possible on ${percent(atThree.touchPossible)}. For everybody touch was shown on ${percent(ours.touchShown)}, under the oracle on ${percent(oracle?.figures.touchShown ?? 0)}. Most of what is missing is missing under the oracle too: it comes from the eight cards of a day, of which four are presence and words, from the two coins and from showing three from the gentler end.`;

const hardLine = ({ hard }: Report): string =>
  `Under other conditions, beside the oracle at equal good moments: ${hard
    .map(({ name, trial }) => `${name}, ${times(trial.beside[0]?.ratio.value ?? Number.NaN)} times`)
    .join('; ')}. These rest on few couples and wide ranges.`;

/** What came out, told from the figures themselves. */
export const explained = (report: Report): readonly string[] => [
  `Under our rules ${percent(report.trial.ours.goodWeeks)} of weeks held a good moment, and ${report.trial.ours.paidPer100.toFixed(2)} spells of payback were to be expected after 100 times above tier 1. In all, ${percent(report.trial.ours.flareDays)} of days were spent in a flare, and ${percent(report.trial.beside[1]?.figures.flareDays ?? 0)} with rest only: most of it comes from the rest of life.`,
  oracleLine(report.trial),
  othersLine(report.trial),
  allLine(report.trial),
  forecastLine(report),
  whereLine(report.trial),
  stricterLine(report),
  threeLine(report.trial),
  hardLine(report),
];

export const limits: readonly string[] = [
  'The simulation and the rules come from one house. Where both share a mistaken idea of bodies, no figure here can show it. Real diaries with real crash marks are the next test, and a study with real couples the one that counts.',
  'While this was built the bodies were changed twice, when presence and words alone brought payback in many weeks under rest only, and the cost of the harder lives once, so that it holds for small things too. Nothing was changed to bring a figure of ours nearer to its aim.',
  'Payback is counted when times together bring it. Worse days from the rest of life are in the background of every rule and are the same for all.',
  'Payback is told as what the simulation expected of each time, which takes out the luck of the single draw; what luck made of it stands beside it.',
  'A good moment here is a time that cost nobody anything. Whether it was good, only two people know.',
];
