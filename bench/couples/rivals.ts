import type { Reading } from '@unhurried/domain/check-in';
import { type Activity, demandOf } from '@unhurried/domain/library';
import { seeded, seededOrder } from '@unhurried/kernel';
import { expectedPayback } from './body.ts';
import { cardsOf, dayOf, threeOf } from './cards.ts';
import type { Both, Couple } from './couple.ts';
import {
  aboveWords,
  asUsually,
  type Guide,
  type Hidden,
  highestOf,
  nothingForecast,
  type Option,
  type Policy,
} from './guide.ts';

type Told = Both<Reading | undefined>;

/** A rule that remembers nothing but this morning. */
function byDay(options: (at: number, told: Told, hidden: Hidden) => readonly Option[]): Guide {
  let told: Told = [undefined, undefined];
  let furthest = -1;
  return {
    morning(morning) {
      told = morning.told;
    },
    options(at, hidden) {
      const now = options(at, told, hidden);
      furthest = highestOf(now.map(({ activity }) => activity));
      return now;
    },
    furthest: () => furthest,
    had: () => nothingForecast,
  };
}

/** So often a rule speaks at all: the same days of a couple fall away first under every rule. */
const speaks = ({ seed }: Couple, at: number, rate: number): boolean => seeded(`${seed}|speaks|${at}`) < rate;

const isTouch = ({ tier }: Activity): boolean => tier >= aboveWords;

/** The highest tier that both usually wish for. */
const usuallyWished = ({ partners }: Couple): number => Math.min(...partners.map(({ manner }) => manner.wish));

/** Presence and nothing else, every day. */
export const restOnly: Policy = {
  name: 'rest only',
  begin: ({ ground }) => byDay(() => ground.filter(({ tier }) => tier === 0).map(asUsually)),
};

/** Two evenings a week, the same ones, each with what was planned for it; `rate` 1 is two evenings, 3.5 is every one. */
const evenings = [5, 2, 0, 3, 6, 1, 4] as const;

export const weeklyPlan: Policy = {
  name: 'a fixed weekly plan',
  begin(couple, _from, rate) {
    const wished = couple.ground.filter((each) => isTouch(each) && each.tier <= usuallyWished(couple) + 0.5);
    const plan = seededOrder(wished, ({ id }) => id, `${couple.seed}|plan`);
    const many = 2 * rate;
    return byDay((at) => {
      const evening = evenings.indexOf((at % 7) as 0);
      const planned = plan[(Math.floor(at / 7) * 7 + evening) % Math.max(1, plan.length)];
      const isOn = evening < Math.floor(many) || (evening < many && speaks(couple, at, many % 1));
      return planned && isOn ? [asUsually(planned)] : [];
    });
  },
};

/** Three evenings a week at a level that rises by a tenth every week, whatever comes. */
const firstLevel = 2;
const aWeek = 1.1;
const nearIt = 0.7;

export const tenPercent: Policy = {
  name: '10 % more every week',
  begin(couple, _from, rate) {
    const touch = couple.ground.filter((each) => isTouch(each) && each.tier <= usuallyWished(couple) + 0.5);
    const highest = Math.max(...touch.map((each) => demandOf(each)));
    const many = 3 * rate;
    return byDay((at) => {
      const evening = evenings.indexOf((at % 7) as 0);
      if (!(evening < Math.floor(many) || (evening < many && speaks(couple, at, many % 1)))) return [];
      const level = Math.min(highest, firstLevel * aWeek ** Math.floor(at / 7));
      const due = touch.filter((each) => demandOf(each) <= level && demandOf(each) > nearIt * level);
      return seededOrder(due, ({ id }) => id, `${couple.seed}|${at}`)
        .slice(0, 1)
        .map(asUsually);
    });
  },
};

const enough = 5;
const isEnough = (told: Told): boolean => told.every((each) => (each?.energy ?? 0) >= enough);

/** Both at 5 or more: whatever both welcome. Otherwise words and presence. The same cards as ours, three from the gentler end. */
export const threshold: Policy = {
  name: 'energy of 5 or more',
  begin: (couple, from, rate) =>
    byDay((at, told) => {
      const day = dayOf(from, at);
      if (!speaks(couple, at, rate)) return [];
      const may = (each: Activity) => (!isTouch(each) || isEnough(told) ? asUsually(each) : undefined);
      return threeOf(couple, day, cardsOf(couple, day, told, may));
    }),
};

/** The same line, and everything that both have in common to choose from: as a rule alone would be used. */
export const thresholdFree: Policy = {
  name: 'energy of 5 or more, free choice',
  begin: (couple, _from, rate) =>
    byDay((at, told) => {
      if (!isEnough(told) || !speaks(couple, at, rate)) return [];
      return couple.ground.map(asUsually);
    }),
};

/** A card a day from all that both have in common; `rate` above 1 draws again, up to three. */
export const randomCard: Policy = {
  name: 'a random card a day',
  begin: (couple, _from, rate) =>
    byDay((at) => {
      const many = Math.floor(rate) + (speaks(couple, at, rate % 1) ? 1 : 0);
      return seededOrder(couple.ground, ({ id }) => id, `${couple.seed}|card|${at}`)
        .slice(0, many)
        .map(asUsually);
    }),
};

/** The same bound as the rules: one in ten, one in twenty in the payback profile. [PA8] */
const boundOf = { steady: 0.1, payback: 0.05 } as const;

/** Knows everything but the day's own noise, and obeys the same bound, with the same cards. Nobody can have it. */
export const oracle: Policy = {
  name: 'an oracle, same bound',
  begin: (couple, from, rate) =>
    byDay((at, told, { likely, spent, costs }) => {
      const day = dayOf(from, at);
      if (!speaks(couple, at, rate)) return [];
      const fits = (option: Option) =>
        couple.partners.every(({ body, person }, at) => {
          const who = at === 0 ? 0 : 1;
          return expectedPayback(body, spent[who] + costs(option)[who], likely[who]) <= boundOf[person.profile];
        });
      const fitting = (activity: Activity) =>
        [activity.minutes.typical, activity.minutes.least]
          .map((minutes) => ({ activity, minutes }))
          .find((option) => fits(option));
      return threeOf(couple, day, cardsOf(couple, day, told, fitting));
    }),
};
