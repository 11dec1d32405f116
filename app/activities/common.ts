import { cardsFor, commonOn, type Found, isHidden } from '@unhurried/domain/common-ground';
import type { Person } from '@unhurried/domain/couple';
import type { Activity } from '@unhurried/domain/library';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';

/** What is to be asked of me at one sitting. [CG3] [CG20] */
export function cardsNow({ library, person, known, my, today, deck }: Session): readonly Activity[] {
  const { ours, mine } = known.value;
  const dealt = deck.value ? { deck: deck.value.cards } : {};
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
  return t('today.gives', { name, other });
}
