import type { Bytes } from '../bytes/index.ts';
import type { Role } from '../envelope/index.ts';

/** A mailbox of my own: with the token that writes, and the one that reads, to be given away. Base64url. */
export interface OwnBox {
  readonly box: string;
  readonly write: string;
  readonly read: string;
}

/** A mailbox of the other person, as they gave it to me. */
export interface TheirBox {
  readonly box: string;
  readonly read: string;
}

/** One epoch secret of one person, and the day (YYYY-MM-DD) on which this phone learned it. */
export interface Epoch {
  readonly n: number;
  /** 32 bytes, base64url. */
  readonly secret: string;
  readonly since: string;
}

/** One of my X25519 private halves. */
export interface OwnKem {
  /** 32 bytes, base64url. */
  readonly half: string;
  /** Since when the other is known to seal to a newer one: from then on nothing new can come for this half. */
  readonly spent?: string;
}

/** My half of a link: what I write with, and what I am reached by. */
export interface OwnEnd {
  /** Ed25519 seed, base64url. */
  readonly id: string;
  /** The newest last; older ones open what was on its way. */
  readonly kems: readonly OwnKem[];
  /** The newest last. */
  readonly epochs: readonly Epoch[];
  readonly shown: OwnBox;
  readonly passing: OwnBox;
  /** The other's KEM that my newest epoch was sealed to, empty before the first: when theirs has changed, an update is due. */
  readonly sealedTo: string;
}

/** What I know of the other person. */
export interface TheirEnd {
  readonly name: string;
  /** Ed25519 and newest X25519 public halves, base64url. */
  readonly id: string;
  readonly kem: string;
  readonly epochs: readonly Epoch[];
  readonly shown: TheirBox;
  readonly passing: TheirBox;
}

/** Everything that two phones hold together. JSON, sealed at rest; raw secrets, so it is opened only to be used. */
export interface Link {
  readonly v: 1;
  readonly space: string;
  readonly role: Role;
  /** The relay's origin; empty for the origin of the app. */
  readonly relay: string;
  /** 32 bytes, base64url. */
  readonly psk: string;
  readonly own: OwnEnd;
  readonly theirs: TheirEnd;
}

/** What an end says of itself in pairing, under its own signature. */
export interface Bundle {
  readonly id: Bytes;
  readonly kem: Bytes;
  readonly signature: Bytes;
}

/** Seals a link at rest, and nothing else. From the root of the side that keeps it. */
export interface LinkKey<Key> {
  readonly use: 'link';
  readonly person: 'a' | 'b';
  /** The space of the side, not of the link. */
  readonly space: string;
  readonly key: Key;
}

/** A routine key update, as it travels. Base64url. */
export interface KeyUpdate {
  readonly n: number;
  readonly kem: string;
  readonly sealed: string;
  readonly signature: string;
}
