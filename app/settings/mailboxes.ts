import type { Session } from '../session/index.ts';

/**
 * Whether something of this side may lie in mailboxes. They may be another phone's as well, which the words brought this
 * side to: so this device can always be erased without them. [LS11]
 */
export const hasMailboxes = ({ partner, hasKit, state }: Session['link']): boolean =>
  partner.value !== undefined || hasKit.value || state.value !== 'alone';
