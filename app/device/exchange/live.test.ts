import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { LiveLine } from '../index.ts';
import {
  given,
  type Phone,
  paired,
  passphrase,
  phone,
  reopened,
  shownFact,
  type World,
  world,
} from './two-phones.contract.ts';

async function couple(here: World = world()) {
  const ada = await phone(here, 'Ada');
  const ben = await phone(here, 'Ben');
  await paired(here, ada, ben);
  return { here, ada, ben };
}

const texts = (line: LiveLine): readonly string[] => line.heard().map(({ text }) => text);

/** Two phones with a calm screen each, which have heard each other's hello. */
async function lines() {
  const { here, ada, ben } = await couple();
  const [one, two] = [ada.side.live(), ben.side.live()];
  await here.pass(3000);
  return { here, ada, ben, one, two };
}

const anotherTab = async (of: Phone): Promise<Phone> => {
  const [own] = given(await of.device.sides());
  const side = given(await of.device.unlock(own?.person ?? 'a', passphrase));
  given(await side.load());
  return { ...of, side };
};

test('[FL4] [FL5] two paired phones hear each other, at once and both ways', async () => {
  const { here, ada, ben, one, two } = await lines();
  let told = 0;
  two.onChange(() => {
    told += 1;
  });
  one.say('slower');
  await here.settle();
  expect(two.heard()).toEqual([{ seat: one.seat, person: ada.side.person, text: 'slower' }]);
  expect([one.reached(), two.reached(), told]).toEqual([true, false, 1]);
  two.say('stop');
  one.say('pause');
  await here.pass(500);
  expect(one.heard()).toEqual([{ seat: two.seat, person: ben.side.person, text: 'stop' }]);
  expect([texts(two), one.reached(), two.reached()]).toEqual([['pause'], true, true]);
});

test('[FL4] what was said before the other opened its screen is heard when it does, and only the latest of it', async () => {
  const { here, ada, ben } = await couple();
  const one = ada.side.live();
  one.say('slower');
  await here.pass(5000);
  one.say('pause');
  await here.pass(600_000);
  expect(one.reached()).toBe(false);
  const two = ben.side.live();
  await here.pass(2000);
  expect([texts(two), one.reached()]).toEqual([['pause'], true]);
});

test('[FL4] after a night of lost, late, doubled and swapped frames the latest is known, and never an older one', async () => {
  const { here, one, two } = await lines();
  let draw = 7;
  const chance = () => {
    draw = (draw * 48_271) % 2_147_483_647;
    return draw / 2_147_483_647;
  };
  const heard: number[] = [];
  two.onChange(() => heard.push(Number(texts(two)[0] ?? 0)));
  here.lose = ({ what }) => what === 'live' && chance() < 0.4;
  here.late = ({ what }) => (what === 'live' && chance() < 0.5 ? Math.floor(chance() * 5000) : 0);
  here.twice = ({ what }) => what === 'live' && chance() < 0.3;
  for (let said = 1; said <= 60; said++) {
    one.say(String(said));
    await here.pass(chance() * 4000);
  }
  here.lose = () => false;
  await here.pass(20_000);
  expect(texts(two)).toEqual(['60']);
  expect(one.reached()).toBe(true);
  expect(heard).toEqual([...heard].sort((first, second) => first - second));
  expect(heard.length).toBeGreaterThan(10);
});

test('[FL4] a line that was cut, and a relay that began anew, are got over', async () => {
  const { here, one, two } = await lines();
  for (const name of ['Ada', 'Ben']) here.relay.cut(name);
  one.say('stop');
  await here.pass(120_000);
  expect([texts(two), one.reached()]).toEqual([[], false]);
  for (const name of ['Ben', 'Ada']) here.relay.mend(name);
  await here.settle();
  expect(texts(two)).toEqual(['stop']);
  await here.pass(300);
  expect(one.reached()).toBe(true);
});

