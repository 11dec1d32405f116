import type { Session } from '../../session/index.ts';
import { askedNow } from './asked.ts';

/**
 * Whether the other would like to look at something, and I have neither put it out of sight nor begun. For a quiet row with
 * the words `repair.waits`; never for a number, a badge or a note. Nobody who is worried about safety is asked. [RH2] [RH9]
 */
export const repairWaits = (session: Session): boolean =>
  session.partner !== undefined && !session.worried.value && askedNow(session)?.kind === 'waits';
