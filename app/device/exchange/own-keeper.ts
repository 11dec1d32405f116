import { fromUtf8 } from '@unhurried/keys/bytes';
import type { Writer, WriterEffect } from '@unhurried/sync/exchange';
import type { NewRecord } from '@unhurried/sync/storage';
import { atRest } from './arrived.ts';
import { keepDays } from './claim.ts';
import { againRow } from './compose.ts';
import { sealHeld } from './held.ts';
import { type Carried, looseFrom } from './letter.ts';
import { type OpenedItem, updateKind } from './opened-page.ts';
import { askedBy, factRow, forgetRow, outboxOf } from './outbox.ts';
import { newerOwnEnd } from './own-end.ts';
import type { Came, OwnPlace } from './own-place.ts';
import type { Laid, OwnPost } from './post.ts';
import { type Room, toldOf } from './room.ts';

const aDay = 86_400_000;

/** What an envelope settles, as the outbox names it. */
export function idsOf({ kind, letter, body }: OpenedItem): readonly string[] {
  if (kind === updateKind) return [looseFrom(body)?.id].flatMap((id) => (typeof id === 'string' ? [id] : []));
  const told = letter.forget.map((id) => `forget-${id}`);
  return [...letter.facts.map(({ id }) => id), ...told, ...(letter.even ? [letter.even] : [])];
}

/** Keeps the machine's state in one change with everything that follows from a step. */
export interface OwnKeeper {
  post(): OwnPost;
  keep(state: Writer, effects: readonly WriterEffect[], came: Came): Promise<boolean>;
  note(change: Partial<OwnPost>): Promise<void>;
  /** Rows for key updates that a reader of a new chain may not have met, and for what was forgotten. */
  saidAgain(): readonly string[];
}

const isFactRow = (id: string): boolean => askedBy(id).kind === 'fact';

const doneBy = (effects: readonly WriterEffect[]): readonly string[] =>
  effects.flatMap((effect) => (effect.do === 'done' ? effect.ids : []));

/** What the outbox asked to be forgotten, by the ids of rows that are done with. */
const forgottenBy = (rows: readonly string[]): readonly string[] =>
  rows.map(askedBy).flatMap((asked) => (asked.kind === 'forget' ? [asked.id] : []));

const mostForgot = 2000;
/** In days: whatever is passing has lapsed by then. */
const longestPassing = 21;

