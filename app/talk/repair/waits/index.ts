import { questionOf } from '@unhurried/domain/repair';
import { standingOf } from '../../../answers/index.ts';
import type { Session } from '../../../session/index.ts';
import { askedNow } from '../asked.ts';

/**
 * Whether the other would like to look at something, and I have not put it out of sight. For a quiet line in another room; never for a number, a badge or a note. Nobody who is worried about safety is asked. [RH2] [RH9]
 * It ends with my own part.
 */
export function repairWaits(session: Session): boolean {
  if (!session.partner || session.worried.value) return false;
  const asked = askedNow(session);
  return asked?.kind === 'waits' && standingOf(session, questionOf(asked.asking.repair, 'felt')).value.is === 'open';
}
