import type { PairingRefusal, UnlockRefusal } from '../session/index.ts';
import type { MessageKey } from '../words/index.ts';

/** Everything that can end an attempt to link, but a wrong passphrase, which is said beside its field. */
export type LinkRefusal = PairingRefusal | Exclude<UnlockRefusal, 'wrong-passphrase'> | 'not-here';

/** Its own sentence for each. [LS3] */
export const whyKeys: Readonly<Record<LinkRefusal, MessageKey>> = {
  'storage-full': 'link.why.storage-full',
  storage: 'link.why.storage',
  damaged: 'link.why.damaged',
  'no-side': 'link.why.damaged',
  'not-an-invitation': 'link.why.not-an-invitation',
  'not-the-one': 'link.why.not-the-one',
  expired: 'link.why.expired',
  used: 'link.why.used',
  forged: 'link.why.forged',
  away: 'link.why.away',
  linked: 'link.why.linked',
  'other-relay': 'link.why.other-relay',
  'not-here': 'link.why.not-here',
};
