import { isMonth, monthOfBoth } from '@unhurried/domain/journey';
import type { ActivityId } from '@unhurried/domain/library';
import { nameOf, namesOf } from '../../activities/index.ts';
import { Button, LinkButton, Page } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { formatList, t } from '../../words/index.ts';
import { Coast } from '../coast/coast.tsx';
import type { PageGiven } from '../given.ts';
import { comingBack, journeyOf, momentsOf } from '../known.ts';
import { monthSaid } from '../said.ts';
import './month.css';

/** More places than this stand in two columns on paper, so that a full month stays one page. */
const columnsFrom = 5;

/** What both kept of a month, on one page, also on paper. Nothing is counted or set beside another month. [JT6] [JN8] */
export function MonthPage({ session, id = '' }: PageGiven) {
  const all = momentsOf(session);
  const { places, moments } = monthOfBoth(journeyOf(session).value, all, id);
  if (!isMonth(id) || (places.length === 0 && moments.length === 0)) return <NoMonth />;
  const lists =
    places.length > 0 &&
    t('month.places', { places: formatList(places.map(({ name }) => t('month.quoted', { name }))) });
  return (
    <div
      class={places.length > columnsFrom ? 'month-sheet month-sheet-many' : 'month-sheet'}
      style={{ '--rows': Math.ceil(places.length / 2) }}
    >
      <Page question={monthSaid(id)} lead={t('month.lead')}>
        {lists && (
          <section class="journey-close">
            <h2>{t('month.coast')}</h2>
            <Coast places={places} sentence={lists} />
          </section>
        )}
        <Taught taught={places.filter(({ taught }) => taught !== '')} />
        <Kept session={session} kept={moments.map(({ activity }) => activity)} />
        <div class="button-row not-on-paper">
          <Button icon="page" onPress={() => print()}>
            {t('month.print')}
          </Button>
          <LinkButton href="#/journey" look="plain">
            {t('month.back')}
          </LinkButton>
        </div>
      </Page>
    </div>
  );
}

interface TaughtProps {
  readonly taught: readonly { readonly id: string; readonly name: string; readonly taught: string }[];
}

const Taught = ({ taught }: TaughtProps) =>
  taught.length === 0 ? null : (
    <section class="journey-close">
      <h2>{t('month.taught')}</h2>
      <dl class="month-taught">
        {taught.map(({ id, name, taught: words }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );

const quoted = (called: (activity: ActivityId) => string) => (activity: ActivityId) =>
  t('month.quoted', { name: called(activity) });

interface KeptProps {
  readonly session: Session;
  readonly kept: readonly ActivityId[];
}

function Kept({ session, kept }: KeptProps) {
  if (kept.length === 0) return null;
  const called = (activity: ActivityId) => nameOf(activity, namesOf(session));
  const again = comingBack(session).filter((activity) => kept.includes(activity));
  return (
    <section class="journey-close">
      <h2>{t('month.kept')}</h2>
      <ul class="month-kept">
        {kept.map((activity) => (
          <li key={activity}>{called(activity)}</li>
        ))}
      </ul>
      {again.length > 0 && <p>{t('month.comingBack', { what: formatList(again.map(quoted(called))) })}</p>}
    </section>
  );
}

const NoMonth = () => (
  <Page question={t('month.none')} lead={t('month.noneLead')}>
    <div>
      <LinkButton href="#/journey">{t('month.back')}</LinkButton>
    </div>
  </Page>
);
