import type { Agreed, Halves, Role } from './pairing-terms.ts';
import { atom, type Term } from './term.ts';

/** How the protocol is run. The real one compares words and keeps both other promises, whatever happened to the link. */
export interface Run {
  /** How many couples pair at once, their messages in the attacker's hands. */
  readonly couples: number;
  /** `seen`: the attacker has it too. `swapped`: the attacker may hand the guest another one. */
  readonly invitation: 'secret' | 'seen' | 'swapped';
  /** Taps come after the words were compared. */
  readonly words: boolean;
  /** The guest takes the hello that the invitation promised and no other. */
  readonly promise: boolean;
  /** A gift says whose it is. */
  readonly giver: boolean;
}

export const real: Run = { couples: 1, invitation: 'secret', words: true, promise: true, giver: true };

type Step = 'waiting' | 'answered' | 'comparing' | 'said' | 'ended';

export interface Phone {
  readonly step: Step;
  readonly role: Role;
  readonly halves: Halves;
  readonly gift: Term;
  /** The guest's from what it read, the inviter's own. */
  readonly secret?: Term;
  readonly agreed?: Agreed;
  /** The gift that was taken. */
  readonly taken?: Term;
}

export interface Couple {
  readonly inviter: Phone;
  readonly guest: Phone;
}

export type Who = keyof Couple;
export type Pairings = readonly Couple[];

const halvesOf = (name: string): Halves => ({
  id: atom(`${name} id`),
  kem: atom(`${name} kem`),
  once: atom(`${name} once`),
});

const phone = (name: string, role: Role): Phone => ({
  step: 'waiting',
  role,
  halves: halvesOf(name),
  gift: atom(`${name} gift`),
});

export const coupleOf = (at: number): Couple => ({
  inviter: { ...phone(`inviter ${at}`, at % 2 === 0 ? 'a' : 'b'), secret: atom(`secret ${at}`) },
  guest: phone(`guest ${at}`, at % 2 === 0 ? 'b' : 'a'),
});

export const stranger = halvesOf('stranger');
export const strangerGift = atom('stranger gift');
export const strangerSecret = atom('stranger secret');
