import { canMake, type Knowledge } from './knowledge.ts';
import {
  type Couple,
  coupleOf,
  type Pairings,
  type Phone,
  type Run,
  stranger,
  strangerGift,
  strangerSecret,
  type Who,
} from './pairing-phones.ts';
import { agreedBetween, first, fourth, type Halves, hello, other, type Sides, second, third } from './pairing-terms.ts';
import type { Model, Move } from './search.ts';
import { hash, pub, type Term } from './term.ts';

/**
 * The hellos that can arrive: those that somebody made, which the relay may hand on without reading them, and those that
 * the attacker can put together from keys of anybody, in any mixture.
 */
function hellosFrom(pairings: Pairings, knowledge: Knowledge): readonly Halves[] {
  const made = pairings.flatMap(({ inviter, guest }) => [inviter.halves, guest.halves]);
  const sayable = (half: Term): boolean => canMake(knowledge, pub(half));
  const all = [...made, stranger];
  const points = all.flatMap(({ kem, once }) => [kem, once]).filter(sayable);
  const ids = all.map(({ id }) => id).filter(sayable);
  return [...made, ...ids.flatMap((id) => points.flatMap((kem) => points.map((once) => ({ id, kem, once }))))];
}

interface Here {
  readonly run: Run;
  readonly pairings: Pairings;
  readonly at: number;
  readonly knowledge: Knowledge;
}

function moved(
  { pairings, at }: Here,
  who: Who,
  change: Partial<Phone>,
  says: string,
  heard: readonly Term[],
): Move<Pairings> {
  const next = pairings.map((couple, index) =>
    index === at ? { ...couple, [who]: { ...couple[who], ...change } } : couple,
  );
  return { says: `${who} ${at} ${says}`, next, heard };
}

/** Message 2 at the inviter's: any hello, with a confirmation that fits it. */
function inviterTakes(here: Here, { halves, role, secret }: Phone): readonly Move<Pairings>[] {
  if (!secret) return [];
  return hellosFrom(here.pairings, here.knowledge).flatMap((guest) => {
    const agreed = agreedBetween(secret, { role, inviter: halves, guest });
    const message = second(secret, hello(other(role), guest), agreed);
    if (!canMake(here.knowledge, message)) return [];
    return [moved(here, 'inviter', { step: 'comparing', agreed }, 'takes an answer', [third(secret, agreed)])];
  });
}

/** The invitations that this guest may have before its eyes, each with the hello that it promises. */
function readable({ run, pairings, at, knowledge }: Here): readonly { secret: Term; promised: Halves }[] {
  const own = pairings[at]?.inviter;
  const right = own?.secret ? [{ secret: own.secret, promised: own.halves }] : [];
  if (run.invitation !== 'swapped') return right;
  const secrets = [strangerSecret, ...right.map(({ secret }) => secret)];
  return secrets.flatMap((secret) => hellosFrom(pairings, knowledge).map((promised) => ({ secret, promised })));
}

/** Message 1 at the guest's. */
function guestTakes(here: Here, { halves, role }: Phone): readonly Move<Pairings>[] {
  return readable(here).flatMap(({ secret, promised }) => {
    const inviters = here.run.promise ? [promised] : hellosFrom(here.pairings, here.knowledge);
    return inviters.flatMap((inviter) => {
      const sides: Sides = { role: other(role), inviter, guest: halves };
      if (!canMake(here.knowledge, first(secret, hello(sides.role, inviter)))) return [];
      const agreed = agreedBetween(secret, sides);
      const answer = second(secret, hello(role, halves), agreed);
      return [moved(here, 'guest', { step: 'answered', secret, agreed }, 'answers', [answer])];
    });
  });
}

/** Message 3 at the guest's. */
const guestIsSure = (here: Here, { secret, agreed }: Phone): readonly Move<Pairings>[] =>
  secret && agreed && canMake(here.knowledge, third(secret, agreed))
    ? [moved(here, 'guest', { step: 'comparing' }, 'sees the words', [])]
    : [];

