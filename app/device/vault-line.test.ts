import { afterAll, expect, test } from 'vitest';
import { deviceOver } from './device-over.ts';
import { queue } from './ground.ts';
import { hereMatching } from './here-matching.ts';
import { noticeBoard } from './notice.ts';
import { bothSides, given, mine, november, onTrial, passphraseOf, texts } from './on-trial.contract.ts';
import { memorySurroundings } from './surroundings.ts';
import type { Vault } from './vault.ts';
import { answerOn, type StartedWire, vaultOver, wireWhenAsked } from './vault-line.ts';
import { webCrypto } from './web-crypto.ts';

const ends: MessagePort[] = [];
afterAll(() => {
  for (const end of ends) end.close();
});

/** A real wire: what crosses it is cloned, as between a page and its worker. */
function wired(vault: Promise<Vault>): { readonly vault: Vault; readonly crossed: unknown[] } {
  const { port1, port2 } = new MessageChannel();
  ends.push(port1, port2);
  answerOn(port1, vault);
  const far = vaultOver(wireWhenAsked(() => port2));
  const crossed: unknown[] = [];
  port2.addEventListener('message', ({ data }) => crossed.push(data));
  return { vault: far, crossed };
}

const bytesIn = (value: unknown): readonly Uint8Array[] => {
  if (value instanceof Uint8Array) return [value];
  const isPlain = typeof value === 'object' && value !== null && !(value instanceof CryptoKey);
  return isPlain ? Object.values(value).flatMap(bytesIn) : [];
};

test('[DV3] over the wire of a worker a side is made, opened and refused as it is beside it', async () => {
  const trial = await onTrial();
  await bothSides(trial);
  const { vault, crossed } = wired(Promise.resolve(trial.vault));
  const ground = { crypto: webCrypto, store: trial.store, exclusive: queue(), now: () => november };
  const parts = {
    ground,
    vault,
    board: noticeBoard(),
    surroundings: memorySurroundings(),
    matching: hereMatching(),
    zone: () => 'Europe/Lisbon',
  };
  const device = deviceOver(parts);
  expect(await device.unlock('a', 'not the one')).toEqual({ ok: false, refusal: 'wrong-passphrase' });
  const side = given(await device.unlock('a', passphraseOf.a));
  given(await side.append([mine('over the wire')]));
  expect(texts(given(await side.history()))).toEqual(['over the wire']);
  given(await device.changePassphrase('a', passphraseOf.a, 'another long one'));
  expect(
    given(await device.findCommonGround({ activities: [], space: 'space', week: 1 }).enter('b', passphraseOf.b)),
  ).toBe('waiting');
  // The only bytes that crossed are the coin's: everything else is handles and text.
  expect(bytesIn(crossed).map(({ length }) => length)).toEqual([32]);
});

test('[DV3] a vault that breaks answers with a refusal and no words about what it saw', async () => {
  const trial = await onTrial();
  const breaks: Vault = { ...trial.vault, unlock: () => Promise.reject(new Error('the secret sentence')) };
  const { vault, crossed } = wired(Promise.resolve(breaks));
  expect(await vault.unlock({ person: 'a', passphrase: 'whatever it is' })).toEqual({ ok: false, refusal: 'storage' });
  expect(JSON.stringify(crossed)).not.toContain('secret');
});

test('[DV3] a worker is started by the first question, and once', async () => {
  let started = 0;
  const trial = await onTrial();
  const { port1, port2 } = new MessageChannel();
  ends.push(port1, port2);
  answerOn(port1, Promise.resolve(trial.vault));
  const vault = vaultOver(
    wireWhenAsked(() => {
      started += 1;
      return port2;
    }),
  );
  expect(started).toBe(0);
  await vault.forget();
  await vault.forget();
  expect(started).toBe(1);
});

test('[DV3] a worker that does not start is answered as broken, and the next question tries again', async () => {
  const trial = await onTrial();
  await bothSides(trial);
  const { port1, port2 } = new MessageChannel();
  ends.push(port1, port2);
  answerOn(port1, Promise.resolve(trial.vault));
  const dead: StartedWire = { postMessage: () => undefined, onmessage: null, onerror: null };
  const started: StartedWire[] = [dead, port2];
  const vault = vaultOver(wireWhenAsked(() => started.shift() ?? port2));
  const asked = vault.unlock({ person: 'a', passphrase: passphraseOf.a });
  if (typeof dead.onerror === 'function') Reflect.apply(dead.onerror, dead, [new Event('error')]);
  expect(await asked).toEqual({ ok: false, refusal: 'storage' });
  expect((await vault.unlock({ person: 'a', passphrase: passphraseOf.a })).ok).toBe(true);
});
