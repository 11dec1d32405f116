import { chainAfter } from '../chain/index.ts';
import { type Append, stepWriter, type Writer, type WriterEffect, type WriterEvent } from '../exchange/index.ts';
import type { Page } from '../wire/index.ts';
import { type Body, type Disk, diesAt } from './disk.contract.ts';
import { counting, type Fact, type Letter, openedLetter, sealedLetter } from './letter.contract.ts';

/** The smallest driver of a writer that keeps the promises of sync/exchange/types.ts. */
export interface OwnLane {
  tell(event: WriterEvent): void;
  write(facts: readonly Fact[]): void;
  /** It is true no more: gone here, and its items from the mailbox. */
  forget(id: string): void;
  /** Erases what was said again later. */
  compact(): void;
  state(): Writer;
}

const mustKeep = new Set<WriterEvent['kind']>(['queued', 'recalled', 'named', 'doubted']);

export function ownLane(body: Body): OwnLane {
  const { person, name, ways, own, disk, life } = body;
  let writer: Writer = { ...disk.kept.writer, waiting: disk.kept.outbox };
  let asked = 0;
  /** The head up to which this phone was told what lies there. [EX2] */
  let knownHead: number | undefined;
  let arrived: ReadonlyMap<string, Fact> = new Map();
  const lain = new Map<string, readonly number[]>();

  const keep = (change: Partial<Disk>): void => {
    disk.kept = { ...disk.kept, writer, ...change };
  };

  /** Drops what comes too late for anybody to wait for it. */
  const answering = <Answer>(answer: Promise<Answer>, then: (answer: Answer) => void): void => {
    asked += 1;
    const mine = asked;
    void answer.then((given) => life.alive && mine === asked && then(given));
  };

  function pageArrived({ head, items }: Page): void {
    const through = items.at(-1)?.cursor ?? head;
    if (through === head) knownHead = head;
    const letters = items.flatMap((item) => {
      const letter = openedLetter(person, item);
      return letter ? [{ ...letter, cursor: item.cursor, ids: letter.facts.map(({ id }) => id) }] : [];
    });
    arrived = new Map(letters.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact])));
    tell({ kind: 'read', head, through, items: letters, strange: [] });
  }

  function append(effect: Append): void {
    if (effect.after !== knownHead) body.fault(`[EX2] ${name} appended after ${effect.after}, knowing ${knownHead}`);
    const facts = effect.ids.flatMap((id) => disk.kept.mine.get(id) ?? []).slice(0, body.fit);
    const gone = effect.ids.filter((id) => !disk.kept.mine.has(id));
    const begun = effect.chain === 'new' ? chainAfter(writer.latest, body.day(), body.word().slice(10)) : undefined;
    const order = { chain: begun ?? writer.heard.chain ?? '', seq: effect.seq, prev: effect.prev, hash: body.word() };
    const letter: Letter = { ...order, by: person, segment: effect.what === 'segment', facts };
    knownHead = undefined;
    answering(ways.append(own, { id: body.word(), bytes: sealedLetter(letter), after: effect.after }), (answer) => {
      if (!answer.ok) return tell({ kind: 'refused', why: answer.refusal });
      const { cursor } = answer.value;
      if (cursor === effect.after + 1) knownHead = cursor;
      tell({ ...letter, kind: 'appended', cursor, ids: [...facts.map(({ id }) => id), ...gone] });
    });
  }

  const claim = (): void =>
    answering(ways.claim(own.box, { write: own.token, read: own.read, keepDays: 30 }), (answer) =>
      tell(answer.ok ? { kind: 'claimed' } : { kind: 'refused', why: answer.refusal }),
    );

  const read = (since: number): void =>
    answering(ways.read(own, since), (page) =>
      page.ok ? pageArrived(page.value) : tell({ kind: 'refused', why: page.refusal }),
    );

  function recall(): void {
    const { mine } = disk.kept;
    const winners = new Set([...counting(mine.values()).values()].map(({ id }) => id));
    const ids = [...mine.keys()].filter((id) => !body.sumsUp || winners.has(id));
    answering(Promise.resolve(ids), (all) => tell({ kind: 'recalled', ids: all }));
  }

  function met(cursor: number, ids: readonly string[]): void {
    for (const id of ids) lain.set(id, [...(lain.get(id) ?? []), cursor]);
  }

  // Time belongs to the world, and the outbox is what the state says: nothing to do for `wait` and `done`.
  const performed: { [Do in WriterEffect['do']]?: (effect: Extract<WriterEffect, { do: Do }>) => void } = {
    claim,
    append,
    recall,
    read: ({ since }) => read(since),
    met: ({ cursor, ids }) => met(cursor, ids),
    recount: () => lain.clear(),
    say: ({ what }) => body.said.push(what),
  };

  function perform<Effect extends WriterEffect>(effect: Effect): void {
    const act = performed[effect.do] as ((effect: Effect) => void) | undefined;
    act?.(effect);
  }

  /** What another phone of mine wrote is taken in with the step that says so. */
  function kept(event: WriterEvent, effects: readonly WriterEffect[]): void {
    const ids = effects.flatMap((effect) => (effect.do === 'met' ? effect.ids : []));
    if (ids.length === 0 && !mustKeep.has(event.kind) && !body.keeps()) return;
    const news = ids.flatMap((id) => (disk.kept.over.has(id) ? [] : (arrived.get(id) ?? [])));
    keep({
      mine: new Map([...disk.kept.mine, ...news.map((fact) => [fact.id, fact] as const)]),
      outbox: writer.waiting,
    });
  }

  function performAll(effects: readonly WriterEffect[]): void {
    for (const effect of effects) {
      if (!life.alive) return;
      perform(effect);
      diesAt(body, 'after one effect');
    }
  }

  function tell(event: WriterEvent): void {
    if (!life.alive || diesAt(body, 'before keeping')) return;
    const { state, effects } = stepWriter(writer, event);
    writer = state;
    kept(event, effects);
    if (!diesAt(body, 'after keeping')) performAll(effects);
  }

  return {
    tell,
    write(facts) {
      if (!life.alive) return;
      const ids = facts.map(({ id }) => id);
      // A fact and its row in the outbox are on the disk together, before anything is sent.
      keep({
        mine: new Map([...disk.kept.mine, ...facts.map((fact) => [fact.id, fact] as const)]),
        outbox: [...disk.kept.outbox, ...ids],
      });
      tell({ kind: 'queued', ids });
    },
    forget(id) {
      if (!life.alive) return;
      const mine = new Map([...disk.kept.mine].filter(([known]) => known !== id));
      keep({ mine, over: new Set([...disk.kept.over, id]) });
      void ways.erase(own, lain.get(id) ?? []);
    },
    compact() {
      const from = writer.covered;
      if (from > 1)
        void ways.erase(
          own,
          Array.from({ length: from - 1 }, (_, at) => at + 1),
        );
    },
    state: () => writer,
  };
}
