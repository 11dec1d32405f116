import type { ActivityId } from '@unhurried/domain/library';
import { byIdOf, detailOf, giverIn, iconOf, nameOf, namesOf } from '../activities/index.ts';
import { ActivityRow, Rows } from '../design/index.ts';
import { restTogether, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import './question.css';

export const calledIn = (session: Session, id: ActivityId): string =>
  id === restTogether ? t('today.restTogether') : nameOf(id, namesOf(session));

interface ActivityNamedProps {
  readonly session: Session;
  readonly id: ActivityId;
}

/** What it is about, how long, who for whom; the row leads to its own page. */
export function ActivityNamed({ session, id }: ActivityNamedProps) {
  const possible = session.overlap.value.possible.find(({ activity }) => activity === id);
  const detail = possible
    ? detailOf({ ...possible, adaptations: [], isNew: false, giver: giverIn(session, possible.gives) })
    : t('question.whatItIs');
  return (
    <div class="card about-this keep-whole">
      <Rows>
        <ActivityRow
          href={`#/activity/${id}`}
          icon={id === restTogether ? 'moon' : iconOf(byIdOf(session).get(id))}
          name={calledIn(session, id)}
          detail={id === restTogether ? t('suggestion.restTogetherDetail') : detail}
        />
      </Rows>
      <Changes session={session} id={id} />
    </div>
  );
}

/** As both let it be seen today; never with a reason. */
function Changes({ session, id }: ActivityNamedProps) {
  const changes = session.overlap.value.possible.find(({ activity }) => activity === id)?.adaptations ?? [];
  if (changes.length === 0) return null;
  return (
    <section>
      <h2 class="small-head">{t('question.changes')}</h2>
      <ul class="plain-list">
        {changes.map((each) => (
          <li key={each}>{t(`adaptations.${each}`)}</li>
        ))}
      </ul>
    </section>
  );
}
