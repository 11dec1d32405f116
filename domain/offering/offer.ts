import type { Terms } from '../common-ground/index.ts';
import type { Activity, ActivityId, Tier } from '../library/index.ts';
import {
  type Allowance,
  allowanceOf,
  type Judgement,
  judge,
  type MyDay,
  type PaceWord,
  wordFor,
} from '../pace/index.ts';
import { daysEight } from './eight.ts';
import { asText, givesOfBoth, type OfferedActivity, type Offering } from './offering.ts';

/**
 * The private coin of the day: a number in [0, 1) for a label, the same whenever this side asks, unknowable to anyone
 * else. It must come from a keyed function; `seeded` would let a partner compute it.
 */
export type Coin = (label: string) => number;

/** Three in ten of what is possible is left out by chance, so that absence means nothing. [PA13] */
const leftOutByChance = 0.3;

/** What I change before it goes: lower anything, raise up to what I welcome. No reason is asked. [PA12] */
export interface Shaping {
  readonly tier?: Tier;
  readonly word?: PaceWord;
  readonly talk?: boolean;
  readonly leaveOut: readonly ActivityId[];
  readonly pastMyEnvelope: boolean;
}

export const asItIs: Shaping = { leaveOut: [], pastMyEnvelope: false };

/** What becomes of one of the day's eight, and why; for me alone. */
export type Considered =
  | {
      readonly activity: Activity;
      readonly goes: true;
      readonly as: OfferedActivity;
      readonly judgement: Extract<Judgement, { allowed: true }>;
    }
  | {
      readonly activity: Activity;
      readonly goes: false;
      readonly because: 'chance' | 'mine-to-leave-out' | Extract<Judgement, { allowed: false }>;
    };

export interface Prepared {
  readonly offering: Offering;
  readonly allowance: Allowance;
  readonly considered: readonly Considered[];
}

const words: readonly PaceWord[] = ['rest', 'gentle', 'open'];
const lowerWord = (a: PaceWord, b: PaceWord): PaceWord => (words.indexOf(a) <= words.indexOf(b) ? a : b);

export interface Preparing {
  readonly my: MyDay;
  readonly commonGround: readonly Activity[];
  readonly space: string;
  readonly coin: Coin;
  readonly shaping: Shaping;
  /** How I welcome something. Left out: as it is. */
  readonly terms?: (activity: ActivityId) => Terms | undefined;
}

/** As I welcome it: shorter is as short as is worth doing. [CG15] [CG16] */
function onMyTerms(as: OfferedActivity, activity: Activity, terms: Terms | undefined): OfferedActivity {
  if (!terms) return as;
  const minutes = terms.changes.includes('shorter') ? Math.min(as.minutes, activity.minutes.least) : as.minutes;
  const adaptations = [...new Set([...as.adaptations, ...terms.changes])].sort();
  return { ...as, adaptations, minutes, ...(terms.gives ? { gives: terms.gives } : {}) };
}

/** What I lowered goes with what I lowered: no talk, no talks in the list. [PA12] */
const isMineToLeaveOut = (activity: Activity, { leaveOut, talk }: Shaping, tier: Tier): boolean =>
  activity.tier > tier || leaveOut.includes(activity.id) || (activity.talk && talk === false);

function consider(activity: Activity, { my, coin, shaping, terms }: Preparing, tier: Tier): Considered {
  const judgement = judge(activity, my, shaping);
  if (!judgement.allowed) return { activity, goes: false, because: judgement };
  if (isMineToLeaveOut(activity, shaping, tier)) return { activity, goes: false, because: 'mine-to-leave-out' };
  if (coin(`${my.day}|${activity.id}`) < leftOutByChance) return { activity, goes: false, because: 'chance' };
  const possible = { activity: activity.id, adaptations: judgement.adaptations, minutes: judgement.minutes };
  return { activity, goes: true, as: onMyTerms(possible, activity, terms?.(activity.id)), judgement };
}

/** What would go to my partner, as I have shaped it, with the reasons that only I see. [PA12] [PA13] */
export function prepareOffering(preparing: Preparing): Prepared {
  const { my, commonGround, space, shaping } = preparing;
  const allowance = allowanceOf(my, shaping);
  const tier = Math.min(allowance.tier, shaping.tier ?? 6) as Tier;
  const considered = daysEight(commonGround, space, my.day).map((activity) => consider(activity, preparing, tier));
  const word = lowerWord(lowerWord(allowance.word, wordFor(tier)), shaping.word ?? 'open');
  const talk = allowance.talk && (shaping.talk ?? true);
  const list = considered.flatMap((each) => (each.goes ? [each.as] : []));
  return { offering: { day: my.day, tier, word, talk, list }, allowance, considered };
}

const keptOf = (sent: OfferedActivity, now: Offering): readonly OfferedActivity[] => {
  const still = now.list.find(({ activity }) => activity === sent.activity);
  const gives = still && givesOfBoth(sent, still);
  if (!still || !gives) return [];
  const adaptations = [...new Set([...sent.adaptations, ...still.adaptations])].sort();
  return [{ activity: sent.activity, adaptations, minutes: Math.min(sent.minutes, still.minutes), ...gives }];
};

/**
 * What is left of an offering that was sent, after something private changed. It can only become less; when nothing
 * changes there is nothing to send. Raising it again is mine to do, by hand. [PA13] [P5]
 */
export function narrowed(sent: Offering, now: Offering): Offering | undefined {
  if (sent.day !== now.day) return undefined;
  const next: Offering = {
    day: sent.day,
    tier: Math.min(sent.tier, now.tier) as Tier,
    word: lowerWord(sent.word, now.word),
    talk: sent.talk && now.talk,
    list: sent.list.flatMap((each) => keptOf(each, now)),
  };
  return asText(next) === asText(sent) ? undefined : next;
}
