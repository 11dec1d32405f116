import { expect, test } from 'vitest';
import { type Bytes, fromBase64, toUtf8 } from '../bytes/index.ts';
import { nodeCrypto } from '../crypto/node.contract.ts';
import { isLink, type Link, ringOf } from '../link/index.ts';
import { forget, giftOf, hear, restored, same, saved } from './index.ts';
import { comparing, linkOf, type Meeting, meeting, met, type Phone, says, today, told } from './two-phones.contract.ts';

const crypto = nodeCrypto();
const roles = ['a', 'b'] as const;

/** Both say "the same", and hear the other's gift. */
async function linked({ inviter, guest, lies }: Meeting): Promise<{ inviter: Link; guest: Link }> {
  await says(crypto, inviter, lies);
  await says(crypto, guest, lies);
  expect(await told(crypto, inviter, lies[4], lies)).toBe('ok');
  expect(await told(crypto, guest, lies[3], lies)).toBe('ok');
  return { inviter: linkOf(inviter), guest: linkOf(guest) };
}

async function expectOneLink(one: Link, other: Link): Promise<void> {
  expect([one, other].map((link) => isLink(JSON.parse(JSON.stringify(link))))).toEqual([true, true]);
  expect([other.space, other.psk, other.relay]).toEqual([one.space, one.psk, one.relay]);
  expect([one.role, other.role].sort()).toEqual(['a', 'b']);
  const [mine, theirs] = [await ringOf(crypto, one), await ringOf(crypto, other)];
  for (const key of [mine.write.shown, mine.write.passing]) expect(theirs.find(key.keyId)).toEqual(key);
  for (const key of [theirs.write.shown, theirs.write.passing]) expect(mine.find(key.keyId)).toEqual(key);
  const { box, read } = one.own.shown;
  expect(other.theirs.shown).toEqual({ box, read });
  expect(other.theirs.passing).toEqual({ box: one.own.passing.box, read: one.own.passing.read });
}

test.each(roles)('[KE24] two phones that hear each other end with one link, the inviter being %s', async (role) => {
  const here = await met(crypto, role, 'https://relay.example:8443');
  const words = [comparing(here.inviter).words, comparing(here.guest).words];
  expect(words[0]).toEqual(words[1]);
  expect(words[0]?.filter((word) => /^[a-z]{3,8}$/.test(word)).length).toBe(6);
  const { inviter, guest } = await linked(here);
  await expectOneLink(inviter, guest);
  await expectOneLink(guest, inviter);
  expect([inviter.role, inviter.theirs.name, guest.theirs.name]).toEqual([role, 'Kim', 'Robin']);
  expect(inviter.relay).toBe('https://relay.example:8443');
});

test('[KE24] what lies in the mailbox has four sizes, whatever the names are', async () => {
  const here = await met(crypto);
  here.guest.state = { ...comparing(here.guest), name: '\u0001'.repeat(200) };
  await linked(here);
  expect(here.lies.map(({ length }) => length)).toEqual([230, 270, 60, 1053, 1053]);
  expect(linkOf(here.inviter).theirs.name).toBe('\u0001'.repeat(60));
});

test('[KE24] a phone passes over what it put there itself', async () => {
  const here = await met(crypto);
  const before = here.inviter.state;
  for (const at of [0, 2]) expect(await told(crypto, here.inviter, here.lies[at])).toBe('ok');
  expect(await told(crypto, here.guest, here.lies[1])).toBe('ok');
  expect(here.inviter.state).toEqual(before);
  const { inviter, guest } = await linked(here);
  expect(await told(crypto, here.inviter, here.lies[3])).toBe('ok');
  await expectOneLink(inviter, guest);
});

test('[KE24] what is heard twice or too early is refused by name, and the attempt goes on', async () => {
  const here = await meeting(crypto);
  const { inviter, guest, lies } = here;
  const gift: Bytes = new Uint8Array([0x61, ...new Uint8Array(1052)]);
  for (const each of [new Uint8Array(270), new Uint8Array(60), gift])
    expect(await told(crypto, guest, each)).toBe('out-of-turn');
  for (const each of [new Uint8Array(60), gift]) expect(await told(crypto, inviter, each)).toBe('out-of-turn');
  for (const each of [new Uint8Array(), new Uint8Array(231), gift.slice(1)])
    expect(await told(crypto, guest, each)).toBe('forged');
  expect(await told(crypto, guest, lies[0], lies)).toBe('ok');
  expect(await told(crypto, guest, lies[0])).toBe('used');
  expect(await told(crypto, inviter, lies[1], lies)).toBe('ok');
  expect(await told(crypto, inviter, lies[1])).toBe('used');
  expect(await told(crypto, guest, lies[2])).toBe('ok');
  expect(await told(crypto, guest, lies[2])).toBe('used');
  const { inviter: one, guest: other } = await linked(here);
  for (const at of [3, 4]) {
    const said = [await told(crypto, inviter, lies[at]), await told(crypto, guest, lies[at])];
    expect(said.sort()).toEqual(['ok', 'used']);
  }
  await expectOneLink(one, other);
});