/** Both people look at both screens: the words follow from the transcript alone. */
const sameWords = (mine: Phone, theirs: Phone): boolean =>
  theirs.step !== 'waiting' && theirs.step !== 'answered' && mine.agreed?.transcript === theirs.agreed?.transcript;

function taps(here: Here, who: Who, mine: Phone, theirs: Phone): readonly Move<Pairings>[] {
  if (!mine.agreed || (here.run.words && !sameWords(mine, theirs))) return [];
  const gift = fourth(mine.agreed, here.run.giver ? mine.role : undefined, mine.gift);
  return [moved(here, who, { step: 'said' }, 'says "the same" and gives', [gift])];
}

function takesGift(here: Here, who: Who, { agreed, role }: Phone): readonly Move<Pairings>[] {
  const gifts = [...here.pairings.flatMap(({ inviter, guest }) => [inviter.gift, guest.gift]), strangerGift];
  return gifts.flatMap((taken) =>
    agreed && canMake(here.knowledge, fourth(agreed, here.run.giver ? other(role) : undefined, taken))
      ? [moved(here, who, { step: 'ended', taken }, 'takes a gift', [])]
      : [],
  );
}

function movesOf(here: Here, who: Who, mine: Phone, theirs: Phone): readonly Move<Pairings>[] {
  if (mine.step === 'waiting') return who === 'inviter' ? inviterTakes(here, mine) : guestTakes(here, mine);
  if (mine.step === 'answered') return guestIsSure(here, mine);
  if (mine.step === 'comparing') return taps(here, who, mine, theirs);
  return mine.step === 'said' ? takesGift(here, who, mine) : [];
}

const given = (mine: Phone, theirs: Phone): boolean =>
  mine.taken === theirs.gift &&
  mine.agreed?.key === theirs.agreed?.key &&
  (theirs.step === 'said' || theirs.step === 'ended');

const ends = (pairings: Pairings): readonly { who: string; mine: Phone; theirs: Phone }[] =>
  pairings.flatMap(({ inviter, guest }, at) => [
    { who: `inviter ${at}`, mine: inviter, theirs: guest },
    { who: `guest ${at}`, mine: guest, theirs: inviter },
  ]);

function brokenIn(pairings: Pairings, knowledge: Knowledge): string | undefined {
  const told = ends(pairings).find(({ mine }) => canMake(knowledge, mine.gift));
  if (told) return `the gift of ${told.who} is known to a stranger`;
  const apart = ends(pairings).find(({ mine, theirs }) => mine.step === 'ended' && !given(mine, theirs));
  return apart && `${apart.who} is linked to somebody else`;
}

const nameOf = ({ step, secret, agreed, taken }: Phone): string =>
  [step, secret?.id, agreed?.key.id, taken?.id].join(':');

/** What the relay sees at once: message 1 of every inviter; and the invitation, where it was seen. */
function toldBy({ inviter }: Couple, run: Run): readonly Term[] {
  const { secret, role, halves } = inviter;
  if (!secret) return [];
  const said = hello(role, halves);
  return [first(secret, said), ...(run.invitation === 'secret' ? [] : [secret, hash(said)])];
}

/** Pairing, for a bounded number of couples, with a relay that does what it likes. */
export function pairingModel(run: Run): Model<Pairings> {
  const start = Array.from({ length: run.couples }, (_, at) => coupleOf(at));
  return {
    start,
    name: (pairings) =>
      ends(pairings)
        .map(({ mine }) => nameOf(mine))
        .join(' '),
    told: [
      ...[stranger.id, stranger.kem, stranger.once, strangerGift, strangerSecret],
      ...start.flatMap((couple) => toldBy(couple, run)),
    ],
    moves: (pairings, knowledge) =>
      pairings.flatMap(({ inviter, guest }, at) => {
        const here = { run, pairings, at, knowledge };
        return [...movesOf(here, 'inviter', inviter, guest), ...movesOf(here, 'guest', guest, inviter)];
      }),
    broken: brokenIn,
    reached: (pairings) =>
      ends(pairings)
        .filter(({ mine }) => mine.step === 'ended')
        .map(({ who }) => `${who} is linked`),
  };
}
