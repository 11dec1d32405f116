import { toUtf8 } from '@unhurried/keys/bytes';
import { expect, test, vi } from 'vitest';
import { nearInMemory } from '../near.ts';
import { noticeBoard } from '../notice.ts';
import { gate } from './gate.ts';
import { openFleeting } from './index.ts';
import { nearLine } from './near-line.ts';
import { nearTabs } from './near-tabs.ts';
import { steady } from './steady.ts';
import { wordBytes, wordFrom } from './word.ts';

const [seatA, seatB] = ['a'.repeat(32), 'b'.repeat(32)];

test('[FL8] a word comes back as it was, with and without a text', () => {
  for (const text of [undefined, '', 'slower', 'é'.repeat(200)])
    for (const wants of [true, false]) {
      const word = { count: 4_000_000_000, echo: 7, wants, text };
      expect(wordFrom(wordBytes(word))).toEqual(word);
    }
});

test('[FL8] what is no word of ours is not heard', () => {
  const whole = wordBytes({ count: 1, echo: 0, wants: true, text: 'x' });
  const flags = (value: number) => whole.map((byte, at) => (at === 8 ? value : byte));
  const long = wordBytes({ count: 1, echo: 0, wants: true, text: 'x'.repeat(401) });
  const notUtf8 = new Uint8Array([...whole.slice(0, 9), 0xff]);
  for (const wrong of [toUtf8(''), whole.slice(0, 8), flags(4), flags(255), flags(1), long, notUtf8])
    expect(wordFrom(wrong)).toBeUndefined();
  expect(wordFrom(whole)?.text).toBe('x');
});

test('[FL8] a word of more than 400 bytes is a mistake', async () => {
  const given = { near: nearInMemory(), board: noticeBoard(), seat: seatA, person: () => 'a' as const, far: undefined };
  const ground = { crypto: undefined as never, now: () => 0 };
  const line = await openFleeting({ ...given, ground, allows: () => true, changed: () => undefined });
  expect(() => line.say('é'.repeat(201))).toThrow('small');
  line.say('é'.repeat(200));
  expect([line.heard(), line.reached()]).toEqual([[], false]);
  line.close();
});

/** Two tabs on one wire, and what is said on it by anybody else. */
function tabs(allows: (person: 'a' | 'b') => boolean = () => true) {
  const near = nearInMemory();
  const changed = vi.fn<() => void>();
  const one = nearLine({ near, seat: seatA, person: () => 'a', allows, changed });
  const stranger = near.open(() => undefined);
  return { near, one, stranger, changed };
}

test('[FL2] of another tab the newest counts, and what has no shape is left out', () => {
  const { one, stranger, changed } = tabs();
  const word = { seat: seatB, person: 'b', count: 3, text: 'stop', asks: false };
  for (const wrong of [
    undefined,
    'stop',
    { ...word, seat: 'b' },
    { ...word, person: 'c' },
    { ...word, text: 1 },
    { ...word, count: -1 },
    { ...word, count: 1.5 },
    { ...word, asks: 'yes' },
  ])
    stranger.say(wrong);
  expect([one.heard(), changed.mock.calls.length]).toEqual([[], 0]);
  for (const count of [3, 2, 3]) stranger.say({ ...word, count, text: `word ${count}` });
  expect(one.heard()).toEqual([{ seat: seatB, person: 'b', text: 'word 3' }]);
  for (let at = 0; at < 20; at++) stranger.say({ ...word, seat: String(at).padStart(32, '0') });
  expect(one.heard()).toHaveLength(8);
});

test('[FL2] on a phone of one’s own nobody but me speaks this way', () => {
  const { one, stranger } = tabs((person) => person === 'a');
  const word = { seat: seatB, count: 3, text: 'stop', asks: false };
  stranger.say({ ...word, person: 'b' });
  expect(one.heard()).toEqual([]);
  stranger.say({ ...word, person: 'a' });
  expect(one.heard()).toHaveLength(1);
});

test('[FL2] [FL3] in a browser tabs hear each other over one channel, which closes with the line', async () => {
  const changed = vi.fn<() => void>();
  const given = { near: nearTabs, allows: () => true, changed };
  const one = nearLine({ ...given, seat: seatA, person: () => 'a' });
  one.say('slower');
  const two = nearLine({ ...given, seat: seatB, person: () => 'b' });
  await vi.waitFor(() => expect(two.heard()).toEqual([{ seat: seatA, person: 'a', text: 'slower' }]));
  one.close();
  two.say('stop');
  await new Promise((done) => setTimeout(done, 30));
  expect(one.heard()).toEqual([]);
  two.close();
});

test('[FL2] a browser without such a channel has the one tab alone', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  const line = nearLine({
    near: nearTabs,
    seat: seatA,
    person: () => 'a',
    allows: () => true,
    changed: () => undefined,
  });
  line.say('slower');
  expect(line.heard()).toEqual([]);
  line.close();
  vi.unstubAllGlobals();
});

test('[FL6] sixty frames are looked at in a burst, thirty a second from then on, and thirty-two wait', () => {
  let now = 0;
  const door = gate(() => now);
  const pass = (count: number) => Array.from({ length: count }, () => door.lets()).filter(Boolean).length;
  expect(pass(100)).toBe(32);
  for (let done = 0; done < 32; done++) door.done();
  expect(pass(100)).toBe(28);
  for (let done = 0; done < 28; done++) door.done();
  now += 1000;
  expect(pass(100)).toBe(30);
  // A clock that was put back gives nothing, and takes nothing.
  now -= 3_600_000;
  for (let done = 0; done < 30; done++) door.done();
  expect(pass(1)).toBe(0);
});

test('[FL4] a clock that is put back an hour does not make a line fall silent', () => {
  let now = 10_000_000;
  let timer: (() => void) | undefined;
  let waits = 0;
  const clock = steady(
    () => now,
    (milliseconds, then) => {
      timer = then;
      waits = milliseconds;
      return () => {
        timer = undefined;
      };
    },
  );
  const woken = vi.fn<() => void>();
  clock.wake(3000, woken);
  now -= 3_600_000;
  expect([waits, clock.now()]).toEqual([3000, 0]);
  timer?.();
  expect([woken.mock.calls.length, clock.now()]).toEqual([1, 3000]);
  clock.wake(4000, woken);
  clock.wake(9000, woken);
  expect(waits).toBe(6000);
  clock.stop();
  expect(timer).toBeUndefined();
});
