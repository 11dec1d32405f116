export {
  type EnvelopeRefusal,
  type Letter,
  type Opened,
  openEnvelope,
  type Reader,
  type Sealed,
  sealForBoth,
  sealForMe,
} from './envelope.ts';
export { type EnvelopeJournal, type Header, otherRole, type Role } from './header.ts';
export type { EnvelopeKey, MineEnvelopeKey, SharedEnvelopeKey } from './key.ts';
