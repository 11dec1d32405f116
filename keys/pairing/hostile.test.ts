import { expect, test } from 'vitest';
import { type Bytes, framed, fromBase64, fromUtf8, joined, toUtf8 } from '../bytes/index.ts';
import { type NodeKey, nodeCrypto } from '../crypto/node.contract.ts';
import type { Role } from '../envelope/index.ts';
import { newOwnEnd, type OwnEnd } from '../link/index.ts';
import { confirmation } from './agreed.ts';
import { giftFor } from './gift.ts';
import { helloFrom, helloOf } from './hello.ts';
import { accept, hear, invitationLasts, readInvitation, same } from './index.ts';
import { giftKeyOf, openEarly, openGift, sealEarly, sealGift } from './sealed.ts';
import { comparing, linkOf, meeting, met, says, today, told } from './two-phones.contract.ts';

const crypto = nodeCrypto();
const none: Bytes = new Uint8Array();
const at = (bytes: readonly Bytes[], index: number): Bytes => bytes[index] ?? none;

/** What anybody knows who saw the QR or read the link in somebody's chat. */
const secretIn = (invitation: string): Bytes => (fromBase64(invitation) ?? none).slice(33, 65);

/** Somebody else who holds the invitation: answers the inviter's hello with one of their own, by the book. */
async function strangerAnswers(invitation: string, first: Bytes, role: Role = 'b'): Promise<Bytes> {
  const read = readInvitation(invitation);
  if (!read.ok) throw new Error(read.refusal);
  const { state } = await accept(crypto, read.value, { name: 'Kim', day: today.day });
  const next = await hear(crypto, state, first, today);
  if (!next.ok || next.value.state.step !== 'answered')
    throw new Error('A stranger who knows the invitation can answer.');
  expect(next.value.state.agreed.role).toBe(role);
  return at(next.value.put, 0);
}

test('[KE25] a stranger who photographed the QR can answer first, and then the words differ', async () => {
  const { inviter, guest, invitation, lies } = await meeting(crypto);
  expect(await told(crypto, guest, lies[0], lies)).toBe('ok');
  expect(await told(crypto, inviter, await strangerAnswers(invitation, at(lies, 0)), lies)).toBe('ok');
  // The true guest's phone hears what was meant for the stranger, and shows no words at all.
  expect(await told(crypto, guest, lies[2])).toBe('forged');
  expect(await told(crypto, inviter, lies[1])).toBe('used');
  expect(guest.state.step).toBe('answered');
  if (guest.state.step !== 'answered') return;
  expect(guest.state.agreed.transcript).not.toEqual(comparing(inviter).agreed.transcript);
});

test('[KE25] a stranger between both, who answers one and invites the other, shows them different words', async () => {
  const [here, theirs] = [await meeting(crypto), await meeting(crypto)];
  const between = theirs.inviter;
  expect(await told(crypto, here.inviter, await strangerAnswers(here.invitation, at(here.lies, 0)))).toBe('ok');
  expect(await told(crypto, theirs.guest, theirs.lies[0], theirs.lies)).toBe('ok');
  expect(await told(crypto, between, theirs.lies[1], theirs.lies)).toBe('ok');
  expect(await told(crypto, theirs.guest, theirs.lies[2])).toBe('ok');
  expect(comparing(theirs.guest).words).not.toEqual(comparing(here.inviter).words);
});

test('[KE24] another hello than the invitation promised is refused, though it is sealed as it should be', async () => {
  const { guest, invitation } = await meeting(crypto);
  const other = await meeting(crypto);
  if (other.inviter.state.step !== 'inviting') throw new Error('It is too late.');
  const swapped = await sealEarly(crypto, 1, secretIn(invitation), other.inviter.state.hello);
  expect(await told(crypto, guest, swapped)).toBe('not-the-one');
  expect(await told(crypto, guest, other.lies[0])).toBe('forged');
});

test('[KE24] an invitation that promises what is no hello leads nowhere', async () => {
  const { inviter } = await meeting(crypto);
  if (inviter.state.step !== 'inviting') throw new Error('It is too late.');
  const { hello, own, raw } = inviter.state;
  const other = await helloOf(crypto, 'a', await newOwnEnd(crypto, today.day), raw.once);
  const mixed = joined(hello.slice(0, -64), other.slice(-64));
  const unknownRole = joined(hello.slice(0, 25), toUtf8('c'), hello.slice(26));
  const longer = joined(hello, new Uint8Array(1));
  const otherLabel = joined(hello.slice(0, 20), toUtf8('2'), hello.slice(21));
  for (const promised of [mixed, unknownRole, longer, otherLabel, none]) {
    const secret = crypto.random(32);
    const invitation = { promised: await crypto.hash(promised), secret: secret.slice(), relay: '' };
    const { state } = await accept(crypto, invitation, { name: 'Kim', day: today.day });
    const heard = await hear(crypto, state, await sealEarly(crypto, 1, secret, promised), today);
    expect(heard).toEqual({ ok: false, refusal: 'forged' });
  }
  expect(await helloFrom(crypto, hello)).toMatchObject({ role: 'a' });
  expect(own.epochs.length).toBe(1);
});

interface Answer {
  readonly secret: Bytes;
  readonly hello: Bytes;
  readonly tag: Bytes;
}

