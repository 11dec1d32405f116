import { daysBetween } from '@unhurried/domain/time';
import { sharedNow } from '../activities/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';

/** How many days it is said that something new is there. [design] */
const days = 3;

/** One quiet line, for both on the same days; on all others nothing, and never how much. [CG17] [P8] */
export function Welcomed({ session }: { readonly session: Session }) {
  const today = session.today.value;
  const isNew = session.partner && sharedNow(session).some(({ since }) => daysBetween(since, today) < days);
  return isNew ? (
    <a class="quiet-link" href="#/cards/shared">
      {t('today.welcomed')}
    </a>
  ) : null;
}
