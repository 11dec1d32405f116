import { createDecipheriv, createHash, createHmac, createPrivateKey, createPublicKey, diffieHellman, hkdfSync, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { expect, test } from 'vitest';
import type { PairingVectors } from './made.contract.ts';

// The published attempt, read from keys/SPEC.md with Node alone: nothing of this room's code is used but its types.

const given: PairingVectors = JSON.parse(readFileSync(new URL('./pairing.json', import.meta.url), 'utf8'));
const bytes = (text = ''): Buffer => Buffer.from(text, 'base64url');
const frame = (...parts: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(
    parts.map((part) => {
      const body = Buffer.from(part);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(body.length);
      return Buffer.concat([length, body]);
    }),
  );
const parts = (whole: Buffer): Buffer[] =>
  whole.length === 0 ? [] : [whole.subarray(4, 4 + whole.readUInt32BE()), ...parts(whole.subarray(4 + whole.readUInt32BE()))];
const hkdf = (secret: Buffer, label: string, length = 32): Buffer => Buffer.from(hkdfSync('sha256', secret, '', label, length));
const sha = (data: Buffer): Buffer => createHash('sha256').update(data).digest();
const hmac = (key: Buffer, data: Buffer): Buffer => createHmac('sha256', key).update(data).digest();

function opened(key: Buffer, aad: Buffer, whole: Buffer): Buffer {
  const gcm = createDecipheriv('aes-256-gcm', key, whole.subarray(0, 12)).setAAD(aad).setAuthTag(whole.subarray(-16));
  return Buffer.concat([gcm.update(whole.subarray(12, -16)), gcm.final()]);
}

const der = (head: string, raw: Buffer): Buffer => Buffer.concat([Buffer.from(head, 'hex'), raw]);
const x25519 = (mine: Buffer, theirs: Buffer): Buffer =>
  diffieHellman({
    privateKey: createPrivateKey({ key: der('302e020100300506032b656e04220420', mine), format: 'der', type: 'pkcs8' }),
    publicKey: createPublicKey({ key: der('302a300506032b656e032100', theirs), format: 'der', type: 'spki' }),
  });
const signed = (id: Buffer, message: Buffer, signature: Buffer): boolean =>
  verify(null, message, createPublicKey({ key: der('302a300506032b6570032100', id), format: 'der', type: 'spki' }), signature);

const s = bytes(given.secret);
const [one, two, three, giftOfInviter, giftOfGuest] = given.messages.map(bytes);
const helloA = opened(hkdf(s, 'cs1/pair/hello-a/v1'), frame('cs1/pair/1'), one ?? Buffer.alloc(0));
const [helloB = Buffer.alloc(0), confirmB] = parts(opened(hkdf(s, 'cs1/pair/hello-b/v1'), frame('cs1/pair/2'), two ?? Buffer.alloc(0)));
const transcript = sha(frame('cs1/pair/transcript/v1', helloA, helloB));

/** k, from the private halves of one phone and the hello of the other. */
function keyOf(mine: 'inviter' | 'guest', theirHello: Buffer): Buffer {
  const { own, once } = given[mine];
  const [, , , kem = Buffer.alloc(0), theirOnce = Buffer.alloc(0)] = parts(theirHello);
  const both = [x25519(bytes(own.kems[0]?.half), kem), x25519(bytes(once), theirOnce)];
  return hkdf(frame(...both, s, transcript), 'cs1/pair/key/v1');
}

test('[KE17] by hand: the invitation, the mailbox and both hellos', () => {
  const invitation = bytes(given.invitation);
  expect([invitation[0], invitation.subarray(33, 65)]).toEqual([1, s]);
  expect(invitation.subarray(1, 33)).toEqual(sha(helloA));
  expect(invitation.subarray(65).toString()).toBe(given.inviter.link.relay);
  expect(hkdf(s, 'cs1/pair/box/v1')).toEqual(bytes(given.box));
  expect(hkdf(s, 'cs1/pair/token/v1')).toEqual(bytes(given.token));
  for (const [hello, role] of [[helloA, given.inviter.role], [helloB, given.guest.role]] as const) {
    const [label, said, id = s, kem = s, , signature = s] = parts(hello);
    expect([label?.toString(), said?.toString()]).toEqual(['cs1/pair/hello/v1', role]);
    expect(signed(id, frame('cs1/bundle/v1', role, id, kem), signature)).toBe(true);
  }
});

test('[KE17] by hand: one k from both ends, confirmed by both, and six words', () => {
  const k = keyOf('inviter', helloB);
  expect(keyOf('guest', helloA)).toEqual(k);
  expect([transcript, k, hkdf(s, 'cs1/pair/psk/v1')]).toEqual([given.transcript, given.key, given.psk].map(bytes));
  expect(confirmB).toEqual(hmac(hkdf(k, 'cs1/pair/confirm-b/v1'), transcript));
  const sure = opened(hkdf(s, 'cs1/pair/sure-a/v1'), frame('cs1/pair/3'), three ?? s);
  expect(sure).toEqual(hmac(hkdf(k, 'cs1/pair/confirm-a/v1'), transcript));
  const bits = [...hkdf(transcript, 'cs1/pair/words/v1')].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const words = Array.from({ length: 6 }, (_, at) => wordlist[Number.parseInt(bits.slice(at * 11, at * 11 + 11), 2)]);
  expect(words).toEqual(given.words);
  expect(hkdf(transcript, 'cs1/pair/space/v1', 16)).toEqual(bytes(given.space));
});

test('[KE17] by hand: both gifts', () => {
  const k = keyOf('guest', helloA);
  for (const [gift = s, giver] of [[giftOfInviter, given.inviter], [giftOfGuest, given.guest]] as const) {
    const { role, name, own } = giver;
    expect(gift.subarray(0, 1).toString()).toBe(role);
    const inside = opened(hkdf(k, `cs1/pair/gift-${role}/v1`), frame('cs1/pair/4', role), gift.subarray(1));
    const { epoch, ...rest } = JSON.parse(inside.subarray(4, 4 + inside.readUInt32BE()).toString());
    const [shown, passing] = [own.shown, own.passing].map(({ box, read }) => ({ box, read }));
    expect(rest).toEqual({ v: 1, name, shown, passing });
    const [, , id = s, kem = s] = parts(bytes(giver.hello));
    const said = frame('cs1/rekey/v1', given.space, role, '1', kem, bytes(epoch.sealed));
    expect([epoch.n, epoch.kem]).toEqual([1, kem.toString('base64url')]);
    expect(signed(id, said, bytes(epoch.signature))).toBe(true);
  }
});
