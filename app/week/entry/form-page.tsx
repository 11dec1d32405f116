import { useSignal } from '@preact/signals';
import { dayFrom, type Zone } from '@unhurried/domain/time';
import { LinkButton, Page } from '../../design/index.ts';
import { entryWith, type Placed, sightOf } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { back, canGoBack, go } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { dayWay, linkTo, mayChange, monthWay, partIn } from '../spoken/index.ts';
import { type EntryDraft, kindIn, newDraft } from './draft.ts';
import { draftOf, draftOfTime } from './draft-of.ts';
import { EntryForm } from './entry-form.tsx';
import { saveChange, saveNew, saveTime } from './saving.ts';
import './entry.css';

export interface EntryFormPageProps {
  readonly session: Session;
  readonly zone: Zone;
  /** What follows `new` or `change` in the path: a day, then a kind, then a time; or an entry's key, then the key of one time. */
  readonly rest: readonly string[];
}

/** A key says whose the entry is before it says which: no day is written so. */
const isKey = (text: string | undefined): text is string => text?.includes(':') ?? false;

/** A new entry, an entry that is changed, or one time of it. */
export function EntryFormPage({ session, zone, rest }: EntryFormPageProps) {
  const [first, second, time] = rest.map(partIn);
  if (!isKey(first)) return <NewForm session={session} zone={zone} day={first} kind={second} time={time} />;
  const placed = entryWith(session, first);
  if (!placed || !mayChange(placed, session)) return <Gone session={session} />;
  return second ? (
    <TimeForm session={session} zone={zone} placed={placed} time={second} />
  ) : (
    <ChangeForm session={session} zone={zone} placed={placed} />
  );
}

/** Taken out meanwhile, or never there: said with the way on. */
export const Gone = ({ session }: { readonly session: Session }) => (
  <Page
    question={t('calendar.gone')}
    action={<LinkButton href={linkTo(monthWay(session.today.value))}>{t('calendar.toMonth')}</LinkButton>}
  />
);

/** Where the form was opened from: the entry as it is now. One that moved to other eyes has another key, so its day is shown. */
function toEntry(draft: EntryDraft, before: Placed, session: Session): void {
  const mayGoBack = canGoBack.value;
  if (mayGoBack) back();
  if (!mayGoBack || draft.sight !== sightOf(before)) toDay(draft, session);
}

/** The day that the entry is on. */
const toDay = ({ from }: EntryDraft, session: Session): void =>
  go(dayWay(dayFrom(from) ?? session.today.value), 'instead');

interface NewProps {
  readonly session: Session;
  readonly zone: Zone;
  readonly day: string | undefined;
  readonly kind: string | undefined;
  /** `14:00`, where it was opened from a time. */
  readonly time: string | undefined;
}

function NewForm({ session, zone, day, kind, time }: NewProps) {
  const alone = session.partner === undefined;
  const start = newDraft(dayFrom(day ?? '') ?? session.today.value, kindIn(kind ?? '') ?? 'appointment', alone);
  return (
    <EntryForm
      session={session}
      zone={zone}
      start={
        time && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? { ...start, allDay: false, time, chosen: ['allDay'] } : start
      }
      question={t('calendar.form.new')}
      save={(draft) => saveNew(session, draft, zone)}
      onSaved={(draft) => toDay(draft, session)}
    />
  );
}

interface ChangeProps {
  readonly session: Session;
  readonly zone: Zone;
  readonly placed: Placed;
}

function ChangeForm({ session, zone, placed }: ChangeProps) {
  // What was there when the form was opened: that, and not what comes meanwhile, is what is changed.
  const before = useSignal(placed).value;
  return (
    <EntryForm
      session={session}
      zone={zone}
      start={draftOf(before)}
      before={before}
      question={t('calendar.form.change')}
      save={(draft) => saveChange(session, before, draft, zone)}
      onSaved={(draft) => toEntry(draft, before, session)}
    />
  );
}

interface TimeProps extends ChangeProps {
  readonly time: string;
}

function TimeForm({ session, zone, placed, time }: TimeProps) {
  const before = useSignal(placed).value;
  const start = draftOfTime(before, time);
  if (!start) return <Gone session={session} />;
  return (
    <EntryForm
      session={session}
      zone={zone}
      start={start}
      before={before}
      oneTime
      question={t('calendar.form.oneTime')}
      save={(draft) => saveTime(session, before, time, draft)}
      onSaved={(draft) => toEntry(draft, before, session)}
    />
  );
}
