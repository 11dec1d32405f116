import type { Zone } from '@unhurried/domain/time';
import { Later, type LaterPage } from '../later/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { ThisWeek } from './this-week.tsx';

/** What a rarer page of this room is given. `rest`: what follows its name in the path. */
interface WeekPage {
  readonly session: Session;
  readonly zone: Zone;
  /** Of the form: something new, or a change. */
  readonly part: 'new' | 'change';
  readonly rest: readonly string[];
}

const form = () => import('./entry/index.ts').then(({ EntryFormPage }) => EntryFormPage);

/** By the first part of the path after the room. Each comes with its words when it is opened. */
const pages: Readonly<Record<string, LaterPage<WeekPage>>> = {
  month: { areas: ['calendar'], load: () => import('./month/index.ts').then(({ MonthPage }) => MonthPage) },
  day: { areas: ['calendar'], load: () => import('./day/index.ts').then(({ DayPage }) => DayPage) },
  entry: { areas: ['calendar'], load: () => import('./entry/index.ts').then(({ EntryPage }) => EntryPage) },
  new: { areas: ['calendar'], load: form },
  change: { areas: ['calendar'], load: form },
  intentions: {
    areas: ['intentions'],
    load: () => import('./intentions/index.ts').then(({ IntentionsPage }) => IntentionsPage),
  },
  turn: { areas: ['turn'], load: () => import('./turn/index.ts').then(({ TurnPage }) => TurnPage) },
  reminders: {
    areas: ['reminders', 'wake-ups'],
    load: async () => {
      const [{ RemindersPage }, { WakeUps }] = await Promise.all([
        import('../reminders/index.ts'),
        import('../wake-ups/index.ts'),
      ]);
      return (given) => <RemindersPage {...given} WakeUps={WakeUps} />;
    },
  },
  files: { areas: ['calendar-file'], load: () => import('./files/index.ts').then(({ FilesPage }) => FilesPage) },
  hours: { areas: ['hours'], load: () => import('./hours/index.ts').then(({ HoursPage }) => HoursPage) },
};

/** The room of the week: its front page at once, every other page when it is opened. */
export function Screen({ app, session, rest }: OpenScreen) {
  const zone = app.device.zone();
  const [name = '', ...further] = rest;
  const page = pages[name];
  if (!page) return <ThisWeek session={session} zone={zone} />;
  const part = name === 'change' ? 'change' : 'new';
  return <Later key={name} page={page} given={{ session, zone, part, rest: further }} />;
}