const answering = ({ secret, hello, tag }: Answer): Promise<Bytes> => sealEarly(crypto, 2, secret, framed(hello, tag));

/** Takes an honest answer apart, as whoever holds the invitation can. */
async function takenApart(invitation: string, second: Bytes): Promise<Answer> {
  const secret = secretIn(invitation);
  const whole = (await openEarly(crypto, 2, secret, second)) ?? none;
  return { secret, hello: whole.slice(4, 206), tag: whole.slice(210) };
}

test('[KE24] an answer with another hello, another tag or the wrong role is refused', async () => {
  const { inviter, guest, invitation, lies } = await meeting(crypto);
  expect(await told(crypto, guest, lies[0], lies)).toBe('ok');
  const whole = await takenApart(invitation, at(lies, 1));
  const elsewhere = await meeting(crypto);
  await told(crypto, elsewhere.guest, elsewhere.lies[0], elsewhere.lies);
  const foreign = await takenApart(elsewhere.invitation, at(elsewhere.lies, 1));
  if (inviter.state.step !== 'inviting') throw new Error('It is too late.');
  const bad = [
    { ...whole, hello: foreign.hello },
    { ...whole, tag: foreign.tag },
    { ...whole, tag: new Uint8Array(32) },
    // My own hello, thrown back at me.
    { ...whole, hello: inviter.state.hello },
    { ...whole, hello: joined(whole.hello.slice(0, -64), foreign.hello.slice(-64)) },
    { ...foreign },
  ];
  for (const each of bad) expect(await told(crypto, inviter, await answering(each))).toBe('forged');
  expect(await told(crypto, inviter, await answering(whole))).toBe('ok');
});

interface Guess {
  readonly lasting: Bytes;
  readonly once: Bytes;
}

const zeros: Bytes = new Uint8Array(32);

/** An answer by the book, by somebody who has to guess what two pairs of halves agree on. */
async function guessed(invitation: string, inviterHello: Bytes, hello: Bytes, guess: Guess): Promise<Bytes> {
  const secret = secretIn(invitation);
  const transcript = await crypto.hash(framed('cs1/pair/transcript/v1', inviterHello, hello));
  const key = await crypto.derive(framed(guess.lasting, guess.once, secret, transcript), 'cs1/pair/key/v1', 32);
  return answering({ secret, hello, tag: await confirmation(crypto, 'b', { key, transcript }) });
}

async function agreedOn(mine: Bytes, theirs: Bytes | undefined): Promise<Bytes> {
  return (await crypto.agree(await crypto.receivingKey(mine), theirs ?? none)) ?? none;
}

const kemOf = (own: OwnEnd): Bytes => fromBase64(own.kems[0]?.half ?? '') ?? none;

/** An inviter's hello, as everybody can read it who knows the invitation. */
async function waiting() {
  const { inviter, invitation } = await meeting(crypto);
  if (inviter.state.step !== 'inviting') throw new Error('It is too late.');
  const said = inviter.state.hello;
  return { inviter, invitation, said, theirs: await helloFrom(crypto, said) };
}

test('[KE24] who answers by the book in the role of the inviter is refused', async () => {
  const { inviter, invitation, said, theirs } = await waiting();
  const [own, once] = [await newOwnEnd(crypto, today.day), await crypto.newPair()];
  const [lasting, agreed] = [await agreedOn(kemOf(own), theirs?.kem), await agreedOn(once.privateHalf, theirs?.once)];
  const as = async (role: Role) =>
    guessed(invitation, said, await helloOf(crypto, role, own, once.publicHalf), { lasting, once: agreed });
  expect(await told(crypto, inviter, await as('a'))).toBe('forged');
  expect(await told(crypto, inviter, await as('b'))).toBe('ok');
});

test('[KE24] whoever borrows the ID and KEM of another, or has lost the private half of either, cannot answer', async () => {
  const { inviter, invitation, said, theirs } = await waiting();
  const [own, once] = [await newOwnEnd(crypto, today.day), await crypto.newPair()];
  const hello = await helloOf(crypto, 'b', own, once.publicHalf);
  const [lasting, agreed] = [await agreedOn(kemOf(own), theirs?.kem), await agreedOn(once.privateHalf, theirs?.once)];
  for (const guess of [
    { lasting: zeros, once: agreed },
    { lasting, once: zeros },
  ])
    expect(await told(crypto, inviter, await guessed(invitation, said, hello, guess))).toBe('forged');
});

test('[KE24] halves of low order, whose outcome everybody knows, are refused from either side', async () => {
  const { inviter, invitation, said, theirs } = await waiting();
  const own = await newOwnEnd(crypto, today.day);
  const hello = await helloOf(crypto, 'b', own, zeros);
  const guess = { lasting: await agreedOn(kemOf(own), theirs?.kem), once: zeros };
  expect(await told(crypto, inviter, await guessed(invitation, said, hello, guess))).toBe('forged');
  const secret = crypto.random(32);
  const promised = await crypto.hash(hello);
  const { state } = await accept(
    crypto,
    { promised, secret: secret.slice(), relay: '' },
    { name: 'Kim', day: today.day },
  );
  const heard = await hear(crypto, state, await sealEarly(crypto, 1, secret, hello), today);
  expect(heard).toEqual({ ok: false, refusal: 'forged' });
});

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
