import type { Activity } from '@unhurried/domain/library';
import { activityOf } from '../activities/index.ts';
import { ActivityRow, LinkButton, Page, Rows, Why } from '../design/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { AmongOurMonths } from './among-months.tsx';
import { Noted } from './noted.tsx';
import { Rarer } from './rarer.tsx';
import { SentenceAfter } from './sentence.tsx';
import { minutesFrom, timeOf } from './time-noted.ts';

/** `after/ID/MINUTES` from a time together, `after` from rest; `after/reflect/ID` for each alone. */
export function Screen({ session, rest: [place, second] }: OpenScreen) {
  if (place === 'reflect' || place === 'never-have-to')
    return <Rarer session={session} activity={activityOf(session, second)} place={place} />;
  return <Afterwards session={session} activity={activityOf(session, place)} minutes={minutesFrom(second)} />;
}

interface AfterwardsProps {
  readonly session: Session;
  readonly activity: Activity | undefined;
  /** Told where it is opened from a time together. */
  readonly minutes: number | undefined;
}

/** The same thanks however it ended; then rest, water, and what this asks for afterwards. [AF1] */
function Afterwards({ session, activity, minutes }: AfterwardsProps) {
  const time = activity && minutes ? timeOf(activity, minutes, session.today.value) : undefined;
  return (
    <Page
      question={t('after.thanks')}
      lead={t('after.lead')}
      action={
        <LinkButton href="#/today" look="primary" wide>
          {t('after.toToday')}
        </LinkButton>
      }
    >
      <Needs activity={activity} />
      <a class="quiet-link" href="#/care/signs">
        {t('after.body')}
      </a>
      <Rows label={t('after.ways')}>
        <ActivityRow
          href={activity ? `#/after/reflect/${activity.id}` : '#/after/reflect'}
          icon="feather"
          name={t('after.alone')}
          detail={view.value === 'low-energy' ? undefined : t('after.aloneDetail')}
        />
      </Rows>
      <SentenceAfter session={session} />
      {activity && <AmongOurMonths session={session} activity={activity} />}
      {activity && time && <Noted session={session} activity={activity} time={time} />}
    </Page>
  );
}

/** Rest and water on any day, then what the library names for this activity; folded where there is to be less to read. */
function Needs({ activity }: { readonly activity: Activity | undefined }) {
  const named = activity?.aftercare ?? [];
  const others = named.filter((each) => each !== 'rest-20' && each !== 'water');
  const further = others.map((each) => <li key={each}>{t(`aftercare.${each}`)}</li>);
  const low = view.value === 'low-energy';
  return (
    <div>
      <ul class="plain-list">
        <li>{t(named.includes('rest-20') ? 'aftercare.rest-20' : 'after.rest')}</li>
        <li>{t('aftercare.water')}</li>
        {!low && further}
      </ul>
      {low && further.length > 0 && (
        <Why summary={t('after.more')}>
          <ul class="plain-list">{further}</ul>
        </Why>
      )}
    </div>
  );
}
