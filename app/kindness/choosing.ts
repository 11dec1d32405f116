import { type Kindness, type KindnessGroup, kindnesses } from '@unhurried/content/kindnesses';
import type { KindnessId } from '@unhurried/domain/kindness';
import { seededOrder } from '@unhurried/kernel';

export interface Choosing {
  /** Left out: of all but those that belong after a talk. */
  readonly groups?: readonly KindnessGroup[] | undefined;
  /** In the low-energy view, and in a flare of mine. */
  readonly hard: boolean;
  /** The day: another order on another day. */
  readonly seed: string;
}

/** First one of each group, then the second of each, so that five are of different kinds. */
function mixed(all: readonly Kindness[], seed: string): readonly Kindness[] {
  const order = seededOrder(all, ({ id }) => id, seed);
  const place = ({ group }: Kindness, at: number) => order.slice(0, at).filter((each) => each.group === group).length;
  return order
    .map((kindness, at) => ({ kindness, nth: place(kindness, at) }))
    .sort((one, other) => one.nth - other.nth)
    .map(({ kindness }) => kindness);
}

const isTyped = ({ takesWords }: Kindness): boolean => takesWords ?? false;
const usualOf = ({ id }: Kindness): KindnessId => id;
const worstOf = ({ worst }: Kindness): KindnessId => worst;

/** Every wording, as the ids under which they are sent, in the order in which they are shown. [KW2] */
export function wordingsFor({ groups, hard, seed }: Choosing): readonly KindnessId[] {
  const of = mixed(
    kindnesses.filter(({ group }) => (groups ? groups.includes(group) : group !== 'reaffirming')),
    seed,
  );
  if (!hard) return [...of.map(usualOf), ...of.map(worstOf)];
  const tapped = of.filter((each) => !isTyped(each));
  const typed = of.filter(isTyped);
  return [tapped.map(worstOf), tapped.map(usualOf), typed.map(worstOf), typed.map(usualOf)].flat();
}

const atOnce = 5;

/** Five of them, from a place on. [KW2] */
export const fewFrom = <Each>(all: readonly Each[], from: number): readonly Each[] => all.slice(from, from + atOnce);

/** Where the next five begin; after the last come the first again. */
export const nextFrom = (all: readonly unknown[], from: number): number =>
  from + atOnce < all.length ? from + atOnce : 0;
