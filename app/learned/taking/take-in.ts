import type { Session } from '../../session/index.ts';
import { hasLooked, haveLooked } from '../looking-again.ts';

/** What stands when the Care room is first opened is kept as seen, before anything new is told there: it is no news. [LE7] [LN4] */
export async function takeIn(session: Session): Promise<void> {
  if (!hasLooked(session)) await haveLooked(session);
}
