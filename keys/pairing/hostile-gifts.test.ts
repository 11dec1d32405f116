import { expect, test } from 'vitest';
import { type Bytes, fromUtf8, joined, toUtf8 } from '../bytes/index.ts';
import type { NodeKey } from '../crypto/node.contract.ts';
import { giftFor } from './gift.ts';
import { hear, invitationLasts, same } from './index.ts';
import { giftKeyOf, openEarly, openGift, sealEarly, sealGift } from './sealed.ts';
import { at, crypto, none, secretIn, strangerAnswers } from './stranger.contract.ts';
import { comparing, linkOf, meeting, met, says, today, told } from './two-phones.contract.ts';

test('[KE24] the third message of another attempt, or one that was changed, is refused', async () => {
  const [here, other] = [await meeting(crypto), await met(crypto)];
  expect(await told(crypto, here.guest, here.lies[0], here.lies)).toBe('ok');
  expect(await told(crypto, here.guest, other.lies[2])).toBe('forged');
  const tag = await openEarly(crypto, 3, secretIn(other.invitation), at(other.lies, 2));
  const moved = await sealEarly(crypto, 3, secretIn(here.invitation), tag ?? none);
  expect(await told(crypto, here.guest, moved)).toBe('forged');
});

test('[KE24] gifts that were relabelled, thrown back or changed are refused', async () => {
  const here = await met(crypto);
  const { inviter, guest, lies } = here;
  await says(crypto, inviter, lies);
  const [mine, letterB] = [at(lies, 3), toUtf8('b')];
  expect(await told(crypto, inviter, joined(letterB, mine.slice(1)))).toBe('forged');
  expect(await told(crypto, guest, joined(letterB, mine.slice(1)))).toBe('forged');
  const { key } = comparing(guest).agreed;
  // Sealed once more under the other's label by somebody who holds k: the ID did not sign it for that role.
  const { link } = inviter.state as { link: Parameters<typeof giftFor>[1] };
  const { gift } = await giftFor(crypto, { ...link, role: 'b' }, 'Kim', await giftKeyOf(crypto, key, 'b'));
  expect(await told(crypto, inviter, gift)).toBe('forged');
  await says(crypto, guest, lies);
  expect(await told(crypto, inviter, lies[4])).toBe('ok');
  expect(linkOf(inviter).theirs.name).toBe('Kim');
});

type Content = Readonly<Record<string, unknown>>;

/** A gift with one fault at a time. */
const faulty = (good: Content): readonly unknown[] => [
  ...Object.keys(good).map((field) => ({ ...good, [field]: undefined })),
  { ...good, more: 1 },
  { ...good, v: 2 },
  { ...good, name: 'K'.repeat(61) },
  { ...good, shown: { box: 'x', read: 'y' } },
  ...['n', 'kem', 'sealed', 'signature'].map((field) => ({ ...good, epoch: { ...Object(good.epoch), [field]: 2 } })),
  'gift',
  null,
];

test('[KE24] a gift whose content is not whole is refused, early or in time, and then nothing of mine has left', async () => {
  const { inviter, guest, lies } = await met(crypto);
  const { key } = comparing(guest).agreed;
  const give = async (plain: Bytes): Promise<Bytes> => sealGift(crypto, await giftKeyOf(crypto, key, 'b'), 'b', plain);
  await says(crypto, guest, lies);
  const plain = (await openGift(crypto, await giftKeyOf(crypto, key, 'b'), 'b', at(lies, 3))) ?? none;
  const good: Content = JSON.parse(fromUtf8(plain) ?? '');
  const before = inviter.state;
  const earlyTap = async (content: Bytes) => {
    inviter.state = before;
    expect(await told(crypto, inviter, await give(content))).toBe('ok');
    return same(crypto, comparing(inviter), today.day);
  };
  const written = [...faulty(good).map((each) => JSON.stringify(each)), '{', ''].map(toUtf8);
  expect(written.length).toBe(17);
  for (const each of written) expect(await earlyTap(each)).toEqual({ ok: false, refusal: 'forged' });
  expect(await earlyTap(toUtf8(JSON.stringify(good)))).toMatchObject({ ok: true });
  inviter.state = before;
  await says(crypto, inviter, lies);
  for (const each of written) expect(await told(crypto, inviter, await give(each))).toBe('forged');
  expect(await told(crypto, inviter, lies[3])).toBe('ok');
});

