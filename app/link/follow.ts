import type { Pairing, PairingStep } from '../session/index.ts';

const isOver = ({ kind }: PairingStep): boolean => kind === 'linked' || kind === 'refused';

/**
 * Tells every step of an attempt, the present one first. What it answers with stops listening and, unless the attempt
 * has ended by itself, ends it: nothing is left behind here or in the meeting mailbox. [LS10]
 */
export function follow(pairing: Pairing, onStep: (step: PairingStep) => void): () => void {
  const stop = pairing.onStep(onStep);
  onStep(pairing.now());
  return () => {
    stop();
    if (!isOver(pairing.now())) void pairing.cancel();
  };
}
