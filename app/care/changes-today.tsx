import './care.css';
import { nameOf, namesOf } from '../activities/index.ts';
import { Page, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { byAdaptation, type Changes, whatChanges } from './what-changes.ts';

interface ChangesTodayProps {
  readonly session: Session;
  readonly changes: Changes;
  readonly summary: string;
}

/** Which activities are left out today and which are changed, by name; folded, and never counted. [AC5] [AC10] */
export function ChangesToday({ session, changes, summary }: ChangesTodayProps) {
  return (
    <Why summary={summary}>
      <Changed session={session} changes={changes} />
    </Why>
  );
}

function Changed({ session, changes }: Omit<ChangesTodayProps, 'summary'>) {
  const names = namesOf(session);
  const { leftOut, changed } = changes;
  return (
    <>
      {leftOut.length === 0 && changed.length === 0 && <p>{t('care-form.changesNothing')}</p>}
      {leftOut.length > 0 && (
        <section>
          <h2 class="small-head">{t('care-form.leftOut')}</h2>
          <p>{leftOut.map((id) => nameOf(id, names)).join(' · ')}</p>
        </section>
      )}
      {changed.length > 0 && (
        <section>
          <h2 class="small-head">{t('care-form.changed')}</h2>
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
    </>
  );
}

/** The same of everything together, as a page. [AC5] */
export function TodayChanged({ session }: { readonly session: Session }) {
  const { care } = session.known.value.mine.half;
  const changes = whatChanges(session.activities.value, care, session.today.value);
  return (
    <Page question={t('care.changes')} lead={t('care-form.changesLead')}>
      <Changed session={session} changes={changes} />
    </Page>
  );
}
