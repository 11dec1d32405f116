import { commonOn, isHidden } from '@unhurried/domain/common-ground';
import type { Activity } from '@unhurried/domain/library';
import type { OfferedActivity } from '@unhurried/domain/offering';
import { activityOf, giverIn, nameOf, namesOf } from '../activities/index.ts';
import { Page } from '../design/index.ts';
import type { OpenScreen, Session, Unhurried } from '../session/index.ts';
import { t } from '../words/index.ts';
import { About, What } from './about.tsx';
import { Asking } from './asking.tsx';
import { BackToToday } from './back-to-today.tsx';
import { Beside } from './own-words.tsx';
import { Rest } from './rest.tsx';
import { Yours } from './yours.tsx';

/** One calm page for one activity: what it is, how to make it smaller, how to stop. */
export function Screen({ app, session, rest }: OpenScreen) {
  if (rest[0] === 'rest') return <Rest session={session} />;
  const activity = activityOf(session, rest[0]);
  const { ours, mine } = session.known.value;
  if (!activity || isHidden(ours.common, mine.welcomes, activity.id))
    return <Page question={t('activity.missing')} action={<BackToToday />} />;
  return <OneActivity app={app} session={session} activity={activity} />;
}

interface OneActivityProps {
  readonly app: Unhurried;
  readonly session: Session;
  readonly activity: Activity;
}

function OneActivity({ app, session, activity }: OneActivityProps) {
  const { minutes, adaptations, gives } = asOfferedToday(session, activity);
  const { common } = session.known.value.ours;
  const own = common.own.get(activity.id);
  const giver = giverIn(session, gives ?? commonOn(common, session.today.value).get(activity.id)?.gives);
  const length = t('activity.minutes', { minutes: Math.round(minutes) });
  return (
    <Page
      question={nameOf(activity.id, namesOf(session))}
      lead={giver ? `${length} · ${giver}` : length}
      action={<BackToToday />}
    >
      <What activity={activity} own={own} />
      <Beside session={session} activity={activity} />
      <Asking app={app} session={session} activity={activity} />
      <About activity={activity} adaptations={adaptations} own={own} />
      <Yours session={session} activity={activity} minutes={minutes} />
    </Page>
  );
}

/** As both offered it, else as I would; never with a reason. */
function asOfferedToday(session: Session, activity: Activity): Omit<OfferedActivity, 'activity'> {
  const both = session.overlap.value.possible.find((each) => each.activity === activity.id);
  if (both) return both;
  const mine = session
    .prepare({ leaveOut: [], pastMyEnvelope: false })
    .considered.find((each) => each.activity.id === activity.id);
  return mine?.goes ? mine.as : { minutes: activity.minutes.typical, adaptations: [] };
}