test('[KE24] a second gift of the same giver, early or late, is refused by name', async () => {
  const { inviter, guest, lies } = await met(crypto);
  const comes = guest.state;
  await says(crypto, guest, lies);
  guest.state = comes;
  await says(crypto, guest, lies);
  expect(at(lies, 4)).not.toEqual(at(lies, 3));
  expect(await told(crypto, inviter, lies[3])).toBe('ok');
  expect(await told(crypto, inviter, lies[4])).toBe('used');
  await says(crypto, inviter, lies);
  expect(await told(crypto, inviter, lies[4])).toBe('used');
  expect(linkOf(inviter).theirs.name).toBe('Kim');
});

test('[KE26] an invitation is answered once: a second guest is refused, before the words and after them', async () => {
  const { inviter, guest, invitation, lies } = await meeting(crypto);
  const [one, two] = [await strangerAnswers(invitation, at(lies, 0)), await strangerAnswers(invitation, at(lies, 0))];
  await told(crypto, guest, lies[0], lies);
  expect(await told(crypto, inviter, lies[1], lies)).toBe('ok');
  expect(await told(crypto, inviter, one)).toBe('used');
  expect(await told(crypto, guest, lies[2])).toBe('ok');
  await says(crypto, inviter, lies);
  expect(await told(crypto, inviter, two)).toBe('used');
  await says(crypto, guest, lies);
  expect(await told(crypto, inviter, lies[4])).toBe('ok');
  expect(await told(crypto, inviter, two)).toBe('used');
});

test('[KE26] an invitation that was answered opens nothing new: replayed to another phone it ends at the inviter', async () => {
  const { inviter, invitation, lies } = await met(crypto);
  const late = await strangerAnswers(invitation, at(lies, 0));
  expect(await told(crypto, inviter, late)).toBe('used');
});

test('[KE26] an answer counts for ten minutes of the inviter’s clock, whichever way it was moved', async () => {
  const { inviter, guest, lies } = await meeting(crypto);
  await told(crypto, guest, lies[0], lies);
  const hearAt = async (after: number) => {
    const heard = await hear(crypto, inviter.state, at(lies, 1), { day: today.day, now: today.now + after });
    return heard.ok ? 'ok' : heard.refusal;
  };
  expect(invitationLasts).toBe(600_000);
  for (const after of [600_001, 86_400_000, -600_001]) expect(await hearAt(after)).toBe('expired');
  for (const after of [0, 600_000, -2_000]) expect(await hearAt(after)).toBe('ok');
});

test('[KE26] a phone that did not invite takes no answer', async () => {
  const { guest, lies } = await met(crypto);
  const other = await met(crypto);
  expect(await told(crypto, guest, other.lies[1])).toBe('out-of-turn');
  expect(await told(crypto, guest, at(lies, 1))).toBe('ok');
});

test('[KE29] ID signs a bundle and a key update, and nothing else, in a whole attempt', async () => {
  const signed: string[] = [];
  const watched = {
    ...crypto,
    sign: (key: NodeKey, message: Bytes) => {
      signed.push(fromUtf8(message.slice(4, 4 + (message[3] ?? 0))) ?? '');
      return crypto.sign(key, message);
    },
  };
  const here = await met(watched);
  await says(watched, here.inviter, here.lies);
  await says(watched, here.guest, here.lies);
  expect(new Set(signed)).toEqual(new Set(['cs1/bundle/v1', 'cs1/rekey/v1']));
});
