import type { Session } from '../../session/index.ts';
import { haveLooked, toLookAgain } from '../looking-again.ts';

/** What stands when the Care room is first visited is kept as seen, before anything new is told there: it is no news. [LE7] [LN4] */
export async function takeIn(session: Session): Promise<void> {
  if (toLookAgain(session) === 'take-in') await haveLooked(session);
}
