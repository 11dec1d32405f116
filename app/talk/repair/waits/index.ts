import type { Session } from '../../../session/index.ts';
import { askedNow } from '../asked.ts';

/**
 * Whether the other would like to look at something, and I have not put it out of sight. For a quiet line in another room; never for a number, a badge or a note. Nobody who is worried about safety is asked. [RH2] [RH9]
 */
export const repairWaits = (session: Session): boolean =>
  session.partner !== undefined && !session.worried.value && askedNow(session)?.kind === 'waits';
