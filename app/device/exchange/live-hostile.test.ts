import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { lines, texts } from './lines.contract.ts';

/** Everything that a relay may do with frames while it hopes that nobody notices. */
test('[FL6] a relay that changes, makes up, repeats and sends back frames is believed nothing, and both still hear each other', async () => {
  const { here, ada, ben, one, two } = await lines();
  one.say('slower');
  two.say('stop');
  await here.pass(30_000);
  const [boxA, boxB] = [...new Set(here.relay.frames.map(({ box }) => box))] as [string, string];
  const recorded = here.relay.frames.map(({ frame }) => frame);
  const noise = (at: number) => createHash('sha512').update(String(at)).digest('base64url').repeat(12).slice(0, 1024);
  const madeUp = (at: number) => ['', '{"seat":"x"}', `${noise(at)}A`, noise(at), recorded[at % recorded.length] ?? ''];
  for (let at = 0; at < 300; at++) {
    for (const frame of madeUp(at)) for (const box of [boxA, boxB]) here.relay.inject(box, frame);
    if (at % 20 === 0) await here.pass(1000);
  }
  expect([texts(one), texts(two)]).toEqual([['stop'], ['slower']]);
  const spoil = (frame: string) => [frame.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), frame.slice(4)];
  for (const box of [boxA, boxB]) here.relay.meddleLive(box, spoil);
  one.say('never heard');
  await here.pass(5000);
  expect([texts(two), one.reached()]).toEqual([['slower'], false]);
  for (const box of [boxA, boxB]) here.relay.meddleLive(box, undefined);
  await here.pass(20_000);
  expect([texts(two), one.reached()]).toEqual([['never heard'], true]);
  expect([one.heard()[0]?.person, two.heard()[0]?.person]).toEqual([ben.side.person, ada.side.person]);
});

test('[FL6] frames of an earlier evening, said again in the next, bring nobody and nothing back', async () => {
  const { here, ada, ben, one, two } = await lines();
  one.say('stop');
  await here.pass(5000);
  const evening = [...here.relay.frames];
  one.close();
  two.close();
  const [again, there] = [ada.side.live(), ben.side.live()];
  again.say('slower');
  await here.pass(5000);
  for (const { box, frame } of [...evening, ...evening]) here.relay.inject(box, frame);
  await here.pass(20_000);
  expect([texts(there), texts(again)]).toEqual([['slower'], []]);
  expect(again.reached()).toBe(true);
});

test('[FL6] a flood costs a bounded number of openings', async () => {
  const { here, one, two } = await lines();
  const [{ box = '' } = {}] = here.relay.frames;
  const frame = Buffer.alloc(768, 7).toString('base64url');
  const { subtle } = globalThis.crypto;
  const real = subtle.decrypt;
  let opened = 0;
  const counted = (...given: Parameters<typeof real>) => {
    opened += 1;
    return real.apply(subtle, given);
  };
  Object.defineProperty(subtle, 'decrypt', { value: counted, configurable: true, writable: true });
  for (let at = 0; at < 5000; at++) here.relay.inject(box, frame);
  await here.settle();
  Object.defineProperty(subtle, 'decrypt', { value: real, configurable: true, writable: true });
  // Sixty in a burst, each tried with the one seat and the one epoch that are known.
  expect(opened).toBeGreaterThan(0);
  expect(opened).toBeLessThanOrEqual(200);
  await here.pass(5000);
  one.say('slower');
  two.say('stop');
  await here.pass(5000);
  expect([texts(one), texts(two)]).toEqual([['stop'], ['slower']]);
});

test('[FL1] [FL7] nothing of it lies in a mailbox or on a disk, no frame tells what it is, and the relay sees one size', async () => {
  const { here, ada, ben, one, two } = await lines();
  const boxes = () => [...new Set(here.relay.frames.map(({ box }) => box))];
  const before = [await here.dump(ada), await here.dump(ben), boxes().map((box) => here.relay.content(box))];
  one.say('a word that nobody finds');
  two.say('nor this one');
  await here.pass(60_000);
  const after = [await here.dump(ada), await here.dump(ben), boxes().map((box) => here.relay.content(box))];
  expect(after).toEqual(before);
  const frames = here.relay.frames.map(({ frame }) => frame);
  expect(frames.length).toBeGreaterThan(30);
  expect(new Set(frames.map(({ length }) => length))).toEqual(new Set([1024]));
  expect(new Set(frames).size).toBe(frames.length);
  const everything = frames.map((frame) => Buffer.from(frame, 'base64url').toString('latin1')).join('');
  for (const seen of [one.seat, two.seat, 'nobody finds']) expect(everything).not.toContain(seen);
});

test('[FL3] a closed line says nothing more, its frames open nothing, and a locked side speaks no more', async () => {
  const { here, ada, ben, one, two } = await lines();
  one.say('slower');
  await here.pass(2000);
  one.close();
  const frames = here.relay.frames.length;
  two.close();
  one.say('more');
  await here.pass(60_000);
  expect(here.relay.frames.length).toBe(frames);
  expect([one.heard(), one.reached()]).toEqual([[], false]);
  const [third, fourth] = [ada.side.live(), ben.side.live()];
  await here.pass(3000);
  ada.side.lock();
  ben.side.lock();
  const end = here.relay.frames.length;
  await here.pass(60_000);
  expect(here.relay.frames.length).toBe(end);
  third.say('x');
  expect([third.heard(), fourth.heard()]).toEqual([[], []]);
});
