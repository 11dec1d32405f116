import type { Boxes } from './cranked-boxes.contract.ts';
import type { BoxKey, Ears, Transport } from './index.ts';

/** What a relay does with fleeting frames, and how its lines break. */
export interface LiveRelay {
  /** The line of a phone breaks: nothing is said or heard on it before it is mended. */
  cut(phone: string): void;
  mend(phone: string): void;
  /** Instead of each frame of this mailbox these are told; nothing: as it was said. */
  meddleLive(box: string, change: ((frame: string) => readonly string[]) | undefined): void;
  /** A frame of the relay's own, to whoever hears this mailbox. */
  inject(box: string, frame: string): void;
  /** Every frame that ever reached the relay, oldest first. */
  readonly frames: readonly { readonly box: string; readonly frame: string }[];
}

interface Hearing {
  readonly phone: string;
  readonly key: BoxKey;
  readonly ears: Ears;
}

/** A frame that lies on its way until somebody cranks. */
interface MovingFrame {
  readonly phone: string;
  readonly what: 'live';
  readonly box: string;
  readonly leg: 'request' | 'answer';
  readonly move: () => void;
  readonly away: () => void;
}

interface Given {
  readonly boxes: Boxes;
  readonly put: (message: MovingFrame) => void;
  readonly note: (box: string, size: number) => void;
}

/** The live line of a relay that moves by hand: each frame is a message to the relay, and one from there to each who hears. */
export function crankedLine({ boxes, put, note }: Given) {
  const hearings = new Set<Hearing>();
  const broken = new Set<string>();
  const meddling = new Map<string, (frame: string) => readonly string[]>();
  const frames: { readonly box: string; readonly frame: string }[] = [];
  const away = () => {};

  const tell = (box: string, frame: string): void => {
    for (const hearing of hearings) {
      const { phone, key, ears } = hearing;
      if (key.box !== box || boxes.head(key) === undefined) continue;
      const move = () => hearings.has(hearing) && !broken.has(phone) && ears.frame(frame);
      put({ phone, what: 'live', box, leg: 'answer', move, away });
    }
  };
  const tellLine = (phone: string, isUp: boolean): void => {
    for (const each of [...hearings]) if (each.phone === phone) each.ears.line(isUp);
  };

  const relay: LiveRelay = {
    cut(phone) {
      broken.add(phone);
      tellLine(phone, false);
    },
    mend(phone) {
      broken.delete(phone);
      tellLine(phone, true);
    },
    meddleLive: (box, change) => void (change ? meddling.set(box, change) : meddling.delete(box)),
    inject: tell,
    frames,
  };
  const phone = (name: string): Pick<Transport, 'hear' | 'live'> => ({
    hear(key, ears) {
      const hearing = { phone: name, key, ears };
      hearings.add(hearing);
      ears.line(!broken.has(name));
      return () => hearings.delete(hearing);
    },
    live(key, frame) {
      if (broken.has(name)) return;
      const move = () => {
        note(key.box, frame.length);
        frames.push({ box: key.box, frame });
        if (boxes.writes(key)) for (const each of meddling.get(key.box)?.(frame) ?? [frame]) tell(key.box, each);
      };
      put({ phone: name, what: 'live', box: key.box, leg: 'request', move, away });
    },
  });
  return { relay, phone };
}
