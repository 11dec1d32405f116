import { type Bytes, fromBase64, toBase64 } from '@unhurried/keys/bytes';
import { otherRole, type Role } from '@unhurried/keys/envelope';
import type { Link } from '@unhurried/keys/link';
import { frameLength, type Hello, openSeat, type Seat } from '@unhurried/keys/live';
import {
  isReached,
  type LiveEffect,
  type LiveEvent,
  lets,
  type Now,
  newLive,
  stepLive,
  type Word,
} from '@unhurried/sync/live';
import type { Transport } from '@unhurried/sync/transport';
import { type Ground, queue } from '../ground.ts';
import type { Far } from '../link-room.ts';
import type { Heard } from '../live.ts';
import { gate } from './gate.ts';
import { steady } from './steady.ts';
import { wordBytes, wordFrom } from './word.ts';

export interface FarStart {
  readonly ground: Pick<Ground, 'crypto' | 'now'>;
  readonly far: Far;
  readonly seat: string;
  readonly changed: () => void;
}

/** A line while there is a link: its keys, and where its frames go. */
interface Joined {
  readonly seat: Seat;
  readonly them: Role;
  link: Link;
  readonly transport: Transport;
  stop: () => void;
}

const frameLetters = Math.ceil((frameLength * 4) / 3);
/** Between two looks at the disk for newer keys. */
const lookAgain = 10_000;

const newest = ({ own, theirs }: Link): string => `${own.epochs.at(-1)?.n} ${theirs.epochs.at(-1)?.n}`;
const sameWay = (one: Link, other: Link): boolean =>
  one.space === other.space && one.relay === other.relay && one.own.passing.box === other.own.passing.box;

type Undated<Event> = Event extends Now ? Omit<Event, keyof Now> : never;

/** The way through the relay: sync/live says what is due, keys/live seals and opens it, and nothing is kept. [FL1] */
export function farLine({ ground, far, seat: name, changed }: FarStart) {
  const inTurn = queue();
  const clock = steady(ground.now, far.ways.after);
  const door = gate(clock.now);
  let state = newLive();
  let joined: Joined | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let told = '';

  const heard = (): readonly Heard[] =>
    state.others.flatMap(({ seat, text }) =>
      joined && text !== undefined ? [{ seat, person: joined.them, text }] : [],
    );
  const reached = (): boolean => isReached(state, clock.now());

  const tellIfChanged = (): void => {
    const now = JSON.stringify([heard(), reached()]);
    if (now !== told && state.isOpen) {
      told = now;
      changed();
    }
  };

  const put = async (made: Promise<Bytes | undefined>): Promise<void> => {
    const [frame, now] = [await made, joined];
    if (!frame || !now || !state.isOpen) return;
    const { box, write } = now.link.own.passing;
    now.transport.live({ box, token: write }, toBase64(frame));
  };

  const perform = (effect: LiveEffect): void => {
    const now = joined;
    if (effect.do === 'wake') clock.wake(effect.at, () => happens({ kind: 'ticked' }));
    else if (!now) return;
    else if (effect.do === 'drop') now.seat.drop(effect.seat);
    else if (effect.do === 'say') void inTurn(() => put(now.seat.say(effect.to, wordBytes(effect.word))));
    else void inTurn(() => hello(now));
  };

  function happens(event: Undated<LiveEvent>): void {
    const step = stepLive(state, { ...event, at: clock.now(), chance: far.ways.chance() } as LiveEvent);
    state = step.state;
    for (const effect of step.effects) perform(effect);
    tellIfChanged();
  }

  /** Said when nobody hears me: perhaps there are new keys, which another tab of mine has taken. */
  const hello = async (now: Joined): Promise<void> => {
    if (clock.now() - lookedAt >= lookAgain) await look();
    await put(now.seat.hello());
  };

  /** Keys are made for so many new seats in a while, and no more. */
  const mayMeet = async (now: Joined, theirs: Hello): Promise<boolean> =>
    lets(state, clock.now()) && (await now.seat.meet(theirs));

  const hear = (seat: string, word: Word | undefined): void => {
    if (word) happens({ kind: 'heard', seat, word });
  };

  const opened = async (now: Joined, frame: Bytes): Promise<void> => {
    const came = await now.seat.open(frame);
    if (!came || joined !== now) return;
    if (came.kind === 'said') hear(came.seat, wordFrom(came.said));
    else if (came.isMet || (await mayMeet(now, came.hello))) happens({ kind: 'met', seat: came.hello.seat });
  };

  const frame = (now: Joined, text: string): void => {
    const bytes = text.length === frameLetters ? fromBase64(text) : undefined;
    if (!bytes || !door.lets()) return;
    void inTurn(() => opened(now, bytes)).finally(door.done);
  };

  const part = (): void => {
    joined?.stop();
    joined?.seat.close();
    joined = undefined;
  };

  /** Everything that was heard by another link is forgotten; my own word goes on. */
  const join = async (link: Link): Promise<void> => {
    const seat = await openSeat(ground.crypto, link, name);
    if (!state.isOpen) return seat.close();
    const now: Joined = {
      ...{ seat, link, them: otherRole(link.role), stop: () => undefined },
      transport: far.ways.transport(link.relay),
    };
    joined = now;
    const { box, read: token } = link.theirs.passing;
    now.stop = now.transport.hear(
      { box, token },
      {
        frame: (text) => joined === now && frame(now, text),
        line: (isUp) => joined === now && happens({ kind: 'line', isUp }),
      },
    );
  };

  const goOn = async (now: Joined, link: Link): Promise<void> => {
    if (newest(now.link) !== newest(link)) await now.seat.turnTo(link);
    now.link = link;
  };

  /** What the disk says of the link now: another tab may have paired, parted, or taken new keys. [FL10] */
  async function look(): Promise<void> {
    lookedAt = clock.now();
    const link = await far.link();
    if (!state.isOpen) return;
    if (joined && link && sameWay(joined.link, link)) return goOn(joined, link);
    if (joined) begin();
    part();
    if (link) await join(link);
  }

  /** A state of its own for each link; what I said goes on. */
  function begin(): void {
    const { text } = state;
    state = newLive();
    happens({ kind: 'opened' });
    if (text !== undefined) happens({ kind: 'said', text });
  }

  begin();
  void inTurn(look);
  return {
    say: (text: string): void => happens({ kind: 'said', text }),
    heard,
    reached,
    /** Something was written on this device. */
    wrote: (): void => void inTurn(look),
    close(): void {
      state = stepLive(state, { kind: 'closed' }).state;
      told = '';
      clock.stop();
      part();
    },
  };
}
