import { useEffect } from 'preact/hooks';
import type { Session } from '../../session/index.ts';

/** Above every screen, and nothing to see. Where nothing of mine is sealed nothing of it is fetched. [AW6] */
export function KeepsOpening({ session }: { readonly session: Session }) {
  const mine = session.known.value.mine.laid.values();
  const isSealed = [...mine].some(({ body }) => body.kind === 'answer-written');
  useEffect(() => (isSealed ? keepsUntilStopped(session) : undefined), [session, isSealed]);
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
