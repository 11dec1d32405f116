import { createHash } from 'node:crypto';
import { seeded } from '@unhurried/kernel';
import type { Bytes } from '@unhurried/keys/bytes';
import type { JournalStore } from '@unhurried/sync/storage';
import { fixedRandom } from '../../keys/crypto/node.contract.ts';
import { type CrankedRelay, crankedRelay, type Message } from '../../sync/transport/cranked.contract.ts';
import type { Ways } from '../device/exchange/index.ts';
import { type DiskNames, disksAfter, type Written } from './disks.contract.ts';
import { type Asked, type Call, type Laid, tapped } from './tapped.contract.ts';
import { clockAt } from './timers.contract.ts';

/**
 * One clock and one network for two phones. Time passes in rounds: everybody computes until nobody has anything left to
 * compute, then all that lies on the network is carried in one order, and so on. Two runs of one story are the same to
 * the letter, and a phone that does more is not slower for it.
 */
export interface Rounds {
  readonly relay: CrankedRelay;
  /** By every phone since this world began, in the order in which it was asked for. */
  readonly asked: readonly Asked[];
  /** What was put into mailboxes since then, also what was erased there later. */
  readonly items: readonly Laid[];
  /** All that chance has given, as hex. */
  readonly drawn: ReadonlySet<string>;
  now(): number;
  /** Until nothing moves any more. */
  settle(): Promise<void>;
  /** Settles, and lets time pass up to an instant, with every timer on the way. */
  until(instant: number): Promise<void>;
  network(there: boolean): Promise<void>;
  ways(phone: string): Ways;
  disk(phone: string): JournalStore;
  names(phone: string): DiskNames;
  /** A phone's chance: looks like any other, and is the same each time. */
  random(phone: string): (count: number) => Bytes;
  /** Another world, as this one is now, with another chance from now on. */
  fork(seed: string): Promise<Rounds>;
}

const turn = () => new Promise<void>((done) => setImmediate(done));

/** Nothing here waits for another thread, so whoever still has something to compute has done it after a few turns. */
async function calm(): Promise<void> {
  for (let turns = 0; turns < 3; turns++) await turn();
}

const hash = (token: string): string =>
  createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');

const nameOf = ({ phone, box, leg, what }: Message): string => `${phone} ${box} ${leg} ${what}`;
const inOneOrder = (messages: readonly Message[]): readonly Message[] =>
  [...messages].sort((one, other) =>
    nameOf(one) < nameOf(other) ? -1 : nameOf(one) > nameOf(other) ? 1 : one.number - other.number,
  );

/** What has happened so far, so that it can happen again elsewhere. */
interface Past {
  readonly calls: readonly Call[];
  readonly written: Written;
  readonly drawn: ReadonlySet<string>;
}

const nothingYet: Past = { calls: [], written: new Map(), drawn: new Set() };

async function replayed(relay: CrankedRelay, { calls }: Past): Promise<void> {
  for (const call of calls) {
    const done = call(relay.phone('the past'));
    relay.carryAll();
    await done;
  }
}

/** In [0, 1): depends on the phone, the instant, and on how often it was asked for then. */
function chanceOf(phone: string, now: () => number): () => number {
  let [at, count] = [0, 0];
  return () => {
    count = at === now() ? count + 1 : 0;
    at = now();
    return seeded(`${phone} ${at} ${count}`);
  };
}

export async function rounds(start: number, seed: string, past: Past = nothingYet): Promise<Rounds> {
  const clock = clockAt(start);
  const relay = crankedRelay({ now: clock.now, hash });
  await replayed(relay, past);
  const disks = await disksAfter(past.written);
  const [calls, drawn] = [[...past.calls], new Set(past.drawn)];
  const [asked, items]: [Asked[], Laid[]] = [[], []];
  const awake = new Set<() => void>();
  let there = true;

  const carry = ({ number }: Message) => (there ? relay.carry(number) : relay.lose(number));
  const settle = async (): Promise<void> => {
    for (;;) {
      await calm();
      const under = inOneOrder(relay.underWay());
      if (under.length === 0) return;
      for (const message of under) carry(message);
    }
  };

  const line = (phone: string) =>
    tapped(relay.phone(phone), {
      asked: (each) => void asked.push({ ...each, phone, at: clock.now() }),
      laid: (each) => void (there && items.push(each)),
      changed: (call) => void (there && calls.push(call)),
    });

  return {
    relay,
    asked,
    items,
    drawn,
    now: clock.now,
    settle,
    async until(instant) {
      await settle();
      while (clock.ring(instant)) await settle();
      clock.turnTo(instant);
    },
    async network(next) {
      there = next;
      if (next) for (const wake of [...awake]) wake();
      await settle();
    },
    ways: (phone) => ({
      origin: 'https://unhurried.example',
      transport: () => line(phone),
      after: clock.after,
      onOnline(listener) {
        awake.add(listener);
        return () => void awake.delete(listener);
      },
      chance: chanceOf(phone, clock.now),
      oneAtATime(_, work) {
        work();
        return () => {};
      },
    }),
    disk: disks.of,
    names: disks.names,
    random(phone) {
      const draw = fixedRandom(`${seed} ${phone}`);
      return (count) => {
        const bytes = draw(count);
        drawn.add(Buffer.from(bytes).toString('hex'));
        return bytes;
      };
    },
    fork: (next) => rounds(clock.now(), next, { calls: [...calls], written: disks.written(), drawn }),
  };
}
