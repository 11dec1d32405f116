import { type ReadonlySignal, signal } from '@preact/signals';
import type { EntryWritten } from '@unhurried/domain/calendar';
import { ok, refuse } from '@unhurried/kernel';
import type { Kept, LinkRoom, NewFact, OpenSide, Partner, SyncState } from '../device/index.ts';
import type { MineFact, ShownFact } from './facts.ts';
import { mine as forMe } from './known.ts';

/** Other phones and mailboxes of an open side, as its screens see them. The same refusals, and what may change as signals. */
export interface OtherPhone extends Pick<LinkRoom, 'invite' | 'join' | 'newKit' | 'eraseMailboxes' | 'part'> {
  readonly partner: ReadonlySignal<Partner | undefined>;
  /** About my own notes alone; nothing in it says when somebody was there. */
  readonly state: ReadonlySignal<SyncState>;
  readonly hasKit: ReadonlySignal<boolean>;
  /** Whether what the other shows has been read here, to its end of then. */
  hasRead(): boolean;
}

/** What I show is said to one person, and to no other after them: all of it but what I called things. */
const saidToAnyone: ReadonlySet<string> = new Set<ShownFact['kind']>([
  'activity-named',
  'own-activity-written',
  'own-activity-rewritten',
]);

/** Kept for rounds with one person. That decks began with them stays: with somebody else every card is asked anew. */
const keptForOne: ReadonlySet<string> = new Set<MineFact['kind']>([
  'slots-given',
  'first-deck-done',
  'week-seen',
  'round-sealed',
  'round-over',
  'question-put-aside',
  'question-drifts',
  'answer-written',
  'question-met',
  'kindness-put-away',
]);

const entriesIn = (said: readonly Kept[]) =>
  said.flatMap(({ id, by, body }) => (isOwnEntry(body) ? [{ fact: body, from: { id, by } }] : []));

/**
 * My own entries were seen by this person and are mine: they go along, for me alone. What stood in for something private has
 * its private entry still. [SE15] [P10]
 */
async function ownEntries(seen: readonly Kept[], mine: readonly Kept[]): Promise<readonly NewFact[]> {
  const [shared, own] = [entriesIn(seen), entriesIn(mine)];
  if (shared.length + own.length === 0) return [];
  const { entriesFrom, entriesOf, wholeOf, writing } = await import('@unhurried/domain/calendar');
  const along = entriesOf(entriesFrom(shared)).filter(({ kind }) => kind !== 'busy');
  const kept = entriesFrom(own);
  const stoodIn = entriesOf(kept).flatMap(({ key, shadow }) => (shadow ? [kept.get(key)] : []));
  return [
    ...along.map((entry) =>
      forMe({ kind: 'entry-written', entry: entry.id, own: true, set: wholeOf(entry), over: [] }),
    ),
    // Nothing says "busy" in its place any more.
    ...stoodIn.flatMap((told) => (told ? [forMe(writing(told, { shadow: 'none' }))] : [])),
  ];
}

/** Of my own, which bears my tag, so a known kind has its shape. [SE2] */
const isOwnEntry = (body: Kept['body']): body is EntryWritten =>
  body.kind === 'entry-written' && 'own' in body && body.own === true;

/** Parting forgets what I told this one person, and the keys of rounds with them: whoever is linked later begins anew. */
async function parted(side: OpenSide): ReturnType<LinkRoom['part']> {
  const done = await side.link.part();
  if (done.ok) await side.keepTogether(() => undefined);
  const loaded = done.ok ? await side.load() : done;
  if (!loaded.ok) return done;
  const said = loaded.value.shown.filter(({ by, body }) => by === side.person && !saidToAnyone.has(body.kind));
  const all = await side.history();
  const entries = await ownEntries(said, all.ok ? all.value : []);
  if (entries.length > 0 && !(await side.append(entries)).ok) return refuse('storage');
  const kept = all.ok ? all.value.filter(({ body }) => keptForOne.has(body.kind)) : [];
  const over = [...said, ...kept];
  if (over.length > 0) await side.forget(over.map(({ id }) => id));
  return ok(undefined);
}

/** Listens until `stop`. */
export function otherPhoneOf(side: OpenSide): { readonly link: OtherPhone; readonly stop: () => void } {
  const room = side.link;
  const partner = signal(room.partner());
  const state = signal(room.state());
  const hasKit = signal(room.hasKit());
  const stop = room.onChange(() => {
    partner.value = room.partner();
    state.value = room.state();
    hasKit.value = room.hasKit();
  });
  const { invite, join, newKit, eraseMailboxes } = room;
  const part = () => parted(side);
  const hasRead = () => room.hasRead();
  return { link: { partner, state, hasKit, hasRead, invite, join, newKit, eraseMailboxes, part }, stop };
}
