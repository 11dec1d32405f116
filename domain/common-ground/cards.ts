import type { OffLimit } from '../check-in/index.ts';
import { otherOf, type Person } from '../couple/index.ts';
import type { Activity } from '../library/index.ts';
import { isOffLimits } from '../limits/index.ts';
import type { Day } from '../time/index.ts';
import { allActivities, type CommonState, commonOn, toldBy } from './common-ground.ts';
import { hasCard, isOfSeason } from './deck.ts';
import { isHidden, isTurnedDown, type WelcomeState } from './welcomes.ts';

/** Whose cards they are, and what they keep for themselves. */
export interface MyCards {
  readonly person: Person;
  readonly welcomes: WelcomeState;
  readonly limits: readonly OffLimit[];
  readonly today: Day;
  /** What this week is about. Left out by somebody who is alone: everything. [CG20] */
  readonly deck?: readonly Activity[];
  /** As decks count. Left out by somebody who is alone: nothing is asked again. */
  readonly season?: { readonly space: string; readonly week: number };
}

const atASitting = 5;

/** Everything that has a card, but for words that I hid. Presence and words need none. [CG3] [CG13] */
export const allCards = (
  library: readonly Activity[],
  common: CommonState,
  welcomes: WelcomeState,
): readonly Activity[] =>
  allActivities(library, common).filter((each) => hasCard(each, common) && !isHidden(common, welcomes, each.id));

const gentlestFirst = (cards: readonly Activity[]): readonly Activity[] => [...cards].sort((a, b) => a.tier - b.tier);

/**
 * The gentlest that the other has told and I have not: asked of me like any other, once, and never after a "not for
 * now" or against a limit of mine. [CG9]
 */
function told(cards: readonly Activity[], common: CommonState, my: MyCards): Activity | undefined {
  const theirs = toldBy(common, otherOf(my.person));
  const mine = toldBy(common, my.person);
  const found = commonOn(common, my.today);
  const isOpen = ({ id }: Activity) => !mine.has(id) && !found.has(id) && !my.welcomes.heard.has(id);
  return gentlestFirst(cards).find((card) => theirs.has(card.id) && isOpen(card) && !isOffLimits(card, my.limits));
}

/** Not answered yet, or something closer that was welcomed in another season. What I closed myself is not asked. */
function isAsked(card: Activity, { welcomes, limits, season }: MyCards): boolean {
  const mine = welcomes.answers.get(card.id);
  if (isOffLimits(card, limits)) return false;
  return mine === undefined || (season !== undefined && !isOfSeason(card.tier, mine.day, season));
}

/**
 * What is still to be asked of the week's deck, and of our own words: the gentlest first, at most five at a sitting, each
 * once; at most one of them because the other told it. [CG3] [CG20]
 */
export function cardsFor(library: readonly Activity[], common: CommonState, my: MyCards): readonly Activity[] {
  const cards = allCards(library, common, my.welcomes).filter(({ id }) => !isTurnedDown(common, my.welcomes, id));
  const one = told(cards, common, my);
  const deck = my.deck && new Set(my.deck.map(({ id }) => id));
  const open = cards.filter((card) => card !== one && (!deck || deck.has(card.id)) && isAsked(card, my));
  return gentlestFirst([...(one ? [one] : []), ...gentlestFirst(open)].slice(0, atASitting));
}
