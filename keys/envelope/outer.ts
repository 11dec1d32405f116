import { type Bytes, framed, toBase64 } from '../bytes/index.ts';
import { isBucket } from '../seal/index.ts';

const version = 1;
const suite = 1;
const tagLength = 16;
/** version ‖ suite ‖ key id (8) ‖ salt (32) ‖ commit (32) */
const outerLength = 74;

/** What stands outside: nothing of it says anything to whoever has not the key. [KE22] */
export interface Outer {
  /** Base64url. */
  readonly keyId: string;
  readonly salt: Bytes;
  readonly commit: Bytes;
}

export const outerBytes = (keyId: Bytes, salt: Bytes, commit: Bytes): Bytes =>
  new Uint8Array([version, suite, ...keyId, ...salt, ...commit]);

/** The mailbox and everything outside are bound to the seal. */
export const boundTo = (box: string, outer: Bytes): Bytes => framed('cs1/env/v1', box, outer);

export interface Parted {
  readonly outer: Outer;
  readonly outerBytes: Bytes;
  readonly sealed: Bytes;
}

/** Nothing for another version, another suite, or a size that no envelope has. */
export function parted(bytes: Bytes): Parted | undefined {
  if (bytes[0] !== version || bytes[1] !== suite || !isBucket(bytes.length - outerLength - tagLength)) return undefined;
  const outer = { keyId: toBase64(bytes.slice(2, 10)), salt: bytes.slice(10, 42), commit: bytes.slice(42, 74) };
  return { outer, outerBytes: bytes.slice(0, outerLength), sealed: bytes.slice(outerLength) };
}
