import type { Entry } from '@unhurried/domain/calendar';
import type { Zone } from '@unhurried/domain/time';
import { type CalendarFilePort, ExportCalendar, ImportCalendar } from '../../calendar-file/index.ts';
import { myPlans, ourPlans } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { bring } from './bring.ts';

interface FilesPageProps {
  readonly session: Session;
  readonly zone: Zone;
  readonly rest: readonly string[];
}

/** All that is mine, and what is for both; nothing that is about the other alone, and nothing that stands in for something. */
const shownTo = (session: Session): readonly Entry[] => {
  const own = myPlans(session).value.entries;
  const ours = ourPlans(session).value.entries;
  return [...own, ...ours.filter(({ of, kind }) => (of === 'both' || of === session.person) && kind !== 'busy')];
};

const portOf = (session: Session, zone: Zone): CalendarFilePort => ({
  entries: shownTo(session),
  viewer: zone,
  today: session.today.value,
  bring: (chosen) => bring(session, chosen),
});

/** Calendar files: brought in, or, one page further, saved. [WE40] */
export function FilesPage({ session, zone, rest }: FilesPageProps) {
  const port = portOf(session, zone);
  const kept = { ...port, entries: port.entries.filter(({ stands }) => stands) };
  if (rest[0] === 'save') return <ExportCalendar port={kept} />;
  return (
    <ImportCalendar port={port}>
      <p>
        <a href="#/week/files/save">{t('calendar-file.exportTitle')}</a>
      </p>
    </ImportCalendar>
  );
}
