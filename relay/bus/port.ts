/** What instances of one relay tell each other. A message that is lost loses nothing but a moment. */
export type BusMessage =
  | { readonly kind: 'head'; readonly box: string; readonly head: number }
  | { readonly kind: 'live'; readonly box: string; readonly frame: string };

/** Why it did not open, by the system's own word (`ECONNREFUSED`), never an address or a password. */
export interface BusRefusal {
  readonly kind: 'unreachable';
  readonly why: string;
}

/** Carries messages to every instance, the teller's own included, in order from one teller, at most once. */
export interface Bus {
  tell(message: BusMessage): void;
  /**
   * Answers with the way to stop listening. `missed` is called after a time in which messages of other instances may
   * have been lost: whoever waits for a head then asks the store.
   */
  listen(listener: (message: BusMessage) => void, missed?: () => void): () => void;
  /** Whether other instances are heard. The teller's own listeners are told in any case. */
  isWell(): boolean;
  close(): Promise<void>;
}
