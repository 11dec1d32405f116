import { nothingHeard, type Order } from '../chain/index.ts';
import { nextStamp } from '../clock/index.ts';
import { type CrankedRelay, crankedRelay } from '../transport/cranked.contract.ts';
import { type Body, type Death, type Disk, emptyDisk } from './disk.contract.ts';
import type { Fact, Letter } from './letter.contract.ts';
import { type OwnLane, ownLane } from './own-lane.contract.ts';
import { type TheirLane, theirLane } from './their-lane.contract.ts';

/** A phone of one of the two, running or closed. Its disk outlives it. */
export interface Phone {
  readonly name: string;
  readonly person: 'a' | 'b';
  readonly disk: { kept: Disk };
  running: { readonly body: Body; readonly own: OwnLane; readonly theirs: TheirLane } | undefined;
  /** What it believed of the other since its disk was empty, in that order. */
  readonly believed: Letter[];
}

export interface World {
  readonly relay: CrankedRelay;
  readonly phones: readonly Phone[];
  readonly faults: readonly string[];
  /** Everything that anybody wrote and did not take back, by its author. */
  readonly written: ReadonlyMap<'a' | 'b', ReadonlyMap<string, Fact>>;
  open(phone: Phone): void;
  close(phone: Phone): void;
  dies(phone: Phone, where: Death): void;
  write(phone: Phone, count: number): void;
  forget(phone: Phone, pick: number): void;
  /** What a phone believed reaches the other person's phones beside the mailboxes. */
  checkpoint(from: Phone): void;
  /** What a phone that has read nothing believes of this author. */
  late(author: 'a' | 'b'): Promise<ReadonlyMap<string, Fact>>;
  /** Lets everything that was answered be heard. */
  breathe(): Promise<void>;
  /** All phones open, everything arrives, everybody's patience is rewarded. Whether all came to rest. */
  settle(checkpoints?: boolean): Promise<boolean>;
}

export interface WorldOptions {
  readonly order: Order;
  /** Phones of each person. */
  readonly phonesEach: number;
  readonly fit: number;
  /** In [0, 1), again and again. */
  readonly chance: () => number;
  readonly pageBytes?: number;
  readonly sumsUp?: boolean;
}

const boxOf = (person: string): string => `box-${person}`;

export function openWorld({ order, phonesEach, fit, chance, pageBytes, sumsUp = false }: WorldOptions): World {
  const relay = crankedRelay(pageBytes === undefined ? {} : { pageBytes });
  const faults: string[] = [];
  const written = new Map<'a' | 'b', Map<string, Fact>>([
    ['a', new Map()],
    ['b', new Map()],
  ]);
  let count = 0;

  const word = (): string => {
    count += 1;
    // Chance in front, so that the order of words is not the order of time.
    return `${Math.floor(chance() * 2 ** 32).toString(16)}${count.toString(16).padStart(8, '0')}`.padStart(32, '0');
  };

  const makePhone = (person: 'a' | 'b', at: number): Phone => ({
    name: `${person}${at}`,
    person,
    disk: { kept: emptyDisk(order) },
    running: undefined,
    believed: [],
  });
  const phones = (['a', 'b'] as const).flatMap((person) =>
    Array.from({ length: phonesEach }, (_, at) => makePhone(person, at + 1)),
  );

  function bodyOf({ name, person, disk }: Phone): Body {
    const other = person === 'a' ? 'b' : 'a';
    const own = { box: boxOf(person), token: `write-${person}`, read: `read-${person}` };
    return {
      name,
      person,
      other,
      ways: relay.phone(name),
      own,
      theirBox: { box: boxOf(other), token: `read-${other}` },
      disk,
      fit: order === 'counted' ? 1 : fit,
      sumsUp,
      keeps: () => chance() < 0.5,
      // Clocks are a few days apart, and some go back.
      day: () => 20_000 + Math.floor(chance() * 3),
      word,
      fault: (what) => faults.push(what),
      life: { alive: true },
      said: [],
    };
  }

  const close = (phone: Phone): void => {
    if (phone.running) phone.running.body.life.alive = false;
    phone.running = undefined;
  };
  const isOpen = (phone: Phone): boolean => phone.running?.body.life.alive === true;

  function open(phone: Phone): void {
    if (isOpen(phone)) return;
    const body = bodyOf(phone);
    phone.running = { body, own: ownLane(body), theirs: theirLane(body, (letter) => phone.believed.push(letter)) };
    phone.running.own.tell({ kind: 'opened' });
    phone.running?.theirs.tell({ kind: 'opened' });
  }

  const nudge = (phone: Phone): void => {
    phone.running?.own.tell({ kind: 'nudged' });
    phone.running?.theirs.tell({ kind: 'nudged' });
  };

  const rests = ({ running }: Phone): boolean =>
    running?.own.state().doing === 'nothing' && running.theirs.state().doing === 'nothing';

  const breathe = async (): Promise<void> => {
    for (let at = 0; at < 4; at++) await undefined;
  };

  async function quiet(): Promise<void> {
    for (let turn = 0; turn < 2000; turn++) {
      relay.carryAll();
      await breathe();
      if (relay.underWay().length === 0) return;
    }
    faults.push('[EX5] somebody asks again and again without a pause');
  }

  const checkpoint = (from: Phone): void => {
    const { chain, seq, hash, forked } = from.running?.theirs.state().heard ?? nothingHeard;
    if (chain === undefined) return;
    for (const phone of phones.filter(({ person }) => person !== from.person)) {
      phone.running?.own.tell({ kind: 'named', chain, seq, hash, forked });
    }
  };

  return {
    relay,
    phones,
    faults,
    written,
    open,
    close,
    checkpoint,
    dies(phone, where) {
      if (phone.running) phone.running.body.life.death = where;
    },
    write(phone, number) {
      if (!isOpen(phone)) return;
      const facts = Array.from({ length: number }, (): Fact => {
        const now = 1_800_000_000_000 + Math.floor(chance() * 1000);
        const stamp = nextStamp(undefined, now, phone.person);
        return { id: word(), field: `f${Math.floor(chance() * 5)}`, stamp, value: now };
      });
      for (const fact of facts) written.get(phone.person)?.set(fact.id, fact);
      phone.running?.own.write(facts);
    },
    forget(phone, pick) {
      const ids = [...phone.disk.kept.mine.keys()];
      const id = ids[pick % Math.max(1, ids.length)];
      if (!isOpen(phone) || id === undefined) return;
      written.get(phone.person)?.delete(id);
      phone.running?.own.forget(id);
    },
    async late(author) {
      const reader = makePhone(author === 'a' ? 'b' : 'a', 9);
      theirLane(bodyOf(reader), () => {}).tell({ kind: 'opened' });
      await quiet();
      return reader.disk.kept.theirs;
    },
    breathe,
    async settle(checkpoints = false) {
      for (let round = 0; round < 60; round++) {
        phones.forEach(close);
        phones.forEach(open);
        await quiet();
        if (checkpoints) phones.forEach(checkpoint);
        phones.forEach(nudge);
        await quiet();
        if (round > 2 && phones.every(rests)) return true;
      }
      return false;
    },
  };
}
