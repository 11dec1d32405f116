/** What instances of one relay tell each other. A message that is lost loses nothing but a moment. */
export type BusMessage =
  | { readonly kind: 'head'; readonly box: string; readonly head: number }
  | { readonly kind: 'live'; readonly box: string; readonly frame: string };

/** Carries messages to every instance, the teller's own included, in order from one teller, at most once. */
export interface Bus {
  tell(message: BusMessage): void;
  /** Answers with the way to stop listening. */
  listen(listener: (message: BusMessage) => void): () => void;
  isWell(): boolean;
  close(): Promise<void>;
}
