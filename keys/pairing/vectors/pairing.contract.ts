import { expect, test } from 'vitest';
import { type Bytes, fromBase64, toBase64 } from '../../bytes/index.ts';
import type { CryptoPort } from '../../crypto/index.ts';
import { agreedFrom } from '../agreed.ts';
import { helloFrom } from '../hello.ts';
import { type Answered, accept, hear, type Inviting, type Joining, type Pairing, readInvitation, same } from '../index.ts';
import type { PairingVectors, PhoneVector, Who } from './made.contract.ts';
import file from './pairing.json' with { type: 'json' };

const given: PairingVectors = JSON.parse(JSON.stringify(file));
const bytesOf = (text: string | undefined): Bytes => fromBase64(text ?? '') ?? new Uint8Array();
const messages = given.messages.map(bytesOf);
const moment = { now: given.now, day: given.day };

function begun({ name, own, once }: PhoneVector) {
  const { relay } = given.inviter.link;
  return { name, relay, own, raw: { secret: bytesOf(given.secret), once: bytesOf(once) }, put: [], taken: [] };
}

const inviting = (): Inviting => ({
  ...begun(given.inviter),
  ...{ step: 'inviting', role: given.inviter.role, hello: bytesOf(given.inviter.hello), since: given.now },
});

async function joining<Key>(crypto: CryptoPort<Key>): Promise<Joining> {
  return { ...begun(given.guest), step: 'joining', promised: await crypto.hash(bytesOf(given.inviter.hello)) };
}

/** The guest after its published answer: a platform whose signatures are never the same twice says another hello. */
async function answered<Key>(crypto: CryptoPort<Key>): Promise<Answered> {
  const { own, role, hello } = given.guest;
  const [said, state] = [bytesOf(given.inviter.hello), begun(given.guest)];
  const theirs = await helloFrom(crypto, said);
  if (!theirs) throw new Error('The published hello is one.');
  const agreed = await agreedFrom(crypto, { role, own, raw: state.raw, hellos: [said, bytesOf(hello)], theirs });
  if (!agreed) throw new Error('The published halves agree.');
  return { ...state, step: 'answered', agreed };
}

async function after<Key>(crypto: CryptoPort<Key>, state: Pairing, bytes: Bytes | undefined): Promise<Pairing> {
  const next = await hear(crypto, state, bytes ?? new Uint8Array(), moment);
  if (!next.ok) throw new Error(next.refusal);
  return next.value.state;
}

/** A phone at a step, brought there by what is published. */
async function stateAt<Key>(crypto: CryptoPort<Key>, who: Who, step: Pairing['step']): Promise<Pairing> {
  if (step === 'inviting') return inviting();
  if (step === 'joining') return joining(crypto);
  if (step === 'answered') return answered(crypto);
  const shown =
    who === 'inviter' ? await after(crypto, inviting(), messages[1]) : await after(crypto, await answered(crypto), messages[2]);
  if (shown.step !== 'comparing' || step === 'comparing') return shown;
  const told = await same(crypto, shown, given.day);
  if (!told.ok) throw new Error(told.refusal);
  return told.value.state;
}

/** The published attempt, good and bad, in this platform's hands. */
export function pairingContract<Key>(platform: string, crypto: CryptoPort<Key>): void {
  test.each(given.invitations)(`[KE17] ${platform} and an invitation $name`, ({ text, read }) => {
    const known = readInvitation(text);
    const refused = { ok: false, refusal: 'not-an-invitation' };
    if (!known.ok || !read) {
      expect(known).toEqual(read ? 'an invitation' : refused);
      return;
    }
    const { promised, secret, relay } = known.value;
    expect({ promised: toBase64(promised), secret: toBase64(secret), relay }).toEqual(read);
  });

  test(`[KE17] ${platform} and the mailbox of an invitation`, async () => {
    const read = readInvitation(given.invitation);
    if (!read.ok) throw new Error(read.refusal);
    const { meeting } = await accept(crypto, read.value, { name: 'Kim', day: given.day });
    expect(meeting).toEqual({ box: given.box, token: given.token });
  });

  test(`[KE17] ${platform} answers the published invitation`, async () => {
    const next = await hear(crypto, await joining(crypto), messages[0] ?? new Uint8Array(), moment);
    expect(next).toMatchObject({ ok: true, value: { state: { step: 'answered', agreed: { role: given.guest.role } } } });
    if (next.ok) expect(next.value.put.map(({ length }) => length)).toEqual([270]);
  });

  test.each(['inviter', 'guest'] as const)(`[KE17] ${platform} as the %s of the published attempt`, async (who) => {
    const shown = await stateAt(crypto, who, 'comparing');
    if (shown.step !== 'comparing') throw new Error(shown.step);
    const { transcript, key, psk } = shown.agreed;
    expect(shown.words).toEqual(given.words);
    expect([transcript, key, psk].map(toBase64)).toEqual([given.transcript, given.key, given.psk]);
    const said = await stateAt(crypto, who, 'said');
    const linked = await after(crypto, said, messages[who === 'inviter' ? 4 : 3]);
    if (linked.step !== 'linked') throw new Error(linked.step);
    expect(linked.link).toEqual(given[who].link);
    expect(linked.link.space).toBe(given.space);
  });

  test.each(given.bad)(`[KE17] ${platform} as the $at refuses: $name`, async ({ at, step, bytes, after: late = 0, refusal }) => {
    const state = await stateAt(crypto, at, step);
    const heard = await hear(crypto, state, bytesOf(bytes), { ...moment, now: given.now + late });
    expect(heard).toEqual({ ok: false, refusal });
  });
}
