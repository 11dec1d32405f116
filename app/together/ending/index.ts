import type { Session } from '../../session/index.ts';
import { timeNow } from '../under-way.ts';

/**
 * Ends the time that is under way on this device, with the words of any end and no others. Nothing where none is.
 * [AC19] [TG12]
 */
export const endTogether = (session: Session): void => timeNow(session)?.over();
