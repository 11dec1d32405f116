import type { Hearing } from '../mailbox/index.ts';

/** A reading that waits for something new in one mailbox. */
export interface Held {
  /** Until something new was heard since `begin`, the time is up, or everybody is sent home. */
  until(milliseconds: number): Promise<void>;
  end(): void;
}

export interface Holding {
  /** Listens from this moment on, so that nothing falls between looking and waiting. */
  begin(box: string, since: number): Held;
  /** Ends every waiting at once; from then on nobody waits. [RE8] */
  sendHome(): void;
}

export function holding(hearing: Hearing): Holding {
  const waking = new Set<() => void>();
  let leaving = false;
  return {
    begin(box, since) {
      let end: () => void = () => undefined;
      const over = new Promise<void>((done) => {
        end = done;
      });
      const wake = (): void => end();
      const stop = hearing.on(box, {
        heard: (message) => {
          if (message.kind === 'head' && message.head > since) wake();
        },
        missed: wake,
      });
      waking.add(wake);
      if (leaving) wake();
      let timer: NodeJS.Timeout | undefined;
      return {
        until(milliseconds) {
          timer = setTimeout(wake, milliseconds);
          return over;
        },
        end() {
          clearTimeout(timer);
          waking.delete(wake);
          stop();
          wake();
        },
      };
    },
    sendHome() {
      leaving = true;
      for (const wake of waking) wake();
    },
  };
}
