import type { Zone } from '@unhurried/domain/time';
import { Button } from '../../../design/index.ts';
import type { Session } from '../../../session/index.ts';
import { t } from '../../../words/index.ts';
import { maySay, putAway } from './may-say.ts';

/** One sentence, to one person, and a way to put it away. Nothing follows from either. [WE13] */
export function Nudge({ session, zone }: { readonly session: Session; readonly zone: Zone }) {
  if (!maySay(session, zone)) return null;
  return (
    <aside class="button-row" aria-label={t('turn.title')}>
      <p>{t('turn.nudge')}</p>
      <Button look="plain" onPress={() => putAway(session)}>
        {t('turn.putAway')}
      </Button>
    </aside>
  );
}
