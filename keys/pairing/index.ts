export { accept, type Guest, type Invited, type Inviter, invite } from './begin.ts';
export { hear, invitationLasts, type Moment } from './hear.ts';
export { type Invitation, readInvitation } from './invitation.ts';
export { giftOf, restored, saved } from './kept.ts';
export { finished, same } from './same.ts';
export {
  type Answered,
  type Comparing,
  forget,
  type Inviting,
  type Joining,
  type Linked,
  type Meeting,
  type Next,
  type Pairing,
  type PairingRefusal,
  type Said,
} from './state.ts';
