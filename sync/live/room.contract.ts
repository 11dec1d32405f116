import {
  isReached,
  type Live,
  type LiveEffect,
  type LiveEvent,
  lets,
  type Now,
  newLive,
  stepLive,
  type Word,
} from './index.ts';

type Undated<Event> = Event extends Now ? Omit<Event, keyof Now> : Event;

/** A frame on its way to one seat. A hello goes to everybody on the other side. */
export interface Flying {
  readonly from: string;
  readonly to: string;
  readonly word: Word | undefined;
  readonly due: number;
}

export interface SeatOnTrial {
  readonly name: string;
  readonly side: 'a' | 'b';
  state: Live;
  wake: number;
}

/** What may happen on the way: each number in [0, 1) decides by chance. */
export interface Weather {
  readonly loss: number;
  readonly repeat: number;
  /** The longest way, in milliseconds: the shortest is a tenth of it. */
  readonly delay: number;
}

/** Seats of two sides, one clock, and a way between them that loses, delays, repeats and swaps what it carries. */
export function openRoom(names: readonly string[], chance: () => number) {
  let now = 0;
  let flying: readonly Flying[] = [];
  let weather: Weather = { loss: 0, repeat: 0, delay: 100 };
  const faults: string[] = [];
  const seats: readonly SeatOnTrial[] = names.map((name) => ({
    name,
    side: name.startsWith('a') ? 'a' : 'b',
    state: newLive(),
    wake: Number.POSITIVE_INFINITY,
  }));
  const numbered = (text: string | undefined): number => Number(text ?? 0);
  let frames = 0;

  const called = (name: string): SeatOnTrial => {
    const found = seats.find((seat) => seat.name === name);
    if (!found) throw new Error(`Nobody is called ${name}.`);
    return found;
  };

  const facing = ({ side }: SeatOnTrial) => seats.filter((seat) => seat.side !== side);

  const send = (from: SeatOnTrial, to: SeatOnTrial, word: Word | undefined): void => {
    frames += 1;
    const copies = chance() < weather.repeat ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) {
      const due = now + weather.delay * (0.1 + 0.9 * chance());
      if (chance() >= weather.loss) flying = [...flying, { from: from.name, to: to.name, word, due }];
    }
  };

  const perform = (seat: SeatOnTrial, effect: LiveEffect): void => {
    if (effect.do === 'wake') seat.wake = effect.at;
    if (effect.do === 'hello') for (const other of facing(seat)) send(seat, other, undefined);
    if (effect.do === 'say') send(seat, called(effect.to), effect.word);
  };

  const tell = (seat: SeatOnTrial, event: Undated<LiveEvent>): void => {
    const before = seat.state.others;
    const step = stepLive(seat.state, { at: now, chance: chance(), ...event } as LiveEvent);
    seat.state = step.state;
    for (const other of step.state.others) {
      const was = before.find(({ seat: name }) => name === other.seat);
      if (numbered(other.text) < numbered(was?.text)) faults.push(`${seat.name} hears an older word of ${other.seat}`);
    }
    if (!step.state.isOpen && step.effects.length > 0) faults.push(`${seat.name} speaks after closing`);
    for (const effect of step.effects) perform(seat, effect);
  };

  const arrive = ({ from, to, word }: Flying): void => {
    const seat = seats.find(({ name }) => name === to);
    if (!seat?.state.isOpen) return;
    const isMet = seat.state.others.some(({ seat: name }) => name === from);
    if (word && isMet) tell(seat, { kind: 'heard', seat: from, word });
    if (!word && (isMet || lets(seat.state, now))) tell(seat, { kind: 'met', seat: from });
  };

  /** What is due first: a frame that arrives, or everybody who asked to be woken. */
  const moveOn = (): void => {
    const [frame] = flying.filter(({ due }) => due <= now);
    flying = flying.filter((each) => each !== frame);
    if (frame) arrive(frame);
    const awake = frame ? [] : seats.filter(({ wake }) => wake <= now);
    for (const seat of awake) {
      seat.wake = Number.POSITIVE_INFINITY;
      tell(seat, { kind: 'ticked' });
    }
  };

  return {
    seats,
    faults,
    frames: () => frames,
    weather(next: Weather): void {
      weather = next;
    },
    tell: (name: string, event: Undated<LiveEvent>) => tell(called(name), event),
    pass(milliseconds: number): void {
      const until = now + milliseconds;
      for (;;) {
        const next = Math.min(...flying.map(({ due }) => due), ...seats.map(({ wake }) => wake));
        if (next > until) break;
        now = Math.max(now, next);
        moveOn();
      }
      now = until;
    },
    /** Who does not know the latest word of whom, and who does not know that it is known. */
    missing(): readonly string[] {
      const open = seats.filter(({ state }) => state.isOpen);
      return open.flatMap((one) => {
        const others = open.filter(({ side }) => side !== one.side);
        const deaf = others.filter(({ state }) => {
          const known = state.others.find(({ seat }) => seat === one.name);
          return known?.text !== one.state.text;
        });
        const unsure =
          one.state.said > 0 && others.length > 0 && !isReached(one.state, now) ? [`${one.name} unsure`] : [];
        return [...deaf.map(({ name }) => `${name} of ${one.name}`), ...unsure];
      });
    },
  };
}
