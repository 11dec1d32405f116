import type { Entry } from '@unhurried/domain/calendar';
import type { Zone } from '@unhurried/domain/time';
import { type CalendarFilePort, ExportCalendar, ImportCalendar } from '../../calendar-file/index.ts';
import { myPlans, ourPlans } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { bring } from './bring.ts';

interface FilesPageProps {
  readonly session: Session;
  readonly zone: Zone;
  readonly rest: readonly string[];
}

/** What my calendar shows: all that is mine, and what is for both. What stands in for something private is not shown twice. */
const shownTo = (session: Session): readonly Entry[] => {
  const own = myPlans(session).value.entries;
  const shadows = new Set(own.map(({ shadow }) => shadow));
  return [...own, ...ourPlans(session).value.entries.filter(({ id }) => !shadows.has(id))];
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
  return rest[0] === 'save' ? <ExportCalendar port={port} /> : <ImportCalendar port={port} />;
}
