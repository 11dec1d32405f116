import type { Role } from './header.ts';

/**
 * Keys of envelopes by what they are for. `key` is a deriving key; `keyId` stands outside the envelope and says nothing
 * to anyone else. What is mine and what is for both are different shapes, so neither is taken for the other. [KE23]
 */
export interface MineEnvelopeKey<Key> {
  readonly journal: 'mine';
  readonly space: string;
  readonly from: Role;
  readonly epoch: 0;
  /** Base64url, 8 bytes. */
  readonly keyId: string;
  readonly key: Key;
}

export interface SharedEnvelopeKey<Key> {
  readonly journal: 'shown' | 'passing';
  readonly space: string;
  readonly from: Role;
  readonly epoch: number;
  readonly keyId: string;
  readonly key: Key;
}

export type EnvelopeKey<Key> = MineEnvelopeKey<Key> | SharedEnvelopeKey<Key>;
