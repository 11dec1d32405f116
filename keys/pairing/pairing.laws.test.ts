import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bytes, fromBase64, fromUtf8, sameBytes, toUtf8 } from '../bytes/index.ts';
import { chanceFrom, mutated, parserRuns } from '../bytes/mutated.contract.ts';
import { nodeCrypto } from '../crypto/node.contract.ts';
import { ringOf } from '../link/index.ts';
import { accept, hear, readInvitation, restored, saved } from './index.ts';
import { invitationText } from './invitation.ts';
import { kindOf, openEarly, sealEarly } from './sealed.ts';
import { comparing, linkOf, type Meeting, meeting, met, type Phone, says, today, told } from './two-phones.contract.ts';

const numRuns = process.env.DEEP ? 2000 : 12;
const crypto = nodeCrypto();
const none: Bytes = new Uint8Array();

type Who = 'inviter' | 'guest';
const other = { inviter: 'guest', guest: 'inviter' } as const;
type Doing = 'next' | 'any' | 'changed' | 'tap' | 'stranger' | 'resealed';

interface Act {
  readonly does: Doing;
  readonly pairing: number;
  readonly who: Who;
  readonly pick: number;
}

/** Mostly what an honest relay and two people would do, so that the rest meets every step of an attempt. */
const acts = fc.array(
  fc.record<Act>({
    does: fc.oneof(
      { weight: 12, arbitrary: fc.constant<Doing>('next') },
      { weight: 4, arbitrary: fc.constant<Doing>('tap') },
      { weight: 5, arbitrary: fc.constantFrom<Doing>('any', 'changed', 'stranger', 'resealed') },
    ),
    pairing: fc.nat({ max: 2 }),
    who: fc.constantFrom<Who>('inviter', 'guest'),
    pick: fc.nat({ max: 10_000 }),
  }),
  { minLength: 30, maxLength: 90 },
);

interface Attempt extends Meeting {
  readonly read: Record<Who, number>;
  readonly words: Partial<Record<Who, string>>;
  readonly gave: Record<Who, boolean>;
}

const secretIn = (invitation: string): Bytes => (fromBase64(invitation) ?? none).slice(33, 65);

/** Three attempts at once, every invitation known to the relay, and everything that was ever said. */
async function world() {
  const attempts: Attempt[] = [];
  for (const role of ['a', 'b', 'a'] as const) {
    const begun = await meeting(crypto, role);
    attempts.push({ ...begun, read: { inviter: 0, guest: 0 }, words: {}, gave: { inviter: false, guest: false } });
  }
  return { attempts, more: [] as Bytes[], refusals: new Set<string>() };
}

type World = Awaited<ReturnType<typeof world>>;

const everything = ({ attempts, more }: World): readonly Bytes[] => [...attempts.flatMap(({ lies }) => lies), ...more];

async function toldTo(here: World, attempt: Attempt, who: Who, bytes: Bytes | undefined): Promise<void> {
  if (!bytes) return;
  const before = attempt.lies.length;
  const answer = await told(crypto, attempt[who], bytes, attempt.lies);
  if (answer !== 'ok') here.refusals.add(answer);
  const { state } = attempt[who];
  if (state.step === 'comparing') attempt.words[who] = state.words.join(' ');
  for (const put of attempt.lies.slice(before)) expect(kindOf(put)).not.toBe(4);
}

/** What an honest relay would hand out now. */
const nextFor = (attempt: Attempt, who: Who): Bytes | undefined =>
  attempt.read[who] < attempt.lies.length ? attempt.lies[attempt.read[who]++] : undefined;

/** A person taps when both screens show the same, and gives the attempt up when they do not. */
async function taps(attempt: Attempt, who: Who): Promise<void> {
  if (attempt[who].state.step !== 'comparing') return;
  const [mine, theirs] = [attempt.words[who], attempt.words[other[who]]];
  if (mine === undefined || mine !== theirs) return;
  attempt.gave[who] = true;
  await says(crypto, attempt[who], attempt.lies);
}

/** Somebody who knows the invitation answers it, as the guest would. */
async function stranger(here: World, attempt: Attempt): Promise<void> {
  const read = readInvitation(attempt.invitation);
  if (!read.ok) throw new Error(read.refusal);
  const { state } = await accept(crypto, read.value, { name: 'Kim', day: today.day });
  const next = await hear(crypto, state, attempt.lies[0] ?? none, today);
  if (next.ok) here.more.push(...next.value.put);
}

/** What was said in one meeting, sealed anew for another, as a relay can that knows both invitations. */
async function resealed(here: World, from: Attempt, to: Attempt, pick: number): Promise<void> {
  const bytes = from.lies[pick % from.lies.length] ?? none;
  const kind = kindOf(bytes);
  if (kind === undefined || kind === 4) return;
  const plain = await openEarly(crypto, kind, secretIn(from.invitation), bytes);
  if (plain) here.more.push(await sealEarly(crypto, kind, secretIn(to.invitation), plain));
}

async function happens(here: World, { does, pairing, who, pick }: Act): Promise<void> {
  const attempt = here.attempts[pairing];
  if (!attempt) return;
  const all = everything(here);
  const picked = all[pick % all.length] ?? none;
  if (does === 'next') await toldTo(here, attempt, who, nextFor(attempt, who));
  if (does === 'any') await toldTo(here, attempt, who, picked);
  if (does === 'changed') await toldTo(here, attempt, who, mutated(picked, chanceFrom(pick)));
  if (does === 'tap') await taps(attempt, who);
  if (does === 'stranger') await stranger(here, attempt);
  if (does === 'resealed') await resealed(here, attempt, here.attempts[pick % 3] ?? attempt, pick);
}

