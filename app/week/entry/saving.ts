import type { DateChange, EntryFields, OccurrenceKey } from '@unhurried/domain/calendar';
import type { Zone } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { changing, newEntry, type Placed, sightOf, takeOut, write } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import type { EntryDraft } from './draft.ts';
import { allOf, changedIn, changeIn, fieldsIn } from './fields-of.ts';
import type { Problem } from './when-of.ts';

/** `not-written`: the session says why; nothing changed. */
export type Saved = Result<void, Problem | 'not-written'>;

const written = async (done: Promise<boolean>): Promise<Saved> =>
  (await done) ? ok(undefined) : refuse('not-written');

export async function saveNew(session: Session, draft: EntryDraft, zone: Zone): Promise<Saved> {
  const fields = fieldsIn(draft, zone);
  return fields.ok ? written(write(session, newEntry(fields.value, draft.sight))) : fields;
}

/** What was changed is written over what stood. Where others shall see it than before, it moves whole. [WE35] [WE36] */
export async function saveChange(session: Session, placed: Placed, draft: EntryDraft, zone: Zone): Promise<Saved> {
  const fields = fieldsIn(draft, zone, placed.entry);
  if (!fields.ok) return fields;
  const set = changedIn(placed.entry, fields.value);
  if (draft.sight !== sightOf(placed)) return moveTo(session, placed, set, draft);
  if (Object.keys(set).length === 0) return ok(undefined);
  return written(write(session, changing(session, placed, set)));
}

async function moveTo(session: Session, placed: Placed, set: EntryFields, { sight }: EntryDraft): Promise<Saved> {
  const whole = withoutNothing({ ...allOf(placed.entry), ...set });
  const there = await write(session, newEntry(whole, sight));
  return there ? written(takeOut(session, placed)) : refuse('not-written');
}

/** In a new entry nothing has to be taken back. */
const withoutNothing = (set: EntryFields): EntryFields =>
  Object.fromEntries(Object.entries(set).filter(([, value]) => value !== 'none' && value !== 'as-ruled'));

/** What becomes of one time. */
const becoming = (key: OccurrenceKey, change: DateChange | 'as-ruled'): EntryFields => ({
  [`on:${key}` as const]: change,
});

/** One time alone. [WE30] */
export async function saveTime(
  session: Session,
  placed: Placed,
  key: OccurrenceKey,
  draft: EntryDraft,
): Promise<Saved> {
  const change = changeIn(draft, placed.entry, key);
  if (!change.ok) return change;
  return written(write(session, changing(session, placed, becoming(key, change.value))));
}

export const leaveOut = (session: Session, placed: Placed, key: OccurrenceKey): Promise<boolean> =>
  write(session, changing(session, placed, becoming(key, { off: true })));

export const putBack = (session: Session, placed: Placed, key: OccurrenceKey): Promise<boolean> =>
  write(session, changing(session, placed, becoming(key, 'as-ruled')));

/** Of values that crossed, this one alone, written over all of them. [WE29] */
export const keepOne = (session: Session, placed: Placed, name: string, value: unknown): Promise<boolean> =>
  write(session, changing(session, placed, { [name]: value } as EntryFields));
