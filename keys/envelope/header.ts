/** The two people of a link. The letters are only names. */
export type Role = 'a' | 'b';

export const otherRole = (role: Role): Role => (role === 'a' ? 'b' : 'a');

/** Which journal an envelope belongs to, and so which key seals it. */
export type EnvelopeJournal = 'mine' | 'shown' | 'passing';

/** Everything about an envelope that is not its content. All of it is inside the seal, and all of it is authenticated. */
export interface Header {
  /** 16 bytes, base64url. */
  readonly space: string;
  readonly journal: EnvelopeJournal;
  /** Which of the author's epoch secrets sealed it, from 1; of `mine`, 0. */
  readonly epoch: number;
  readonly from: Role;
  /** The reader: the other role, or for `mine` the author. */
  readonly to: Role;
  /** Small letters and hyphens; what the body is, for whoever reads it. */
  readonly kind: string;
  /** 32 hex digits: the run of envelopes that this one continues. */
  readonly chain: string;
  /** From 1 within its chain. 0 in `passing`, where nothing is chained. */
  readonly seq: number;
  /** SHA-256 of the envelope before it in its chain; zeros for the first, and in `passing`. */
  readonly prev: Uint8Array<ArrayBuffer>;
  /** A day, never a time of day. */
  readonly day: string;
}
