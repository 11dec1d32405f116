import { addDays, type Day } from '@unhurried/domain/time';
import { seeded } from '@unhurried/kernel';
import { type Being, beingOf, both, flareFrom, type Sky, toldOf, wishOf } from './being.ts';
import {
  capacityOf,
  costOfTime,
  expectedPayback,
  layOver,
  likelyCapacity,
  type Payback,
  paybackAfter,
} from './body.ts';
import type { Both } from './couple.ts';
import { aboveWords, type Forecast, type Guide, type Hidden, namedDemand, type Option, type Policy } from './guide.ts';
import { luckOn } from './weather.ts';

/** One forecast and what came of it. */
export interface Foretold {
  readonly chance: number;
  /** How likely it was in truth, but for the day's own noise. */
  readonly truly: number;
  readonly came: boolean;
  readonly demand: number;
  readonly energy: number;
}

/** What one day brought to two people. */
export interface CoupleDay {
  /** Times above tier 1, and in tiers 0 and 1. */
  readonly above: number;
  readonly quiet: number;
  /** How many of both pay for today; and how many would on average, whatever luck did with it. */
  readonly paybacks: number;
  readonly risk: number;
  /** How many of both are in a flare: at least 1.8 points worse. */
  readonly flares: number;
  /** Both answered and both welcomed touch; and the highest tier that was shown, -1 for none. */
  readonly asked: boolean;
  readonly shown: number;
  /** The highest tier of all that was possible, before three were picked. */
  readonly possible: number;
  readonly foretold: readonly Foretold[];
}

/** How low a day must be that they put off what asks something, every other time. */
const lowDay = 3;
const asksSomething = 2;

interface Evening {
  readonly at: number;
  readonly beings: Both<Being>;
  readonly wishes: Both<number>;
}

/** What they would take of what is shown: nothing that one of them does not wish, and less on a low day. */
function chosen({ couple }: Sky, shown: readonly Option[], evening: Evening, which: number): Option | undefined {
  const luck = (use: string) => seeded(`${couple.seed}|${use}|${evening.at}|${which}`);
  const isLow = evening.beings.some(({ energy }) => energy < lowDay) && luck('low') < 0.5;
  const most = Math.min(...evening.wishes);
  const welcome = shown.filter(
    (option) => option.activity.tier <= most && !(isLow && namedDemand(option) > asksSomething),
  );
  const liking = ({ activity }: Option) => luck(activity.id) + (couple.leans * activity.tier) / 6;
  return welcome.length === 0 ? undefined : welcome.reduce((a, b) => (liking(b) > liking(a) ? b : a));
}

interface Had {
  readonly options: readonly Option[];
  readonly forecasts: readonly Both<Forecast>[];
  readonly spent: Both<number>;
  readonly shown: readonly Option[];
}

function hiddenOf({ couple, weathers }: Sky, { at, beings }: Evening, spent: Both<number>): Hidden {
  const bodyOf = (who: 0 | 1) => couple.partners[who].body;
  return {
    likely: both((who) => likelyCapacity(bodyOf(who), beings[who].energy, weathers[who].full[at] ?? 1)),
    spent,
    costs: ({ activity, minutes }) => both((who) => costOfTime(bodyOf(who), activity, minutes)),
  };
}

/** How many times this evening has room for, by the couple's own life; no policy makes room. */
function roomOn({ couple }: Sky, at: number): number {
  const luck = (use: string) => seeded(`${couple.seed}|${use}|${at}`);
  if (luck('room') >= couple.takes) return 0;
  return luck('again') < couple.again ? 2 : 1;
}

function eveningOf(sky: Sky, guide: Guide, evening: Evening): Had {
  const { couple, weathers } = sky;
  const { at } = evening;
  const shown = guide.options(at, hiddenOf(sky, evening, [0, 0]));
  const noted = both((who) => luckOn(weathers[who], 'notes', at) < couple.partners[who].manner.notes);
  let had: Had = { options: [], forecasts: [], spent: [0, 0], shown };
  for (let which = 0; which < roomOn(sky, at); which++) {
    const hidden = hiddenOf(sky, evening, had.spent);
    const option = chosen(sky, which === 0 ? shown : guide.options(at, hidden), evening, which);
    if (!option) break;
    const costs = hidden.costs(option);
    const forecasts = [...had.forecasts, guide.had(option, noted)];
    const { spent } = had;
    had = { ...had, options: [...had.options, option], forecasts, spent: both((who) => spent[who] + costs[who]) };
  }
  return had;
}

/** How likely payback was for each of both before luck decided. */
function risksOf(sky: Sky, evening: Evening, spent: Both<number>): Both<number> {
  const { likely } = hiddenOf(sky, evening, spent);
  return both((who) => expectedPayback(sky.couple.partners[who].body, spent[who], likely[who]));
}

/** What each of both will pay for this evening. */
function paybacksOf(sky: Sky, { at, beings }: Evening, spent: Both<number>): Both<Payback | undefined> {
  return both((who) => {
    const partner = sky.couple.partners[who];
    const weather = sky.weathers[who];
    const { energy, full } = beings[who];
    const capacity = capacityOf(partner.body, energy, full, weather.capacity[at] ?? 0);
    return paybackAfter(partner, weather, at, { cost: spent[who], capacity });
  });
}

const isAbove = ({ activity }: Option): boolean => activity.tier >= aboveWords;

const whos = [0, 1] as const;

const foretoldOf = ({ forecasts }: Had, risks: Both<number>, paybacks: Both<unknown>): readonly Foretold[] =>
  forecasts.flatMap((forecast) =>
    whos.flatMap((who) => {
      const expected = forecast[who];
      return expected ? [{ ...expected, truly: risks[who], came: paybacks[who] !== undefined }] : [];
    }),
  );

/** One couple's life under one policy, from the first day. [BE2] */
export function live(sky: Sky, policy: Policy, from: Day, rate = 1): readonly CoupleDay[] {
  const guide = policy.begin(sky.couple, from, rate);
  const paid: Both<number[]> = both(() => new Array<number>(sky.days).fill(0));
  return Array.from({ length: sky.days }, (_, at): CoupleDay => {
    const day = addDays(from, at);
    const lately = Array.from({ length: Math.min(4, at + 1) }, (_each, back) => at - back);
    const lived = both((who) => lately.map((then) => beingOf(sky, paid, who, then)));
    const told = both((who) => toldOf(sky, who, { at, day }, lived[who]));
    guide.morning({ at, day, told });
    const beings = both((who) => beingOf(sky, paid, who, at));
    const evening: Evening = { at, beings, wishes: both((who) => wishOf(sky, who, at, beings[who])) };
    const had = eveningOf(sky, guide, evening);
    const risks = risksOf(sky, evening, had.spent);
    const paybacks = paybacksOf(sky, evening, had.spent);
    if (paybacks[0]) layOver(paid[0], paybacks[0]);
    if (paybacks[1]) layOver(paid[1], paybacks[1]);
    return {
      above: had.options.filter(isAbove).length,
      quiet: had.options.filter((option) => !isAbove(option)).length,
      paybacks: paybacks.filter((each) => each !== undefined).length,
      risk: risks[0] + risks[1],
      flares: beings.filter(({ worse }) => worse >= flareFrom).length,
      asked: told.every((each) => each !== undefined && (each.welcome ?? 0) >= aboveWords),
      shown: Math.max(-1, ...had.shown.map(({ activity }) => activity.tier)),
      possible: guide.furthest(),
      foretold: foretoldOf(had, risks, paybacks),
    };
  });
}
