import {
  goalsDue,
  monthsWithSomething,
  notYetOfBoth,
  type OpenPlace,
  places,
  toLookAt,
} from '@unhurried/domain/journey';
import { ActivityRow, LinkButton, Page, Rows, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { Coast } from './coast/coast.tsx';
import { EmptyShore } from './coast/empty.tsx';
import { journeyOf, momentsOf } from './known.ts';
import { coastSaid, kindAndMonth, monthSaid, wayToMonth, wayToPlace } from './said.ts';

interface CoastPageProps {
  readonly session: Session;
  readonly partner: string;
}

/** The coast of both, and quiet ways from it. [JT1] [JN7] */
export function CoastPage({ session, partner }: CoastPageProps) {
  const state = journeyOf(session).value;
  const all = places(state);
  const low = view.value === 'low-energy';
  const isEmpty = all.length === 0;
  const isDue = goalsDue(state, session.today.value);
  return (
    <Page
      question={t('journey.title')}
      lead={t(isEmpty ? 'journey.leadEmpty' : 'journey.lead')}
      action={
        <LinkButton look="primary" href="#/journey/new" wide>
          {t('journey.new')}
        </LinkButton>
      }
    >
      {isDue && (
        <a class="quiet-link not-on-paper" href="#/journey/goals">
          {t('journey.goalsDue')}
        </a>
      )}
      {isEmpty ? !low && <EmptyShore /> : <Coast places={all} sentence={coastSaid(all)} />}
      <Folded summary={t('journey.toLookAt')} lead={t('journey.toLookAtLead', { name: partner })} whose="theirs">
        {toLookAt(state, session.person)}
      </Folded>
      <Folded summary={t('journey.notYet')} lead={t('journey.notYetLead')} whose="mine">
        {notYetOfBoth(state, session.person)}
      </Folded>
      <Months session={session} />
      {!isDue && all.some(({ what }) => what === 'goal') && (
        <a class="quiet-link not-on-paper" href="#/journey/goals">
          {t('journey.goals')}
        </a>
      )}
    </Page>
  );
}

interface FoldedProps {
  readonly summary: string;
  readonly lead: string;
  readonly whose: 'theirs' | 'mine';
  readonly children: readonly OpenPlace[];
}

/** Folded, so that it asks nothing of whoever comes to look at the coast. [JT3] [JT4] */
function Folded({ summary, lead, whose, children: open }: FoldedProps) {
  if (open.length === 0) return null;
  return (
    <div class="not-on-paper">
      <Why summary={summary}>
        <p>{lead}</p>
        <Rows label={summary}>
          {open.map((each) => {
            const [words] = each[whose];
            return (
              words && (
                <ActivityRow
                  key={each.id}
                  href={wayToPlace(each.id)}
                  icon="page"
                  name={words.name}
                  detail={kindAndMonth(words)}
                />
              )
            );
          })}
        </Rows>
      </Why>
    </div>
  );
}

/** Months of which both kept something. [JN8] */
function Months({ session }: { readonly session: Session }) {
  const months = monthsWithSomething(journeyOf(session).value, momentsOf(session));
  if (months.length === 0) return null;
  return (
    <div class="not-on-paper">
      <Why summary={t('journey.months')}>
        <Rows label={t('journey.months')}>
          {months.map((month) => (
            <ActivityRow key={month} href={wayToMonth(month)} icon="calendar" name={monthSaid(month)} />
          ))}
        </Rows>
      </Why>
    </div>
  );
}
