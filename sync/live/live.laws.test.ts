import { seeded } from '@unhurried/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRoom } from './room.contract.ts';

const numRuns = process.env.DEEP ? 5000 : 150;

const chanceFrom = (seed: number) => {
  let count = 0;
  return () => seeded(`${seed} ${count++}`);
};

const names = fc.constantFrom(['a1', 'b1'], ['a1', 'a2', 'b1'], ['a1', 'a2', 'b1', 'b2']);
const weather = fc.record({
  loss: fc.constantFrom(0, 0.3, 0.9),
  repeat: fc.constantFrom(0, 0.3),
  delay: fc.constantFrom(50, 1000, 20_000),
});
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('say' as const), who: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pass' as const), milliseconds: fc.nat({ max: 30_000 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('line' as const), who: fc.nat(), isUp: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('weather' as const), weather }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), who: fc.nat() }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

type Room = ReturnType<typeof openRoom>;

/** The first of each side stays, or there is nobody to hear. */
const mayClose = (name: string): boolean => !name.endsWith('1');

function happens(room: Room, name: string, each: Happening, text: string): void {
  if (each.do === 'say') room.tell(name, { kind: 'said', text });
  else if (each.do === 'pass') room.pass(each.milliseconds);
  else if (each.do === 'line') room.tell(name, { kind: 'line', isUp: each.isUp });
  else if (each.do === 'weather') room.weather(each.weather);
  else if (mayClose(name)) room.tell(name, { kind: 'closed' });
}

/** A life of some seats, each word of which is a number greater than all before. */
function lived(seats: readonly string[], happenings: readonly Happening[], seed: number): Room {
  const room = openRoom(seats, chanceFrom(seed));
  for (const name of seats) room.tell(name, { kind: 'opened' });
  for (const name of seats) room.tell(name, { kind: 'line', isUp: true });
  for (const [at, each] of happenings.entries()) {
    const who = 'who' in each ? each.who % seats.length : 0;
    happens(room, seats[who] ?? '', each, String(at + 1));
  }
  return room;
}

test('[LV1] [LV2] [LV8] after any loss, delay, repetition and swap both know the latest word of the other, and never took an older one for it', () => {
  fc.assert(
    fc.property(names, fc.array(happening, { maxLength: 40 }), fc.nat(), (seats, happenings, seed) => {
      const room = lived(seats, happenings, seed);
      room.weather({ loss: 0, repeat: 0, delay: 200 });
      for (const name of seats) room.tell(name, { kind: 'line', isUp: true });
      // What was on its way for long has come by then, and everybody was heard lately.
      room.pass(60_000);
      expect(room.faults).toEqual([]);
      expect(room.missing()).toEqual([]);
    }),
    { numRuns },
  );
});

test('[LV1] with a tenth of all frames lost a word is known within seconds', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const room = lived(['a1', 'b1'], [{ do: 'pass', milliseconds: 20_000 }], seed);
      room.weather({ loss: 0.1, repeat: 0, delay: 200 });
      room.tell('a1', { kind: 'said', text: '1' });
      room.pass(10_000);
      expect(room.seats[1]?.state.others[0]?.text).toBe('1');
    }),
    { numRuns },
  );
});

test('[LV5] however much is said, no more is sent than twenty-five frames a second to a seat, and nothing waits', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 50 }), (seed, apart) => {
      const room = lived(['a1', 'b1'], [{ do: 'pass', milliseconds: 5000 }], seed);
      const before = room.frames();
      for (let at = 1; at <= 400; at++) {
        room.tell('a1', { kind: 'said', text: String(at) });
        room.pass(apart);
      }
      const seconds = (400 * apart) / 1000;
      expect(room.frames() - before).toBeLessThanOrEqual(2 * (25 * seconds + 3) + seconds);
      room.pass(1000);
      expect(room.seats[1]?.state.others[0]?.text).toBe('400');
    }),
    { numRuns: Math.ceil(numRuns / 10) },
  );
});

test('[LV3] between two who hear each other nothing goes without end: with nothing to say, two frames for each that covers', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const room = lived(['a1', 'b1'], [{ do: 'pass', milliseconds: 20_000 }], seed);
      const before = room.frames();
      room.pass(600_000);
      const each = (room.frames() - before) / 2 / 600;
      // One frame in about 2.8 seconds that covers, one that answers, few more.
      expect(each).toBeGreaterThan(0.4);
      expect(each).toBeLessThan(1);
    }),
    { numRuns: Math.ceil(numRuns / 10) },
  );
});
