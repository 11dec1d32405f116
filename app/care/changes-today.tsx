import { nameOf, namesOf } from '../activities/index.ts';
import { Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { byAdaptation, type Changes } from './what-changes.ts';

interface ChangesTodayProps {
  readonly session: Session;
  readonly changes: Changes;
  readonly summary: string;
}

/** Which activities are left out today and which are changed, by name; folded, and never counted. [AC5] [AC10] */
export function ChangesToday({ session, changes, summary }: ChangesTodayProps) {
  const names = namesOf(session);
  const { leftOut, changed } = changes;
  return (
    <Why summary={summary}>
      {leftOut.length === 0 && changed.length === 0 && <p>{t('care.changesNothing')}</p>}
      {leftOut.length > 0 && (
        <section>
          <h2 class="small-head">{t('care.leftOut')}</h2>
          <p>{leftOut.map((id) => nameOf(id, names)).join(' · ')}</p>
        </section>
      )}
      {changed.length > 0 && (
        <section>
          <h2 class="small-head">{t('care.changed')}</h2>
          <ul class="care-names">
            {[...byAdaptation(changes)].map(([adaptation, activities]) => (
              <li key={adaptation}>
                {t(`adaptations.${adaptation}`)}
                <span class="quiet-text care-how">{activities.map((id) => nameOf(id, names)).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Why>
  );
}