/** Everything that a state holds, as text: to look for what must not be in it. */
const inside = (phone: Phone): string => JSON.stringify(phone.state);

test('[KE25] a gift that comes before my own tap is kept sealed, and opened by the tap', async () => {
  const here = await met(crypto);
  const { inviter, guest, lies } = here;
  await says(crypto, inviter, lies);
  expect(await told(crypto, guest, lies[3])).toBe('ok');
  expect(comparing(guest).early).toEqual(lies[3]);
  expect(inside(guest)).not.toContain('Robin');
  await says(crypto, guest, lies);
  expect(await told(crypto, inviter, lies[4])).toBe('ok');
  await expectOneLink(linkOf(inviter), linkOf(guest));
});

test('[KE25] before the tap nothing as long as a gift has left a phone', async () => {
  const { lies } = await met(crypto);
  expect(lies.map(({ length }) => length)).toEqual([230, 270, 60]);
});

test('[KE25] bytes that only look like an early gift do not take its place', async () => {
  const { inviter, guest, lies } = await met(crypto);
  const gift = (letter: string): Bytes => new Uint8Array([...toUtf8(letter), ...crypto.random(1052)]);
  for (const letter of ['a', 'b']) expect(await told(crypto, guest, gift(letter))).toBe('forged');
  await says(crypto, inviter, lies);
  expect(await told(crypto, guest, lies[3])).toBe('ok');
  await says(crypto, guest, lies);
  expect(guest.state.step).toBe('linked');
});

test('[KE33] what is saved after the tap is plain JSON, and goes on where it was', async () => {
  const { inviter, guest, lies } = await met(crypto);
  await says(crypto, inviter, lies);
  if (inviter.state.step !== 'said') throw new Error('It is too early.');
  const kept = JSON.stringify(saved(inviter.state));
  const again = restored(JSON.parse(kept));
  expect(again).toEqual(inviter.state);
  if (!again) throw new Error('It is not restored.');
  expect(giftOf(again)).toEqual(lies[3]);
  inviter.state = again;
  await says(crypto, guest, lies);
  expect(await told(crypto, inviter, lies[4])).toBe('ok');
  expect(await told(crypto, guest, giftOf(again))).toBe('ok');
  expect(await told(crypto, guest, giftOf(again))).toBe('used');
  await expectOneLink(linkOf(inviter), linkOf(guest));
  if (inviter.state.step !== 'linked') throw new Error('It is not linked.');
  expect(restored(JSON.parse(JSON.stringify(saved(inviter.state))))).toEqual(inviter.state);
});

test('[KE33] what is not exactly a saved state is none', async () => {
  const { inviter, lies } = await met(crypto);
  await says(crypto, inviter, lies);
  if (inviter.state.step !== 'said') throw new Error('It is too early.');
  const whole: Record<string, unknown> = JSON.parse(JSON.stringify(saved(inviter.state)));
  const link: Record<string, unknown> = JSON.parse(JSON.stringify(inviter.state.link));
  const bad = [
    ...Object.keys(whole).map((field) => ({ ...whole, [field]: undefined })),
    ...Object.keys(link).map((field) => ({ ...whole, link: { ...link, [field]: undefined } })),
    { ...whole, link: { ...link, theirs: {} } },
    { ...whole, step: 'linked' },
    { ...whole, giftKey: 'AAAA' },
    { ...whole, put: [''] },
    ...[undefined, null, [], 'said', 7, { v: 1 }],
  ];
  for (const each of bad) expect(restored(each)).toBeUndefined();
  expect(restored(whole)).toBeDefined();
});

test('[KE33] an attempt that was forgotten holds no secret bytes and says nothing any more', async () => {
  const { inviter, lies } = await met(crypto);
  const state = comparing(inviter);
  const secrets = [state.raw.secret, state.raw.once, state.agreed.key, state.agreed.psk];
  for (const secret of secrets) expect(secret.some((byte) => byte !== 0)).toBe(true);
  forget(state);
  for (const secret of secrets) expect(secret.every((byte) => byte === 0)).toBe(true);
  expect(await same(crypto, state, today.day)).toEqual({ ok: false, refusal: 'out-of-turn' });
  expect(await hear(crypto, state, lies[1] ?? new Uint8Array(), today)).toEqual({ ok: false, refusal: 'out-of-turn' });
});

test('[KE24] the psk follows from the invitation alone', async () => {
  const here = await met(crypto);
  const { inviter } = await linked(here);
  const whole = fromBase64(here.invitation) ?? new Uint8Array();
  const psk = await crypto.derive(whole.slice(33, 65), 'cs1/pair/psk/v1', 32);
  expect(fromBase64(inviter.psk)).toEqual(psk);
});
