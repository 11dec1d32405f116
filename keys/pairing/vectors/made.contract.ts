import { type Bytes, framed, fromBase64, fromUtf8, joined, toBase64, toUtf8 } from '../../bytes/index.ts';
import { fixedRandom, nodeCrypto } from '../../crypto/node.contract.ts';
import type { Role } from '../../envelope/index.ts';
import { type Link, newOwnEnd, type OwnEnd } from '../../link/index.ts';
import { confirmation } from '../agreed.ts';
import { helloFrom, helloOf } from '../hello.ts';
import type { Comparing, Pairing } from '../index.ts';
import { meetingOf } from '../invitation.ts';
import { giftKeyOf, openEarly, openGift, sealEarly, sealGift } from '../sealed.ts';
import type { Raw } from '../state.ts';
import { comparing, linkOf, type Meeting, meeting, met, type Phone, says, today, told } from '../two-phones.contract.ts';

export type Who = 'inviter' | 'guest';

/** All that one phone drew by chance. Bytes are base64url here and everywhere in the file. */
export interface PhoneVector {
  readonly role: Role;
  readonly name: string;
  readonly own: OwnEnd;
  /** The X25519 private half of this attempt. */
  readonly once: string;
  readonly hello: string;
  /** What it ends with. */
  readonly link: Link;
}

/** Bytes that a phone must refuse at this step, by this name. */
export interface BadVector {
  readonly name: string;
  readonly at: Who;
  readonly step: Pairing['step'];
  readonly bytes: string;
  /** Milliseconds after the invitation was made. */
  readonly after?: number;
  readonly refusal: string;
}

export interface InvitationVector {
  readonly name: string;
  readonly text: string;
  readonly read?: { readonly promised: string; readonly secret: string; readonly relay: string };
}

export interface PairingVectors {
  readonly now: number;
  readonly day: string;
  readonly invitation: string;
  readonly secret: string;
  readonly box: string;
  readonly token: string;
  readonly inviter: PhoneVector;
  readonly guest: PhoneVector;
  /** Everything in the meeting mailbox, oldest first: three of the meeting, the inviter's gift, the guest's. */
  readonly messages: readonly string[];
  readonly transcript: string;
  readonly key: string;
  readonly psk: string;
  readonly space: string;
  readonly words: readonly string[];
  readonly invitations: readonly InvitationVector[];
  readonly bad: readonly BadVector[];
}

const crypto = nodeCrypto(fixedRandom('cs1 pairing vectors'));
const none: Bytes = new Uint8Array();
const at = (bytes: readonly Bytes[], index: number): Bytes => bytes[index] ?? none;
const flipped = (bytes: Bytes, index: number): Bytes =>
  bytes.map((byte, here) => (here === index ? byte ^ 1 : byte));
const secretIn = (invitation: string): Bytes => (fromBase64(invitation) ?? none).slice(33, 65);

/** An attempt, with what its phones held at the first step, before any of it is used up. */
interface Told extends Meeting {
  readonly drawn: { readonly [who in Who]: { readonly own: OwnEnd; readonly raw: Raw; readonly name: string } };
  readonly comparing: Comparing;
}

function drawnBy({ state }: Phone) {
  if (!('raw' in state)) throw new Error('It is too late.');
  const { own, raw, name } = state;
  return { own, raw: { secret: raw.secret.slice(), once: raw.once.slice() }, name };
}

/** A whole attempt from one stream of chance. */
async function wholeAttempt(): Promise<Told> {
  const here = await meeting(crypto, 'b', 'https://relay.example:8443');
  const drawn = { inviter: drawnBy(here.inviter), guest: drawnBy(here.guest) };
  const { inviter, guest, lies } = here;
  await told(crypto, guest, lies[0], lies);
  await told(crypto, inviter, lies[1], lies);
  await told(crypto, guest, lies[2], lies);
  const shown = comparing(inviter);
  await says(crypto, inviter, lies);
  await says(crypto, guest, lies);
  await told(crypto, inviter, lies[4], lies);
  await told(crypto, guest, lies[3], lies);
  return { ...here, drawn, comparing: shown };
}

