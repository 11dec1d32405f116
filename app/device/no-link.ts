import { ok, refuse } from '@unhurried/kernel';
import type { LinkRoom } from './link.ts';

/** On a device of two, and for the sample couple: there is no other phone, and nothing is ever sent. [LK1] */
export const noLink: LinkRoom = {
  partner: () => undefined,
  state: () => 'alone',
  hasRead: () => true,
  hasKit: () => false,
  onChange: () => () => undefined,
  invite: async () => refuse('not-here'),
  join: async () => refuse('not-here'),
  newKit: async () => refuse('away'),
  eraseMailboxes: async () => ok(undefined),
  part: async () => ok(undefined),
};
