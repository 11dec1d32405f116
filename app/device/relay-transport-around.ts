/** What is used of a browser's WebSocket. */
export interface LiveSocket {
  addEventListener(kind: 'open' | 'close' | 'error', heard: () => void): void;
  addEventListener(kind: 'message', heard: (event: { readonly data: unknown }) => void): void;
  send(text: string): void;
  close(): void;
}

/** What the way to a relay asks of the machine. */
export interface Around {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly WebSocket: new (url: string) => LiveSocket;
  /** A number in [0, 1): phones that lost one relay must not all come back in the same moment. */
  readonly chance: () => number;
  /** Does it once, that many milliseconds later, unless the answer is called before. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

/** The browser's own, where nothing else is given. */
export const aroundHere = (given: Partial<Around>): Around => ({
  fetch: (url, init) => fetch(url, init),
  WebSocket: globalThis.WebSocket,
  chance: Math.random,
  later: (work, milliseconds) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  ...given,
});