function invitations({ invitation }: Meeting): readonly InvitationVector[] {
  const bytes = fromBase64(invitation) ?? none;
  const relay = fromUtf8(bytes.slice(65)) ?? '';
  const read = { promised: toBase64(bytes.slice(1, 33)), secret: toBase64(bytes.slice(33, 65)), relay };
  const bare = toBase64(bytes.slice(0, 65));
  const instead = (text: string): string => toBase64(joined(bytes.slice(0, 65), toUtf8(text)));
  return [
    { name: 'as it stands', text: invitation, read },
    { name: 'a whole link', text: `https://app.example/#/join/${invitation}`, read },
    { name: 'for the origin of the app', text: bare, read: { ...read, relay: '' } },
    { name: 'of another version', text: toBase64(joined(new Uint8Array([2]), bytes.slice(1))) },
    { name: 'cut short', text: bare.slice(0, -2) },
    { name: 'for a relay without TLS', text: instead('http://relay.example') },
    { name: 'for a relay with a path', text: instead('https://relay.example/path') },
    { name: 'for a relay in capitals', text: instead('https://RELAY.example') },
    { name: 'with stray bits at its end', text: `${bare.slice(0, -1)}${bare.endsWith('B') ? 'C' : 'B'}` },
    { name: 'with padding', text: `${bare}=` },
  ];
}

const refusedAt = (who: Who, step: Pairing['step']) => (name: string, bytes: Bytes, refusal: string) => ({
  ...{ name, at: who, step, bytes: toBase64(bytes), refusal },
});

async function badForGuest(whole: Told, elsewhere: Meeting): Promise<readonly BadVector[]> {
  const secret = secretIn(whole.invitation);
  const [joining, answered] = [refusedAt('guest', 'joining'), refusedAt('guest', 'answered')];
  const { own } = whole.drawn.inviter;
  const otherHello = await helloOf(crypto, 'b', own, (await crypto.newPair()).publicHalf);
  const foreign = (await openEarly(crypto, 3, secretIn(elsewhere.invitation), at(elsewhere.lies, 2))) ?? none;
  return [
    joining('a bit of the hello changed', flipped(at(whole.lies, 0), 100), 'forged'),
    joining('another hello than was promised', await sealEarly(crypto, 1, secret, otherHello), 'not-the-one'),
    joining('the hello of another invitation', at(elsewhere.lies, 0), 'forged'),
    joining('the third message before the first', at(whole.lies, 2), 'out-of-turn'),
    joining('of no size that is said here', at(whole.lies, 0).slice(1), 'forged'),
    answered('the third message of another attempt', at(elsewhere.lies, 2), 'forged'),
    answered('its content, sealed for this attempt', await sealEarly(crypto, 3, secret, foreign), 'forged'),
    answered('a gift before the words', at(whole.lies, 3), 'out-of-turn'),
    refusedAt('guest', 'comparing')('the third message once more', at(whole.lies, 2), 'used'),
  ];
}

/** An answer by the book, as anybody can give it who holds the invitation and these halves. */
async function answerAs(whole: Told, role: Role, low: boolean): Promise<Bytes> {
  const secret = secretIn(whole.invitation);
  const inviterHello = (await openEarly(crypto, 1, secret, at(whole.lies, 0))) ?? none;
  const theirs = await helloFrom(crypto, inviterHello);
  const [own, once] = [await newOwnEnd(crypto, today.day), await crypto.newPair()];
  const hello = await helloOf(crypto, role, own, low ? new Uint8Array(32) : once.publicHalf);
  const agree = async (mine: Bytes, half: Bytes | undefined) =>
    (await crypto.agree(await crypto.receivingKey(mine), half ?? none)) ?? none;
  const lasting = await agree(fromBase64(own.kems[0]?.half ?? '') ?? none, theirs?.kem);
  const short = low ? new Uint8Array(32) : await agree(once.privateHalf, theirs?.once);
  const transcript = await crypto.hash(framed('cs1/pair/transcript/v1', inviterHello, hello));
  const key = await crypto.derive(framed(lasting, short, secret, transcript), 'cs1/pair/key/v1', 32);
  return sealEarly(crypto, 2, secret, framed(hello, await confirmation(crypto, 'b', { key, transcript })));
}

