import { type Bytes, framed, fromBase64, joined, toBase64 } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { type AuthorKey, padded } from '../seal/index.ts';
import type { Letter } from './envelope.ts';
import { type Header, otherRole } from './header.ts';
import type { EnvelopeKey, MineEnvelopeKey, SharedEnvelopeKey } from './key.ts';

interface Raw {
  readonly raw: Bytes;
}

/** Keys of a couple as a test needs them: a's own directions, both author keys, and a ring with all of them. */
export function someKeys({ random }: Pick<CryptoPort<Raw>, 'random'>) {
  const raw = () => ({ raw: random(32) });
  const keyId = () => toBase64(random(8));
  const space = toBase64(random(16));
  const shown: SharedEnvelopeKey<Raw> = { journal: 'shown', space, from: 'a', epoch: 3, keyId: keyId(), key: raw() };
  const passing: SharedEnvelopeKey<Raw> = { ...shown, journal: 'passing', keyId: keyId(), key: raw() };
  const side = toBase64(random(16));
  const mine: MineEnvelopeKey<Raw> = { journal: 'mine', space: side, from: 'a', epoch: 0, keyId: keyId(), key: raw() };
  const author: AuthorKey<Raw> = { use: 'author', author: 'a', key: raw() };
  const otherAuthor: AuthorKey<Raw> = { use: 'author', author: 'b', key: raw() };
  const all: readonly EnvelopeKey<Raw>[] = [shown, passing, mine];
  const find = (id: string) => all.find((key) => key.keyId === id);
  return { shown, passing, mine, author, otherAuthor, find };
}

/** What an envelope is made of, each thing open to being wrong. */
export interface Careless {
  /** Said in the header instead of what the key is for. */
  readonly claim?: Partial<Header>;
  readonly commitWith?: Raw;
  /** What the author tag was made over instead. */
  readonly tagFor?: Partial<Header> & { readonly box?: string; readonly body?: Bytes };
  /** Changes the framed inside before it is padded, or the padded inside. */
  readonly inside?: (framedInside: Bytes) => Bytes;
  readonly padded?: (whole: Bytes) => Bytes;
}

const written = (header: Header): Bytes => {
  const { space, journal, epoch, from, to, kind, chain, seq, prev, day } = header;
  return framed(space, journal, String(epoch), from, to, kind, chain, String(seq), prev, day);
};

/** Envelopes written from the page of the format, for everyone who would write a bad one: it shares no code with ours. */
export async function sealWithoutCare(
  crypto: CryptoPort<Raw>,
  key: EnvelopeKey<Raw>,
  by: AuthorKey<Raw>,
  box: string,
  given: Letter & { readonly careless?: Careless },
): Promise<Bytes> {
  const { body, careless = {}, ...heading } = given;
  const { space, journal, epoch, from } = key;
  const to = journal === 'mine' ? from : otherRole(from);
  const header: Header = { ...heading, space, journal, epoch, from, to, ...careless.claim };
  const { box: tagBox = box, body: tagBody = body, ...relabelled } = careless.tagFor ?? {};
  const tagged = framed('cs1/env-by/v1', tagBox, written({ ...header, ...relabelled }), tagBody);
  const inside = framed(written(header), body, await crypto.tag(by.key, tagged));
  const whole = padded((careless.inside ?? ((same) => same))(inside));
  const plain = (careless.padded ?? ((same) => same))(whole);
  const salt = crypto.random(32);
  const commit = await crypto.deriveFrom(careless.commitWith ?? key.key, salt, 'cs1/env/commit/v1', 32);
  const outer = joined(new Uint8Array([1, 1]), fromBase64(key.keyId) ?? new Uint8Array(), salt, commit);
  const once = await crypto.sealingKey(await crypto.deriveFrom(key.key, salt, 'cs1/env/key/v1', 32));
  return joined(outer, await crypto.seal(once, new Uint8Array(12), framed('cs1/env/v1', box, outer), plain));
}
