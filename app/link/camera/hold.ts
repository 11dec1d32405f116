import { ok, type Result, refuse } from '@unhurried/kernel';

/** `denied`: by the person or the browser. `none`: no such device. `insecure`: not over https. `busy`: another app has it. */
export type CameraRefusal = 'denied' | 'none' | 'insecure' | 'busy';

/** What is asked of a `MediaStream` here. */
interface Stream {
  getTracks(): readonly { stop(): void }[];
}

const refusals: Readonly<Record<string, CameraRefusal>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/**
 * One camera, held until `off`. A stream that arrives after that is stopped before anyone sees it. [LS4]
 *
 * `ask` is absent where the page may not ask at all.
 */
export function holdCamera<Held extends Stream>(ask: (() => Promise<Held>) | undefined) {
  let held: Held | undefined;
  let isOff = false;
  const off = (): void => {
    isOff = true;
    for (const track of held?.getTracks() ?? []) track.stop();
    held = undefined;
  };
  const on = async (): Promise<Result<Held, CameraRefusal | 'off'>> => {
    if (!ask) return refuse('insecure');
    try {
      held = await ask();
    } catch (error) {
      return refuse(refusals[nameOf(error)] ?? 'busy');
    }
    if (!isOff) return ok(held);
    off();
    return refuse('off');
  };
  return { on, off };
}