async function badAnswers(whole: Told): Promise<readonly BadVector[]> {
  const secret = secretIn(whole.invitation);
  const inviting = refusedAt('inviter', 'inviting');
  const plain = (await openEarly(crypto, 2, secret, at(whole.lies, 1))) ?? none;
  const sealed = (inside: Bytes): Promise<Bytes> => sealEarly(crypto, 2, secret, inside);
  return [
    inviting('a bit of the answer changed', flipped(at(whole.lies, 1), 200), 'forged'),
    inviting('another confirmation', await sealed(flipped(plain, plain.length - 1)), 'forged'),
    // 4 + 4 + 17 + 4 + 1 + 4 bytes stand before the ID.
    inviting('another ID than the one that signed', await sealed(flipped(plain, 40)), 'forged'),
    inviting('an answer in the role of the inviter', await answerAs(whole, 'b', false), 'forged'),
    inviting('a half of low order', await answerAs(whole, 'a', true), 'forged'),
    { ...inviting('a good answer, too late', at(whole.lies, 1), 'expired'), after: 600_001 },
    refusedAt('inviter', 'comparing')('a second answer', await answerAs(whole, 'a', false), 'used'),
  ];
}

/** The same gift by the guest, with its content changed. */
async function giftWith(whole: Told, change: (content: Record<string, unknown>) => unknown): Promise<Bytes> {
  const { key } = whole.comparing.agreed;
  const plain = (await openGift(crypto, await giftKeyOf(crypto, key, 'a'), 'a', at(whole.lies, 4))) ?? none;
  const content = change(JSON.parse(fromUtf8(plain) ?? ''));
  return sealGift(crypto, await giftKeyOf(crypto, key, 'a'), 'a', toUtf8(JSON.stringify(content)));
}

async function badGifts(whole: Told): Promise<readonly BadVector[]> {
  const said = refusedAt('inviter', 'said');
  const ownGift = at(whole.lies, 3);
  return [
    said('my own gift, under the letter of the other', joined(toUtf8('a'), ownGift.slice(1)), 'forged'),
    said('the other gift, under my letter', joined(toUtf8('b'), at(whole.lies, 4).slice(1)), 'forged'),
    said('a bit of the gift changed', flipped(at(whole.lies, 4), 600), 'forged'),
    said('a gift with one field more', await giftWith(whole, (gift) => ({ ...gift, more: 1 })), 'forged'),
    said('a gift without a name', await giftWith(whole, (gift) => ({ ...gift, name: undefined })), 'forged'),
    said('a name of 61 characters', await giftWith(whole, (gift) => ({ ...gift, name: 'K'.repeat(61) })), 'forged'),
    said('a gift of version 2', await giftWith(whole, (gift) => ({ ...gift, v: 2 })), 'forged'),
    said('an epoch that the ID did not sign', await giftWith(whole, unsigned), 'forged'),
  ];
}

const unsigned = (gift: Record<string, unknown>): unknown => {
  const epoch: { readonly signature: string } = JSON.parse(JSON.stringify(gift.epoch));
  const signature = toBase64(flipped(fromBase64(epoch.signature) ?? none, 5));
  return { ...gift, epoch: { ...epoch, signature } };
};

const phoneVector = (whole: Told, who: Who, hello: Bytes): PhoneVector => {
  const [link, { own, raw, name }] = [linkOf(whole[who]), whole.drawn[who]];
  return { role: link.role, name, own, once: toBase64(raw.once), hello: toBase64(hello), link };
};

/** One good attempt with all that was drawn for it, and what must be refused on the way. */
export async function pairingVectors(): Promise<PairingVectors> {
  const whole = await wholeAttempt();
  const elsewhere = await met(crypto, 'b');
  const secret = secretIn(whole.invitation);
  const answer = (await openEarly(crypto, 2, secret, at(whole.lies, 1))) ?? none;
  const hello = (await openEarly(crypto, 1, secret, at(whole.lies, 0))) ?? none;
  const { key, psk, transcript } = whole.comparing.agreed;
  return {
    ...today,
    invitation: whole.invitation,
    secret: toBase64(secret),
    ...(await meetingOf(crypto, secret)),
    inviter: phoneVector(whole, 'inviter', hello),
    guest: phoneVector(whole, 'guest', answer.slice(4, 206)),
    messages: whole.lies.map(toBase64),
    ...{ transcript: toBase64(transcript), key: toBase64(key), psk: toBase64(psk) },
    space: linkOf(whole.inviter).space,
    words: whole.comparing.words,
    invitations: invitations(whole),
    bad: [...(await badForGuest(whole, elsewhere)), ...(await badAnswers(whole)), ...(await badGifts(whole))],
  };
}
