/** What tabs and sides of one device tell each other. Never anything that was sealed. */
export type Notice = 'wrote' | 'erased' | 'gone';

export interface NoticeBoard {
  tell(notice: Notice): void;
  /** Answers with the way to stop listening. A listener never hears itself. */
  listen(listener: (notice: Notice) => void): { readonly stop: () => void; readonly tell: (notice: Notice) => void };
}

/** Between the sides of one page; `outward` carries it to other tabs. */
export function noticeBoard(
  outward: (notice: Notice) => void = () => {},
): NoticeBoard & { hear(notice: Notice): void } {
  const listeners = new Set<(notice: Notice) => void>();
  const inside = (notice: Notice, except?: (notice: Notice) => void) => {
    for (const each of [...listeners]) if (each !== except) each(notice);
  };
  return {
    hear: (notice) => inside(notice),
    tell(notice) {
      inside(notice);
      outward(notice);
    },
    listen(listener) {
      listeners.add(listener);
      return {
        stop: () => void listeners.delete(listener),
        tell(notice) {
          inside(notice, listener);
          outward(notice);
        },
      };
    },
  };
}
