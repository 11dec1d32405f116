import { type Bytes, framed, fromBase64, fromUtf8, unframed } from '../bytes/index.ts';

/** The two people of a link. The letters are only names. */
export type Role = 'a' | 'b';

export const otherRole = (role: Role): Role => (role === 'a' ? 'b' : 'a');

/** Which journal an envelope belongs to, and so which key seals it. */
export type EnvelopeJournal = 'mine' | 'shown' | 'passing';

/** Everything about an envelope that is not its content. All of it is inside the seal, and all of it is authenticated. */
export interface Header {
  /** 16 bytes, base64url: of `mine` the space of the side, otherwise that of the link. */
  readonly space: string;
  readonly journal: EnvelopeJournal;
  /** Which of the author's epoch secrets sealed it, from 1; of `mine`, 0. */
  readonly epoch: number;
  readonly from: Role;
  /** The reader: the other role, or for `mine` the author. */
  readonly to: Role;
  /** Small letters and hyphens, at most 32; what the body is, for whoever reads it. */
  readonly kind: string;
  /** 32 hex digits: the run of envelopes that this one continues. */
  readonly chain: string;
  /** The count within its chain. Whether it is the next is judged elsewhere, not here. */
  readonly seq: number;
  /** SHA-256 of the envelope before it in its chain; zeros for the first, and where nothing is chained. */
  readonly prev: Bytes;
  /** A day, never a time of day. */
  readonly day: string;
}

const fields = 10;
const count = /^(0|[1-9]\d{0,14})$/;
const role = /^[ab]$/;
const forms = {
  journal: /^(mine|shown|passing)$/,
  epoch: count,
  from: role,
  to: role,
  kind: /^[a-z][a-z-]{0,31}$/,
  chain: /^[0-9a-f]{32}$/,
  seq: count,
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
} as const;

/** A header as text fields; `prev` alone is bytes. */
const written = (header: Header) => ({ ...header, epoch: String(header.epoch), seq: String(header.seq) });

type Written = ReturnType<typeof written>;

const isWritten = (texts: Written): boolean =>
  fromBase64(texts.space)?.length === 16 &&
  texts.prev.length === 32 &&
  (Object.keys(forms) as (keyof typeof forms)[]).every((field) => forms[field].test(texts[field]));

/** Refuses to write what nobody could read: a header of another form is a bug of the caller, and thrown as one. */
export function headerBytes(header: Header): Bytes {
  const texts = written(header);
  if (!isWritten(texts)) throw new Error('An envelope has a header of its form.');
  const { space, journal, epoch, from, to, kind, chain, seq, prev, day } = texts;
  return framed(space, journal, epoch, from, to, kind, chain, seq, prev, day);
}

/** Exactly what `headerBytes` writes, or nothing. [KE19] */
export function headerFrom(bytes: Bytes): Header | undefined {
  const parts = unframed(bytes, fields);
  const prev = parts?.[8];
  if (!parts || !prev) return undefined;
  const text = (at: number): string => fromUtf8(parts[at] ?? new Uint8Array()) ?? '';
  const [space, kind, chain, day] = [text(0), text(5), text(6), text(9)];
  const [journal, from, to] = [text(1) as EnvelopeJournal, text(3) as Role, text(4) as Role];
  const texts = { space, journal, epoch: text(2), from, to, kind, chain, seq: text(7), prev, day };
  return isWritten(texts) ? { ...texts, epoch: Number(texts.epoch), seq: Number(texts.seq) } : undefined;
}
