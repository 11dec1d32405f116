/** A store's own short word for what broke. The rest of an error may name a mailbox, and stays unsaid. [RE18] */
export function wordOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { readonly code?: unknown };
  const [, word] = /\((\w+)\)\.$/.exec(error.message) ?? [];
  return typeof code === 'string' ? code : (word ?? error.name);
}

const pause = 60_000;

/** Says that the store broke, at most once a minute, however many requests met it. */
export function complaining(say: (sentence: string) => void, now: () => number): (error: unknown) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (now() - last < pause) return;
    last = now();
    say(`The store is unwell (${wordOf(error)}).`);
  };
}
