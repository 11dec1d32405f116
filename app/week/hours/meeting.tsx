import type { KindWindow } from '@unhurried/domain/kind-hours';
import type { Zone } from '@unhurried/domain/time';
import { LinkButton } from '../../design/index.ts';
import { hoursOf, ourPlans, shapesOf, weekRests } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { linkTo } from '../spoken/index.ts';
import { sureSaid, theirsSaid, windowSaid } from './said.ts';
import { daysAhead, planPath, windowsAhead } from './windows.ts';

interface MeetingProps {
  readonly session: Session;
  readonly zone: Zone;
  readonly partner: string;
}

/** What the other lets me see, and the kindest windows of the days to come. [WE12] */
export function Meeting({ session, zone, partner }: MeetingProps) {
  const { mine = [], theirs = [] } = hoursOf(session).value;
  const today = session.today.value;
  const shapes = shapesOf(ourPlans(session).value.entries, daysAhead(today), zone);
  const windows = windowsAhead({ mine, theirs, shapes, rests: weekRests(session) }, today);
  return (
    <>
      {theirs.length > 0 && (
        <section class="stack">
          <h2>{t('hours.theirs', { name: partner })}</h2>
          <ul class="plain-list">
            {theirs.map((each) => (
              <li key={`${each.weekday} ${each.part}`}>{theirsSaid(each)}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack">
        <h2>{t('hours.both')}</h2>
        {windows.length === 0 ? <p class="quiet-text">{t('hours.noneYet')}</p> : <Windows windows={windows} />}
      </section>
    </>
  );
}

const Windows = ({ windows }: { readonly windows: readonly KindWindow[] }) => (
  <ul class="plain-list windows">
    {windows.map((window) => (
      <li key={`${window.day} ${window.part}`} class="stack keep-whole">
        <p>
          {windowSaid(window)}
          <br />
          <span class="quiet-text">{sureSaid(window)}</span>
        </p>
        <div>
          <LinkButton href={linkTo(planPath(window))} icon="plus">
            {t('hours.plan')}
          </LinkButton>
        </div>
      </li>
    ))}
  </ul>
);