/** Afterwards the relay behaves, and everybody who can comes to the end. */
const calm: readonly Act[] = [1, 2, 3, 4, 5, 6].flatMap(() =>
  [0, 1, 2].flatMap((pairing) =>
    (['inviter', 'guest'] as const).flatMap((who) =>
      (['next', 'next', 'tap'] as const).map((does) => ({ does, pairing, who, pick: 0 })),
    ),
  ),
);

/** Whoever has a link has it with the phone whose words were the same, and that phone gave before. */
function expectTogether(attempt: Attempt, who: Who): number {
  const { state } = attempt[who];
  const partner: Phone = attempt[other[who]];
  if (state.step !== 'linked') return 0;
  if (partner.state.step !== 'said' && partner.state.step !== 'linked') throw new Error(partner.state.step);
  const [mine, theirs] = [state.link, partner.state.link];
  expect([theirs.space, theirs.psk, theirs.role]).toEqual([mine.space, mine.psk, mine.role === 'a' ? 'b' : 'a']);
  const { box, read } = theirs.own.shown;
  expect(mine.theirs.shown).toEqual({ box, read });
  expect(attempt.gave).toEqual({ inviter: true, guest: true });
  return 1;
}

async function expectSameKeys({ inviter, guest }: Attempt): Promise<void> {
  if (inviter.state.step !== 'linked' || guest.state.step !== 'linked') return;
  const [one, two] = [await ringOf(crypto, linkOf(inviter)), await ringOf(crypto, linkOf(guest))];
  for (const key of Object.values(one.write)) expect(two.find(key.keyId)).toEqual(key);
  for (const key of Object.values(two.write)) expect(one.find(key.keyId)).toEqual(key);
}

test('[KE24] [KE25] whatever a relay does that knows every invitation, nobody is linked but two who saw the same words', async () => {
  let linked = 0;
  const refusals = new Set<string>();
  const one = async (all: readonly Act[]): Promise<void> => {
    const here = await world();
    for (const act of [...all, ...calm]) {
      await happens(here, act);
      for (const attempt of here.attempts)
        linked += expectTogether(attempt, 'inviter') + expectTogether(attempt, 'guest');
    }
    await Promise.all(here.attempts.map(expectSameKeys));
    for (const each of here.refusals) refusals.add(each);
  };
  await fc.assert(fc.asyncProperty(acts, one), { numRuns });
  expect(linked).toBeGreaterThan(0);
  expect(refusals.size).toBeGreaterThan(0);
  for (const each of refusals) expect(['forged', 'not-the-one', 'out-of-turn', 'used']).toContain(each);
});

test('[KE24] no message that was changed is taken, at any step, and none makes its reader throw', async () => {
  const begun = await meeting(crypto);
  const whole = await met(crypto);
  await says(crypto, whole.guest, whole.lies);
  const answered: Phone = { state: begun.guest.state };
  await told(crypto, answered, begun.lies[0], begun.lies);
  const steps: readonly { phone: Phone; bytes: Bytes }[] = [
    { phone: begun.guest, bytes: begun.lies[0] ?? none },
    { phone: begun.inviter, bytes: begun.lies[1] ?? none },
    { phone: whole.inviter, bytes: whole.lies[3] ?? none },
  ];
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.constantFrom(...steps), async (seed, { phone, bytes }) => {
      const changed = mutated(bytes, chanceFrom(seed));
      if (sameBytes(changed, bytes)) return;
      const next = await hear(crypto, phone.state, changed, today);
      if (next.ok) throw new Error('It was taken.');
    }),
    { numRuns: numRuns * 20 },
  );
});

test('[KE14] any text is an invitation, written as we write it, or none', () => {
  const text = toUtf8(
    invitationText({
      promised: new Uint8Array(32),
      secret: new Uint8Array(32).fill(7),
      relay: 'https://relay.example',
    }),
  );
  let read = 0;
  const looked = (seed: number) => {
    const chance = chanceFrom(seed);
    for (let count = 0; count < parserRuns.batch; count++) {
      const given = (fromUtf8(mutated(text, chance)) ?? '').trim();
      const invitation = readInvitation(given);
      if (!invitation.ok) continue;
      read++;
      expect(given.endsWith(invitationText(invitation.value))).toBe(true);
    }
  };
  fc.assert(fc.property(fc.integer(), looked), { numRuns: parserRuns.numRuns });
  expect(read).toBeGreaterThan(0);
});

test('[KE33] any JSON is what was saved or is not, without a throw', async () => {
  const { inviter, lies } = await met(crypto);
  expect(comparing(inviter).words.length).toBe(6);
  await says(crypto, inviter, lies);
  if (inviter.state.step !== 'said') throw new Error('It is too early.');
  const whole = toUtf8(JSON.stringify(saved(inviter.state)));
  const parsed = (bytes: Bytes): unknown => {
    try {
      return JSON.parse(fromUtf8(bytes) ?? '');
    } catch {
      return undefined;
    }
  };
  const looked = (seed: number) => {
    const chance = chanceFrom(seed);
    for (let count = 0; count < parserRuns.batch / 10; count++) {
      const given = parsed(mutated(whole, chance));
      const state = restored(given);
      if (state) expect(saved(state)).toEqual(given);
    }
  };
  fc.assert(fc.property(fc.integer(), looked), { numRuns: parserRuns.numRuns });
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(restored(value)).toBeUndefined();
    }),
    { numRuns: numRuns * 10 },
  );
});
