import {
  type CalendarState,
  type Entry,
  type EntryFields,
  type EntryId,
  type EntryWritten,
  keyOf,
  removing,
  type Told,
  writing,
} from '@unhurried/domain/calendar';
import { mine, type Session, shown } from '../session/index.ts';
import { myPlans, ourPlans } from './known-plans.ts';
import { newId } from './new-id.ts';
import { tidy } from './tidy.ts';

/**
 * Who can see an entry. `private`: nobody but me. `busy`: the other sees that I am busy then, and nothing of what it is.
 * `mine`: about me, and the other sees it. `both`: for both, and it stands once both keep it. [CL1] [CL2] [CL3]
 */
export const seenBy = ['private', 'busy', 'mine', 'both'] as const;
export type SeenBy = (typeof seenBy)[number];

/** An entry, and in which of the two calendars it lies. */
export interface Placed {
  readonly entry: Entry;
  readonly isPrivate: boolean;
}

export const entryWith = (session: Session, key: string): Placed | undefined => {
  const own = myPlans(session).value.entries.find((entry) => entry.key === key);
  if (own) return { entry: own, isPrivate: true };
  const shared = ourPlans(session).value.entries.find((entry) => entry.key === key);
  return shared && { entry: shared, isPrivate: false };
};

/** `busy` where something stands in its place: not after the other phone has gone. [CL3] */
export const sightOf = ({ entry, isPrivate }: Placed): SeenBy => {
  if (isPrivate) return entry.shadow ? 'busy' : 'private';
  return entry.of === 'both' ? 'both' : 'mine';
};

type Facts = Parameters<Session['add']>[0];

const fresh = (set: EntryFields, own: boolean, id = newId() as EntryId): EntryWritten => ({
  kind: 'entry-written',
  entry: id,
  own,
  set,
  over: [],
});

/** A new entry; nothing is kept of the wish that made it. */
export function newEntry(set: EntryFields, sight: SeenBy): Facts {
  if (sight === 'both' || sight === 'mine') return [shown(fresh(set, sight === 'mine'))];
  if (sight === 'private') return [mine(fresh(set, true))];
  const shadow = newId() as EntryId;
  return [mine(fresh({ ...set, shadow }, true)), shown(fresh({ kind: 'busy', ...onlyTimes(set) }, true, shadow))];
}

const toldIn = (calendar: CalendarState, key: string): Told | undefined => calendar.get(key);

/**
 * Writes these fields over what stands, and moves what says "busy" in its place along. Nothing where the entry has gone
 * meanwhile: what was written then has no place. [ED1] [PL4] [PL5]
 */
export function changing(session: Session, placed: Placed, set: EntryFields): Facts | undefined {
  const { entry, isPrivate } = placed;
  if (!entryWith(session, entry.key)) return undefined;
  if (!isPrivate) {
    const told = toldIn(ourPlans(session).value.calendar, entry.key);
    return told && [shown(writing(told, set))];
  }
  const told = toldIn(myPlans(session).value.calendar, entry.key);
  const shadow = entry.shadow && shadowOf(session, entry.shadow);
  const moved = onlyTimes(set);
  return [
    ...(told ? [mine(writing(told, set))] : []),
    ...(shadow && Object.keys(moved).length > 0 ? [shown(writing(shadow, moved))] : []),
  ];
}

/** Of what is private only the times go along, to say that I am busy then. [CL3] [PL4] */
const onlyTimes = (set: EntryFields): EntryFields =>
  Object.fromEntries(Object.entries(set).filter(([name]) => name === 'when' || name.startsWith('on:')));

const shadowOf = (session: Session, shadow: EntryId): Told | undefined =>
  toldIn(ourPlans(session).value.calendar, keyOf(shadow, session.person));

/** I keep the time that was proposed. [CL2] */
export function keeping(session: Session, { key, id }: Entry): Facts {
  const told = toldIn(ourPlans(session).value.calendar, key);
  const when = (told?.edits ?? []).filter(({ set }) => 'when' in set).map((edit) => edit.id);
  return [shown({ kind: 'entry-kept', entry: id, when })];
}

/** Takes an entry out, with what said "busy" in its place. [CL2] [PL4] */
export async function takeOut(session: Session, { entry, isPrivate }: Placed): Promise<boolean> {
  const calendar = (isPrivate ? myPlans(session) : ourPlans(session)).value.calendar;
  const told = toldIn(calendar, entry.key);
  if (!told) return true;
  const shadow = entry.shadow && shadowOf(session, entry.shadow);
  const { say, erase } = removing(told, session.person);
  const both = shadow ? [...erase, ...removing(shadow, session.person).erase] : erase;
  if (say && !(await session.add([shown(say)])).ok) return false;
  const gone = await session.letGo(both);
  if (gone.ok) await tidy(session);
  return gone.ok;
}
