import type { Bytes, Role, Setting } from '../mm1/index.ts';

/** One of the two in an exchange. Bytes are hexadecimal, answers are a text of 1 and 0. */
export interface Side {
  readonly answers: string;
  readonly key: string;
  readonly firstChance: string;
  readonly first: string;
  readonly secondChance: string;
  readonly second: string;
}

export interface Exchange {
  readonly name: string;
  readonly setting: Setting;
  readonly session: string;
  readonly a: Side;
  readonly b: Side;
  readonly both: string;
}

/** A first message said to be of `role`, and what becomes of it. */
export interface BadFirst {
  readonly name: string;
  readonly setting: Setting;
  readonly role: Role;
  readonly first: string;
  readonly refusal: string;
}

/** A second message that b is said to have sent to a. */
export interface BadSecond {
  readonly name: string;
  readonly setting: Setting;
  readonly answers: string;
  readonly key: string;
  readonly theirFirst: string;
  readonly theirSecond: string;
  readonly refusal: string;
}

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
export const fromHex = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'hex'));
