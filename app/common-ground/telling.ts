import {
  allCards,
  type Change,
  isTurnedDown,
  type Side,
  untelling,
  type WelcomeAnswer,
} from '@unhurried/domain/common-ground';
import type { Activity, ActivityId } from '@unhurried/domain/library';
import { isOffLimits } from '@unhurried/domain/limits';
import { cardsNow, hasTold } from '../activities/index.ts';
import { mine, partnerOf, type Session, shown } from '../session/index.ts';

export type Part = 'either' | Side;

/** What I say to one card. */
export interface Said {
  readonly given: WelcomeAnswer;
  /** Where one does it for the other. [CG15] */
  readonly part?: Part;
  readonly changes?: readonly Change[];
}

/** Where the other had told theirs, the card does not come up again because of that. [CG9] */
function answered(session: Session, activity: ActivityId, { given, part = 'either', changes = [] }: Said) {
  const yes = given === 'welcome';
  return mine({
    kind: 'welcome-answered',
    activity,
    answer: given,
    day: session.today.value,
    ...(yes && hasTold(session, partnerOf(session), activity) ? { heard: true } : {}),
    ...(yes && part !== 'either' ? { sides: [part] } : {}),
    ...(yes && changes.length > 0 ? { changes } : {}),
  });
}

/** Whether these are the first cards of two phones, and I am not through with them. */
export const isFirst = (session: Session): boolean =>
  session.link.partner.value !== undefined && session.deck.value?.first === true;

const through = (session: Session) =>
  isFirst(session) ? [mine({ kind: 'first-deck-done', space: session.known.value.mine.decks.space })] : [];

const isLast = (session: Session, activity: ActivityId): boolean => {
  const deck = new Set(session.deck.value?.cards.map(({ id }) => id));
  return !cardsNow(session).some(({ id }) => id !== activity && deck.has(id));
};

/** A private answer. With the last of the first cards I am through with them. */
export async function answer(session: Session, activity: ActivityId, said: Said): Promise<boolean> {
  const done = isLast(session, activity) ? through(session) : [];
  const added = await session.add([answered(session, activity, said), ...done]);
  return added.ok;
}

/** That is all from me: what stayed open can be answered later. */
export const finishFirst = (session: Session) => session.add(through(session));

/** What is gentle and still open: what this week is about, or everything for somebody who is alone. [CG20] */
export function gentleCards({ library, known, my, deck }: Session): readonly Activity[] {
  const { common } = known.value.ours;
  const { welcomes } = known.value.mine;
  const dealt = deck.value && new Set(deck.value.cards.map(({ id }) => id));
  return allCards(library, common, welcomes)
    .filter((card) => card.tier <= 3 && (!dealt || dealt.has(card.id)) && !isOffLimits(card, my.value.limits))
    .filter(({ id }) => !welcomes.answers.has(id) && !isTurnedDown(common, welcomes, id))
    .sort((a, b) => a.tier - b.tier);
}

/** All of these in one write: a yes, but for the ones that are named. */
export async function answerAll(
  session: Session,
  cards: readonly Activity[],
  except: readonly string[],
): Promise<boolean> {
  const answers = cards.map(({ id }) => answered(session, id, { given: except.includes(id) ? 'not-now' : 'welcome' }));
  const added = await session.add([...answers, ...through(session)]);
  return added.ok;
}

/**
 * Untold, and "not for now" with it, in one write: a yes that was left behind could be found again later, and what I
 * offer today must be narrowed in the same step. [CG10] [SE7]
 */
export async function takeBack(session: Session, activity: ActivityId): Promise<boolean> {
  const fact = untelling(session.known.value.ours.common, session.person, activity);
  const no = answered(session, activity, { given: 'not-now' });
  const added = await session.add(fact ? [no, shown(fact)] : [no]);
  return added.ok;
}

/** Own words that I do not want to read: gone for me alone, and out of my offering in the same write. [CG13] */
export async function hide(session: Session, activity: ActivityId): Promise<boolean> {
  const added = await session.add([mine({ kind: 'own-activity-hidden', activity })]);
  return added.ok;
}
