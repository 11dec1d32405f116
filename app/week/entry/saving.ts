import type { DateChange, EntryFields, OccurrenceKey } from '@unhurried/domain/calendar';
import type { Zone } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { changing, entryWith, newEntry, type Placed, type SeenBy, sightOf, takeOut, write } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import type { EntryDraft } from './draft.ts';
import { allOf, changedIn, changeIn, fieldsIn } from './fields-of.ts';
import type { Problem } from './when-of.ts';

/**
 * `gone`: the entry was taken out meanwhile, so nothing was written. [WE39] `old-stays`: it is written anew for other eyes, and
 * the old one could not be taken out. [WE36] `not-written`: the session says why; nothing changed.
 */
export type Refused = Problem | 'gone' | 'old-stays' | 'not-written';
export type Saved = Result<void, Refused>;

const isGone = (session: Session, { entry }: Placed): boolean => entryWith(session, entry.key) === undefined;

const written = async (done: Promise<boolean>): Promise<Saved> =>
  (await done) ? ok(undefined) : refuse('not-written');

export async function saveNew(session: Session, draft: EntryDraft, zone: Zone): Promise<Saved> {
  const fields = fieldsIn(draft, zone);
  return fields.ok ? written(write(session, newEntry(fields.value, draft.sight))) : fields;
}

/** What was changed is written over what stood. Where others shall see it than before, it moves whole. [WE35] [WE36] */
export async function saveChange(session: Session, placed: Placed, draft: EntryDraft, zone: Zone): Promise<Saved> {
  if (isGone(session, placed)) return refuse('gone');
  const fields = fieldsIn(draft, zone, placed.entry);
  if (!fields.ok) return fields;
  const set = changedIn(placed.entry, fields.value);
  if (draft.sight !== sightOf(placed)) return moveTo(session, placed, set, draft);
  if (Object.keys(set).length === 0) return ok(undefined);
  return written(write(session, changing(session, placed, set)));
}

/** Written before the old one goes, so that nothing is lost where the second step is refused; that refusal has a name. [WE36] */
async function moveTo(session: Session, placed: Placed, set: EntryFields, { sight }: EntryDraft): Promise<Saved> {
  if (!(await write(session, newEntry(wholeFor(sight, placed, set), sight)))) return refuse('not-written');
  return (await takeOut(session, placed)) ? ok(undefined) : refuse('old-stays');
}

/** What was written over an entry that was taken out meanwhile, as a new one with all that the old one said. [WE39] */
export async function saveAnew(session: Session, placed: Placed, draft: EntryDraft, zone: Zone): Promise<Saved> {
  const fields = fieldsIn(draft, zone, placed.entry);
  if (!fields.ok) return fields;
  const whole = wholeFor(draft.sight, placed, changedIn(placed.entry, fields.value));
  return written(write(session, newEntry(whole, draft.sight)));
}

/** The name by which another calendar knows what was private can tell where somebody was, so it comes to no other eyes. */
function wholeFor(sight: SeenBy, { entry, isPrivate }: Placed, set: EntryFields): EntryFields {
  const { origin, ...whole } = withoutNothing({ ...allOf(entry), ...set });
  const isSeen = sight === 'mine' || sight === 'both';
  return origin && !(isPrivate && isSeen) ? { ...whole, origin } : whole;
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
  if (isGone(session, placed)) return refuse('gone');
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
