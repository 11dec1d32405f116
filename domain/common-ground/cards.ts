import type { OffLimit } from '../check-in/index.ts';
import { otherOf, type Person } from '../couple/index.ts';
import type { Activity } from '../library/index.ts';
import { isOffLimits } from '../limits/index.ts';
import { allActivities, type CommonState, toldBy } from './common-ground.ts';
import { isHidden, isTurnedDown, type WelcomeState } from './welcomes.ts';

/** Whose cards they are, and what they keep for themselves. */
export interface MyCards {
  readonly person: Person;
  readonly welcomes: WelcomeState;
  readonly limits: readonly OffLimit[];
}

const atASitting = 5;

/** Everything that has a card, but for words that I hid. Presence and words need none. [CG3] [CG13] */
export const allCards = (
  library: readonly Activity[],
  common: CommonState,
  welcomes: WelcomeState,
): readonly Activity[] =>
  allActivities(library, common).filter(
    ({ id, tier }) => (tier >= 2 || common.own.has(id)) && !isHidden(common, welcomes, id),
  );

const gentlestFirst = (cards: readonly Activity[]): readonly Activity[] => [...cards].sort((a, b) => a.tier - b.tier);

/**
 * The gentlest that the other has told and I have not: asked of me like any other, once, and never after a "not for
 * now" or against a limit of mine. [CG9]
 */
function told(cards: readonly Activity[], common: CommonState, my: MyCards): Activity | undefined {
  const theirs = toldBy(common, otherOf(my.person));
  const mine = toldBy(common, my.person);
  const isOpen = ({ id }: Activity) => !mine.has(id) && !common.found.has(id) && !my.welcomes.heard.has(id);
  return gentlestFirst(cards).find((card) => theirs.has(card.id) && isOpen(card) && !isOffLimits(card, my.limits));
}

/** At most five cards at a sitting, the gentlest first, each once; at most one of them because the other told it. [CG3] */
export function cardsFor(library: readonly Activity[], common: CommonState, my: MyCards): readonly Activity[] {
  const { answers } = my.welcomes;
  const cards = allCards(library, common, my.welcomes).filter(({ id }) => !isTurnedDown(common, my.welcomes, id));
  const one = told(cards, common, my);
  const open = gentlestFirst(cards.filter((card) => !answers.has(card.id) && card !== one));
  return gentlestFirst([...(one ? [one] : []), ...open].slice(0, atASitting));
}
