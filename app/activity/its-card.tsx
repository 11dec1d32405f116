import type { Activity } from '@unhurried/domain/library';
import { canTell, isTold, tell } from '../activities/index.ts';
import { Button } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';

interface ItsCardProps {
  readonly session: Session;
  readonly activity: Activity;
}

/** Its private card, which shows no earlier answer; and telling what I welcome, by a tap of its own. [CG9] */
export function ItsCard({ session, activity: { id, tier } }: ItsCardProps) {
  const { ours, mine } = session.known.value;
  const name = session.partner?.name ?? '';
  return (
    <>
      {(tier >= 2 || ours.common.own.has(id)) && (
        <a class="quiet-link" href={`#/cards/one/${id}`}>
          {t(mine.welcomes.answers.has(id) ? 'activity.cardAgain' : 'activity.card')}
        </a>
      )}
      {canTell(session, id) && (
        <>
          <Button onPress={() => void tell(session, id)}>{t('activity.tell', { name })}</Button>
          <p class="quiet-text">{t('activity.tellDetail', { name })}</p>
        </>
      )}
      {isTold(session, id) && (
        <a class="quiet-link" href="#/cards/told">
          {t('activity.told')}
        </a>
      )}
    </>
  );
}
