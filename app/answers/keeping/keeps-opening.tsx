import { useEffect } from 'preact/hooks';
import type { Session } from '../../session/index.ts';

/** Above every screen, and nothing to see. Where I sealed and answered nothing, nothing of it is fetched. [AW6] [AW7] */
export function KeepsOpening({ session }: { readonly session: Session }) {
  const mine = session.known.value.mine.laid.values();
  const isKept = [...mine].some(({ body: { kind } }) => kind === 'answer-written' || kind === 'question-met');
  useEffect(() => (isKept ? keepsUntilStopped(session) : undefined), [session, isKept]);
  return null;
}

function keepsUntilStopped(session: Session): () => void {
  let stop = () => {
    isStopped = true;
  };
  let isStopped = false;
  const begin = ({ keepOpening }: typeof import('../keep-opening.ts')) => {
    if (!isStopped) stop = keepOpening(session);
  };
  // Where it cannot be fetched what is due stays due, until the side is opened again.
  void import('../keep-opening.ts').then(begin, () => undefined);
  return () => stop();
}
