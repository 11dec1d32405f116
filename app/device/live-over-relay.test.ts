import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type RelayOnTrial, relayOnTrial } from '../../relay/server/on-trial.contract.ts';
import { WebSocket } from '../../relay/server/phone.contract.ts';
import { openSqlite } from '../../relay/storage/index.ts';
import type { Ways } from './exchange/index.ts';
import { type Device, memoryDevice, type OpenSide, type Pairing } from './index.ts';
import { given } from './on-trial.contract.ts';
import { relayTransport } from './relay-transport.ts';
import { item, newMailbox } from './relay-transport-on-trial.contract.ts';

const passphrase = 'a quiet evening';
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const soon = (holds: () => void): Promise<void> => vi.waitFor(holds, { timeout: 15_000, interval: 20 });

/** A real relay over a file that can be looked into, and closed and opened again. */
async function relayOver(folder: string, port = 0): Promise<RelayOnTrial> {
  const store = await openSqlite(join(folder, 'boxes.db'));
  if (!store.ok) throw new Error(store.refusal.kind);
  const relay = await relayOnTrial({ port, mail: { store: store.value } });
  const close = async () => {
    await relay.close();
    await store.value.close();
  };
  return { ...relay, close };
}

const filesIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');

/** As a browser goes to a relay, noting every frame that is said. */
function realWays(origin: string, frames: string[]): Ways {
  const way = relayTransport(origin, { WebSocket, chance: () => 0 });
  const noted = {
    ...way,
    live(key: Parameters<typeof way.live>[0], frame: string) {
      frames.push(frame);
      way.live(key, frame);
    },
  };
  return {
    origin,
    transport: () => noted,
    after(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    onOnline: () => () => undefined,
    chance: Math.random,
    oneAtATime(_, work) {
      work();
      return () => undefined;
    },
  };
}

async function sideOf(device: Device, name: string): Promise<OpenSide> {
  given(await device.begin('alone'));
  const side = given(await device.createSide({ person: 'a', name, passphrase }));
  closing.push(side.lock);
  return side;
}

const isAtWords = (pairing: Pairing): void => expect(pairing.now().kind).toBe('words');

async function twoPhones(origin: string) {
  const frames: string[] = [];
  const device = () => memoryDevice({ ways: realWays(origin, frames) });
  const [ada, ben] = [await sideOf(device(), 'Ada'), await sideOf(device(), 'Ben')];
  const inviting = given(await ada.link.invite(passphrase));
  const joining = given(await ben.link.join(inviting.invitation ?? '', passphrase));
  await soon(() => [inviting, joining].forEach(isAtWords));
  await Promise.all([inviting.same(), joining.same()]);
  await soon(() => expect([ada.link.partner(), ben.link.partner()]).not.toContain(undefined));
  await soon(() => expect([ada.link.state(), ben.link.state()]).toEqual(['settled', 'settled']));
  return { ada, ben, frames };
}

async function folderOf(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'live-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('[FL1] [FL4] over a real relay two phones hear each other, and its file holds no frame and no trace of one', async () => {
  const folder = await folderOf();
  const relay = await relayOver(folder);
  closing.push(relay.close);
  const { ada, ben, frames } = await twoPhones(relay.origin);
  const [one, two] = [ada.live(), ben.live()];
  one.say('{"calm":"slower"}');
  two.say('{"calm":"stop"}');
  const texts = () => [...one.heard(), ...two.heard()].map(({ text }) => text);
  await soon(() => expect(texts()).toEqual(['{"calm":"stop"}', '{"calm":"slower"}']));
  await soon(() => expect([one.reached(), two.reached()]).toEqual([true, true]));
  const before = Date.now();
  one.say('{"calm":"pause"}');
  await soon(() => expect(texts()).toContain('{"calm":"pause"}'));
  expect(Date.now() - before).toBeLessThan(2000);
  const { claim, write } = newMailbox();
  const way = relayTransport(relay.origin, { WebSocket });
  given(await way.claim(write.box, claim));
  given(await way.append(write, item('what is appended can be found')));
  await relay.close();
  closing.splice(closing.indexOf(relay.close), 1);
  const disk = filesIn(folder);
  expect([disk.includes('what is appended can be found'), frames.length > 4]).toEqual([true, true]);
  for (const frame of frames) {
    const bytes = Buffer.from(frame, 'base64url');
    for (let at = 0; at < bytes.length; at += 96) {
      expect(disk.includes(bytes.subarray(at, at + 12).toString('latin1'))).toBe(false);
      expect(disk.includes(frame.slice(at, at + 16))).toBe(false);
    }
  }
  for (const { seat } of [one, two]) expect(disk.includes(seat)).toBe(false);
});

test('[FL4] a relay that is switched off and on again in the middle is got over by both', {
  timeout: 60_000,
}, async () => {
  const folder = await folderOf();
  const first = await relayOver(folder);
  const { ada, ben } = await twoPhones(first.origin);
  const [one, two] = [ada.live(), ben.live()];
  one.say('slower');
  await soon(() => expect(two.heard().map(({ text }) => text)).toEqual(['slower']));
  await first.close();
  one.say('stop');
  await new Promise((done) => setTimeout(done, 300));
  expect(two.heard().map(({ text }) => text)).toEqual(['slower']);
  const second = await relayOver(folder, first.serving.port);
  closing.push(second.close);
  await soon(() => expect(two.heard().map(({ text }) => text)).toEqual(['stop']));
  await soon(() => expect(one.reached()).toBe(true));
});
