import { expect, test } from 'vitest';
import { type Bytes, framed, fromBase64, joined, toUtf8 } from '../bytes/index.ts';
import type { Role } from '../envelope/index.ts';
import { newOwnEnd, type OwnEnd } from '../link/index.ts';
import { confirmation } from './agreed.ts';
import { helloFrom, helloOf } from './hello.ts';
import { accept, hear } from './index.ts';
import { openEarly, sealEarly } from './sealed.ts';
import { at, crypto, none, secretIn, strangerAnswers } from './stranger.contract.ts';
import { comparing, meeting, today, told } from './two-phones.contract.ts';

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
