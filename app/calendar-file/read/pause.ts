/** The longest that reading holds the page at a time, in milliseconds. */
const slice = 12;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Asked after each small step: usually nothing, and once a slice is used up a promise that lets the page draw and listen
 * first. [CF2]
 */
export function pauser(now: () => number = () => performance.now()): () => Promise<void> | undefined {
  let since = now();
  let steps = 0;
  return () => {
    steps += 1;
    if (steps % 16 !== 0 || now() - since < slice) return undefined;
    return nextTurn().then(() => {
      since = now();
    });
  };
}
