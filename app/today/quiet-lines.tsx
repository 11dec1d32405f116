import { LookAgain } from '../learned/line/index.ts';
import type { Session } from '../session/index.ts';
import { Incoming } from './incoming.tsx';

/** What may have come, and what may have changed: each is nothing on most days. */
export const QuietLines = ({ session }: { readonly session: Session }) => (
  <>
    <Incoming session={session} />
    <LookAgain session={session} />
  </>
);