export function ownKeeper(room: Room, { journal, post: first }: Pick<OwnPlace, 'journal' | 'post'>): OwnKeeper {
  const { person } = room.keys;
  const here = `${journal}/${person}`;
  let post = first;

  const isMissing = async (id: string): Promise<boolean> => {
    const known = await room.shelf.find(here, id);
    return known.ok && known.value === undefined;
  };

  /** Here, on another phone, or so lately that nobody has been told yet. */
  const allForgotten = async (items: readonly OpenedItem[]): Promise<readonly string[]> => {
    const waiting = await room.ground.store.readAfter(outboxOf(journal, person), 0);
    return [
      ...(post.forgot ?? []).map(({ id }) => id),
      ...items.flatMap(({ letter }) => letter.forget),
      ...forgottenBy(waiting.ok ? waiting.value.map(({ id }) => id) : []),
    ];
  };

  /**
   * Written by another phone of mine, or by this side before it came to this phone: wherever it stands, it carries my
   * tag. What was forgotten since is not taken in again.
   */
  const missing = async (items: readonly OpenedItem[]): Promise<readonly NewRecord[]> => {
    const fresh = new Map<string, Carried>();
    for (const fact of items.flatMap(({ letter }) => letter.facts))
      if (await isMissing(fact.id)) fresh.set(fact.id, fact);
    if (fresh.size > 0) for (const id of await allForgotten(items)) fresh.delete(id);
    return atRest(room, journal, person, [...fresh.values()]);
  };

  /** What another phone of mine has forgotten, and this one still holds. [LK5] */
  const forgottenElsewhere = async (items: readonly OpenedItem[]): Promise<readonly string[]> => {
    const here: string[] = [];
    for (const id of items.flatMap(({ letter }) => letter.forget)) if (!(await isMissing(id))) here.push(id);
    return here;
  };

  const forgotAfter = (done: readonly string[], items: readonly OpenedItem[]): NonNullable<OwnPost['forgot']> => {
    const ids = [...forgottenBy(done), ...items.flatMap(({ letter }) => letter.forget)];
    const known = new Set(post.forgot?.map(({ id }) => id));
    const added = [...new Set(ids)].filter((id) => !known.has(id)).map((id) => ({ id, day: room.today() }));
    const oldest = room.ground.now() - Math.max(keepDays[journal], longestPassing) * aDay;
    return [...(post.forgot ?? []), ...added].filter(({ day }) => Date.parse(day) >= oldest).slice(-mostForgot);
  };

  const laidAt = async (cursor: number, id: string): Promise<Laid> => {
    const found = await room.shelf.find(here, id);
    return { cursor, id, lapses: (found.ok && found.value?.lapses) || 0 };
  };

  const laidBy = async (effects: readonly WriterEffect[]): Promise<readonly Laid[]> => {
    const places = effects.flatMap((effect) =>
      effect.do === 'met' && journal === 'passing'
        ? effect.ids.filter(isFactRow).map((id) => laidAt(effect.cursor, id))
        : [],
    );
    return Promise.all(places);
  };

  const newLink = async ({ items = [], sent }: Came): Promise<Readonly<Record<string, unknown>>> => {
    const { updated } = sent ?? {};
    if (updated) return room.replaceLink((now) => ({ ...now, own: updated.link.own }));
    const link = room.link();
    const last = items.filter(({ kind }) => kind === updateKind).at(-1);
    const own = last && link && (await newerOwnEnd(room, link, looseFrom(last.body)?.own));
    return own ? room.replaceLink((now) => ({ ...now, own })) : {};
  };

  const updatesAfter = ({ sent }: Came): OwnPost['updates'] => {
    if (!sent?.updated) return post.updates;
    const oldest = room.link()?.own.epochs[0]?.n ?? 0;
    const kept = post.updates.filter(({ n }) => n > oldest);
    return [...kept, { n: sent.updated.n, body: fromUtf8(sent.body) ?? '' }];
  };

  const coveredAfter = (writer: Writer): OwnPost['covered'] =>
    writer.covered > (post.covered.at(-1)?.cursor ?? 0)
      ? [...post.covered, { cursor: writer.covered, day: room.today() }]
      : post.covered;

  const after = async (writer: Writer, effects: readonly WriterEffect[], came: Came): Promise<OwnPost> => {
    const recounted = effects.some((effect) => effect.do === 'recount');
    const known = recounted ? { ...post, laid: [], covered: [], erasedThrough: 0 } : post;
    const laid = await laidBy(effects);
    const again = new Set(laid.map(({ id }) => id));
    return {
      ...known,
      writer,
      laid: [...known.laid.filter(({ id }) => !again.has(id)), ...laid],
      covered: recounted ? [] : coveredAfter(writer),
      updates: updatesAfter(came),
      forgot: forgotAfter(doneBy(effects), came.items ?? []),
      ...(came.sent?.kind === 'segment' ? { segment: room.today() } : {}),
      ...(came.sent?.checkpoint ? { checkpoint: room.today() } : {}),
    };
  };

  return {
    post: () => post,
    async keep(state, effects, came) {
      const done = doneBy(effects);
      const next = await after(state, effects, came);
      const news = { fresh: 0, gone: 0 };
      const change = async () => {
        const facts = await missing(came.items ?? []);
        const gone = await forgottenElsewhere(came.items ?? []);
        Object.assign(news, { fresh: facts.length, gone: gone.length });
        return {
          append: [...facts, ...(came.rows ?? []).map((id) => factRow(journal, person, id))],
          erase: [
            { journal: outboxOf(journal, person), ids: [...done, ...gone] },
            { journal: here, ids: gone },
          ],
          // A snapshot could hold one of them.
          ...(journal === 'mine' && gone.length > 0 ? { snapshots: [{ journal: here, sealed: undefined }] } : {}),
          meta: { ...(await newLink(came)), ...(await sealHeld(room.ground, room.keys, `post/${journal}`, next)) },
        };
      };
      const kept = await room.write(change, () => toldOf(news.fresh, news.gone));
      if (kept) post = next;
      return kept;
    },
    async note(change) {
      const next = { ...post, ...change };
      const kept = await room.write(
        async () => ({ meta: await sealHeld(room.ground, room.keys, `post/${journal}`, next) }),
        () => undefined,
      );
      if (kept) post = next;
    },
    saidAgain() {
      const oldest = room.link()?.own.epochs[0]?.n ?? 0;
      const updates = journal === 'shown' ? post.updates.filter(({ n }) => n > oldest).map(({ n }) => againRow(n)) : [];
      return [...updates, ...(post.forgot ?? []).map(({ id }) => forgetRow(journal, person, id).id)];
    },
  };
}
