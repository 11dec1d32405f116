import { cardsFor, commonOn, type Found, isHidden, toldBy } from '@unhurried/domain/common-ground';
import type { Person } from '@unhurried/domain/couple';
import type { Activity, ActivityId } from '@unhurried/domain/library';
import { type Session, shown } from '../session/index.ts';
import { t } from '../words/index.ts';

/** What is to be asked of me at one sitting. [CG3] [CG20] */
export function cardsNow({ library, person, known, my, today, deck }: Session): readonly Activity[] {
  const { ours, mine } = known.value;
  const dealt = deck.value ? { deck: deck.value.cards, season: deck.value.season } : {};
  const { limits } = my.value;
  return cardsFor(library, ours.common, { person, welcomes: mine.welcomes, limits, today: today.value, ...dealt });
}

export interface SharedActivity extends Found {
  readonly activity: Activity;
}

/** What both welcome, the same on both screens, but for words that I hid. [CG2] [CG13] [CG17] */
export function sharedNow({ known, activities, today }: Session): readonly SharedActivity[] {
  const { ours, mine } = known.value;
  const common = commonOn(ours.common, today.value);
  return activities.value.flatMap((activity) => {
    const found = common.get(activity.id);
    return found && !isHidden(ours.common, mine.welcomes, activity.id) ? [{ ...found, activity }] : [];
  });
}

/** Who does it for whom; nothing where either may, or both do the same. [CG15] */
export function giverIn(session: Session, gives: readonly Person[] | undefined): string | undefined {
  if (gives?.length !== 1 || !session.partner) return undefined;
  const [mine, theirs] = [session.info.value.name, session.partner.name];
  const [name, other] = gives[0] === session.person ? [mine, theirs] : [theirs, mine];
  return t('suggestion.gives', { name, other });
}

export const hasTold = (session: Session, by: Session['person'], activity: ActivityId): boolean =>
  toldBy(session.known.value.ours.common, by).has(activity);

/** What I told of it stands. */
export const isTold = (session: Session, activity: ActivityId): boolean => hasTold(session, session.person, activity);

/**
 * Whether there is anything to tell: something that I welcome, somebody on another phone, and no way yet by which they
 * could know. On a device of two the step for both finds what both welcome, and nobody has to tell anything. [CG9]
 */
export function canTell(session: Session, activity: ActivityId): boolean {
  const { ours, mine } = session.known.value;
  return (
    session.link.partner.value !== undefined &&
    mine.welcomes.answers.get(activity)?.answer === 'welcome' &&
    !isTold(session, activity) &&
    !commonOn(ours.common, session.today.value).has(activity)
  );
}

export async function tell(session: Session, activity: ActivityId): Promise<boolean> {
  const added = await session.add([shown({ kind: 'welcome-told', activity, day: session.today.value })]);
  return added.ok;
}

/** The id of words of their own, new or changed: random, so that nobody else can have meant the same one. [CG8] */
export const newOwnId = (): ActivityId => `own-${crypto.randomUUID()}` as ActivityId;
