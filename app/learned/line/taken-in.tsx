import { useEffect } from 'preact/hooks';
import type { Session } from '../../session/index.ts';
import { hasLooked, haveLooked } from '../looking-again.ts';

/** What stands when the room is opened is kept as seen, once, before anything new is told there. [LE7] */
export function TakenIn({ session }: { readonly session: Session }) {
  useEffect(() => {
    if (!hasLooked(session)) void haveLooked(session);
  }, [session]);
  return null;
}
