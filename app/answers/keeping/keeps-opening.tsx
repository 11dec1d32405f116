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
  void import('../keep-opening.ts').then(({ keepOpening }) => {
    if (!isStopped) stop = keepOpening(session);
  });
  return () => stop();
}
