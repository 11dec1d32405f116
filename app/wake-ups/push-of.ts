import { type Push, pushHere } from '../push/index.ts';
import type { Session } from '../session/index.ts';

/** Waking this phone, for this side; nothing where there is no relay to ask, as in the sample. [PU1] [LK1] */
export const pushFor = (session: Session): Push | undefined =>
  session.wakes &&
  pushHere({
    relay: session.wakes,
    linked: () => session.link.state.value !== 'alone',
    now: () => session.now.value,
  });
