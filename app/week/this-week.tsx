import { useSignal } from '@preact/signals';
import type { Zone } from '@unhurried/domain/time';
import { Page, Why } from '../design/index.ts';
import { weekRests } from '../plans/index.ts';
import { partnerOf, type Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { Coming, Waiting } from './coming.tsx';
import { Doors } from './doors.tsx';
import { Horizons } from './horizons/index.ts';
import { Meaning } from './meaning.tsx';
import { calendarsOf, meantNow } from './now.ts';
import { Paper } from './paper.tsx';
import { dateIn } from './placed.ts';
import { Print } from './print.tsx';
import { LetRest } from './rest/index.ts';
import { sevenDays } from './seven.ts';
import './week.css';

/** The front page of the week: one picture, one sentence, what comes, and rest. */
export function ThisWeek({ session, zone }: { readonly session: Session; readonly zone: Zone }) {
  const withPrivate = useSignal(false);
  const low = view.value === 'low-energy';
  const calendars = calendarsOf(session, zone);
  const days = sevenDays(calendars);
  const meant = meantNow(session, calendars);
  const rests = weekRests(session);
  const ways = (
    <>
      <Doors session={session} today={dateIn(calendars)} />
      <Print withPrivate={withPrivate.value} onChange={(next) => (withPrivate.value = next)} />
    </>
  );
  return (
    <Page question={t('week.title')} picture={low ? undefined : <Horizons days={days} rests={rests} />}>
      <Meaning session={session} meant={meant} rests={rests} low={low} />
      {!low && !rests && <Waiting session={session} calendars={calendars} />}
      <Coming session={session} calendars={calendars} until={low ? 'tomorrow' : 'week'} />
      <LetRest session={session} />
      {low ? (
        <Why summary={t('week.more')}>{ways}</Why>
      ) : (
        <section class="stack">
          <h2>{t('week.doors')}</h2>
          {ways}
        </section>
      )}
      <Paper days={days} meant={meant} rests={rests} withPrivate={withPrivate.value} names={namesOf(session)} />
    </Page>
  );
}

const namesOf = (session: Session) =>
  session.partner ? { [session.person]: session.info.value.name, [partnerOf(session)]: session.partner.name } : {};
