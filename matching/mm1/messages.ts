import type { Result } from '@unhurried/kernel';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Which of the two: fixed when they were linked. */
export type Role = 'a' | 'b';

/** What both must agree on before a message means anything. Every part of it is bound by every proof. */
export interface Setting {
  /** Names the link of the two. */
  readonly space: string;
  readonly round: number;
  readonly attempt: number;
  /** In order, each once; one at least, 64 at most. */
  readonly slots: readonly string[];
}

/** What stays with me, and with my other devices, until the round is over. */
export interface Mine {
  readonly setting: Setting;
  readonly role: Role;
  /** One for each slot. Everything that is no yes is `false`. */
  readonly answers: readonly boolean[];
  /** 32 bytes, of this attempt alone. */
  readonly key: Bytes;
}

/** Secure random bytes, as many as asked. */
export type Random = (count: number) => Bytes;

/** How many of how many steps are done; called now and then. */
export type Progress = (done: number, of: number) => void;

/**
 * `shape`: not as long as the slots ask, or the setting is none (no slot, more than 64, one twice, a number or a text that
 * cannot be written down). `element`: no element of the group, the identity, or one that stands twice. `proof`: it does
 * not hold for this session, role, slot or key, or has a scalar that is not below L. They are looked for in this order.
 */
export type MessageRefusal = 'shape' | 'element' | 'proof';

declare const checked: unique symbol;

/** A first message of the other's that was checked: nothing else can be answered. [MM4] */
export interface Checked {
  readonly [checked]: true;
  readonly setting: Setting;
  readonly role: Role;
  readonly publicKey: Bytes;
  readonly elements: readonly Bytes[];
}

export type CheckedFirst = Result<Checked, MessageRefusal>;
