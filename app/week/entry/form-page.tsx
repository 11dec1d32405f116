import { useSignal } from '@preact/signals';
import { dayFrom, type Zone } from '@unhurried/domain/time';
import { LinkButton, Page } from '../../design/index.ts';
import { entryWith, type Placed, sightOf } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { back, canGoBack, go } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { dayWay, entryWay, linkTo, mayChange, monthWay, partIn } from '../spoken/index.ts';
import { dateNow } from '../today.ts';
import { type EntryDraft, kindIn, newDraft } from './draft.ts';
import { draftOf, draftOfTime } from './draft-of.ts';
import { EntryForm } from './entry-form.tsx';
import { type Saved, saveAnew, saveChange, saveNew, saveTime } from './saving.ts';
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
  return <Existing key={first} session={session} zone={zone} entry={first} time={second} />;
}

interface ExistingProps {
  readonly session: Session;
  readonly zone: Zone;
  readonly entry: string;
  readonly time: string | undefined;
}

/** The entry as it was when the form was opened: that, and not what comes meanwhile, is what is changed. [WE35] [WE39] */
function Existing({ session, zone, entry, time }: ExistingProps) {
  const placed = useSignal(entryWith(session, entry)).peek();
  if (!placed || !mayChange(placed, session)) return <Gone session={session} zone={zone} />;
  return time ? (
    <TimeForm session={session} zone={zone} placed={placed} time={time} />
  ) : (
    <ChangeForm session={session} zone={zone} placed={placed} />
  );
}

/** Taken out meanwhile, or never there: said with the way on. */
export const Gone = ({ session, zone }: Pick<ExistingProps, 'session' | 'zone'>) => (
  <Page
    question={t('calendar.gone')}
    action={<LinkButton href={linkTo(monthWay(dateNow(session, zone)))}>{t('calendar.toMonth')}</LinkButton>}
  />
);

/** Where the form was opened from: the entry as it is now. One that was written anew has another key, so its day is shown. */
function toEntry(draft: EntryDraft, { session, zone, placed }: ChangeProps, anew: boolean): void {
  const mayGoBack = canGoBack.value;
  if (mayGoBack) back();
  if (!mayGoBack || anew || draft.sight !== sightOf(placed)) toDay(draft, session, zone);
}

/** The day that the entry is on. */
const toDay = ({ from }: EntryDraft, session: Session, zone: Zone): void =>
  go(dayWay(dayFrom(from) ?? dateNow(session, zone)), 'instead');

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
  const start = newDraft(dayFrom(day ?? '') ?? dateNow(session, zone), kindIn(kind ?? '') ?? 'appointment', alone);
  return (
    <EntryForm
      session={session}
      zone={zone}
      start={
        time && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? { ...start, allDay: false, time, chosen: ['allDay'] } : start
      }
      question={t('calendar.form.new')}
      save={(draft) => saveNew(session, draft, zone)}
      onSaved={(draft) => toDay(draft, session, zone)}
    />
  );
}

interface ChangeProps {
  readonly session: Session;
  readonly zone: Zone;
  readonly placed: Placed;
}

function ChangeForm({ session, zone, placed }: ChangeProps) {
  const oldStays = useSignal(false);
  const save = async (draft: EntryDraft): Promise<Saved> => {
    const saved = await saveChange(session, placed, draft, zone);
    oldStays.value = !saved.ok && saved.refusal === 'old-stays';
    return saved;
  };
  if (oldStays.value) return <OldStays of={placed} />;
  return (
    <EntryForm
      session={session}
      zone={zone}
      start={draftOf(placed)}
      before={placed}
      question={t('calendar.form.change')}
      save={save}
      saveAnew={(draft) => saveAnew(session, placed, draft, zone)}
      onSaved={(draft, anew) => toEntry(draft, { session, zone, placed }, anew)}
    />
  );
}

/** In the place of the form, so that nobody saves a second copy. [WE36] */
export const OldStays = ({ of }: { readonly of: Placed }) => (
  <Page
    question={t('calendar.oldStays')}
    lead={t('calendar.oldStays.how')}
    action={<LinkButton href={linkTo(entryWay(of.entry.key))}>{t('calendar.oldStays.open')}</LinkButton>}
  />
);

interface TimeProps extends ChangeProps {
  readonly time: string;
}

function TimeForm({ session, zone, placed, time }: TimeProps) {
  const start = draftOfTime(placed, time);
  if (!start) return <Gone session={session} zone={zone} />;
  return (
    <EntryForm
      session={session}
      zone={zone}
      start={start}
      before={placed}
      oneTime
      question={t('calendar.form.oneTime')}
      save={(draft) => saveTime(session, placed, time, draft)}
      onSaved={(draft) => toEntry(draft, { session, zone, placed }, false)}
    />
  );
}
