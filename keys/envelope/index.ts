export { type EnvelopeJournal, type Header, otherRole, type Role } from './header.ts';
export type { EnvelopeKey, MineEnvelopeKey, SharedEnvelopeKey } from './key.ts';
