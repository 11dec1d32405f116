import type { ComponentChildren } from 'preact';
import { Button } from '../design/index.ts';
import type { Session, Unhurried } from '../session/index.ts';

/** One device between two: where the other has a phone of their own there is nothing to hand over, nor in a sample. */
export const isOneDevice = ({ partner, link, sample }: Session): boolean =>
  partner !== undefined && link.partner.value === undefined && !sample;

interface HandOverProps {
  readonly app: Unhurried;
  readonly session: Session;
  /** `primary` where it is what comes next; `quiet` beside something else. */
  readonly look: 'primary' | 'quiet';
  readonly children: ComponentChildren;
}

/** Locks my side, so that the other can open theirs. Nothing on two devices. */
export const HandOver = ({ app, session, look, children }: HandOverProps) =>
  isOneDevice(session) ? (
    <Button look={look} wide onPress={() => app.lock()}>
      {children}
    </Button>
  ) : null;