test('[FL5] reached ends ten seconds after the other was last heard to know it, and comes back', async () => {
  const { here, one } = await lines();
  one.say('slower');
  await here.pass(1000);
  const changes: boolean[] = [];
  one.onChange(() => changes.push(one.reached()));
  here.relay.cut('Ben');
  await here.pass(15_000);
  here.relay.mend('Ben');
  await here.pass(1000);
  expect(changes).toEqual([false, true]);
});

test('[FL2] with a phone each, another tab of mine hears me straight, and the other phone both of us', async () => {
  const { here, ada, one, two } = await lines();
  const tab = (await anotherTab(ada)).side.live();
  await here.pass(3000);
  one.say('slower');
  tab.say('stop');
  await here.pass(1000);
  expect(tab.heard()).toEqual([{ seat: one.seat, person: ada.side.person, text: 'slower' }]);
  expect(texts(one)).toEqual(['stop']);
  expect([...texts(two)].sort()).toEqual(['slower', 'stop']);
  here.relay.cut('Ada');
  tab.say('pause');
  await here.settle();
  expect([texts(one), tab.reached()]).toEqual([['pause'], false]);
});

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

test('[FL10] who pairs, parts or takes new keys while a line is open goes on with what the side is now', async () => {
  const here = world();
  const [ada, ben] = [await phone(here, 'Ada'), await phone(here, 'Ben')];
  const [one, two] = [ada.side.live(), ben.side.live()];
  one.say('slower');
  await here.pass(2000);
  expect(here.relay.frames).toEqual([]);
  await paired(here, ada, ben);
  await here.pass(5000);
  expect([texts(two), one.reached()]).toEqual([['slower'], true]);
  given(await here.done(ada.side.link.part()));
  await here.pass(20_000);
  one.say('alone');
  await here.pass(5000);
  expect([one.heard(), one.reached(), texts(two)]).toEqual([[], false, ['slower']]);
  two.close();
  const frames = here.relay.frames.length;
  one.say('still alone');
  here.relay.cut('Ada');
  here.relay.mend('Ada');
  await here.pass(60_000);
  expect(here.relay.frames.length).toBe(frames);
});

test('[FL10] months of key updates on, the two still hear each other', async () => {
  const { here, ada, ben } = await couple();
  for (let month = 0; month < 3; month++) {
    await here.pass(31 * 86_400_000);
    for (const each of [ada, ben]) {
      each.side.lock();
      await reopened(each);
      given(await each.side.append([shownFact(`${each.name} ${month}`)]));
      await here.pass(10_000);
    }
  }
  const [one, two] = [ada.side.live(), ben.side.live()];
  one.say('slower');
  two.say('stop');
  await here.pass(5000);
  expect([texts(one), texts(two)]).toEqual([['stop'], ['slower']]);
});

test('[FL10] an open line takes the new keys that come while it is open', async () => {
  const { here, ada, ben } = await couple();
  const one = ada.side.live();
  await here.pass(1000);
  here.relay.cut('Ada');
  for (let month = 0; month < 3; month++) {
    await here.pass(31 * 86_400_000);
    ben.side.lock();
    await reopened(ben);
    given(await ben.side.append([shownFact(`month ${month}`)]));
    await here.pass(60_000);
  }
  here.relay.mend('Ada');
  const two = ben.side.live();
  two.say('stop');
  one.say('slower');
  await here.pass(5000);
  expect([texts(one), texts(two)]).toEqual([['stop'], ['slower']]);
});

test('[FL10] who pairs with somebody else hears nothing more of the first', async () => {
  const { here, ada, one, two } = await lines();
  two.say('stop');
  one.say('slower');
  await here.pass(3000);
  expect(texts(one)).toEqual(['stop']);
  given(await here.done(ada.side.link.part()));
  const cleo = await phone(here, 'Cleo');
  await paired(here, ada, cleo);
  const three = cleo.side.live();
  await here.pass(5000);
  expect([texts(one), texts(three), one.reached()]).toEqual([[], ['slower'], true]);
});
