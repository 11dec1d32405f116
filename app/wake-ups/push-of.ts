import { type Push, pushHere } from '../push/index.ts';
import { relayWakes, type Session } from '../session/index.ts';

/** Waking this phone, for this side. The host of the app tells which relay, and is asked when somebody wants it. [PU1] [LK1] */
export const pushFor = (session: Session, now: () => number): Push =>
  pushHere({
    relay: relayWakes(new URL(document.baseURI).origin),
    linked: () => session.link.state.value !== 'alone',
    now,
  });
