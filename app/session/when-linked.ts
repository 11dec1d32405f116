import { effect } from '@preact/signals';

/** Rounds are fetched by whoever has another phone. Answers with the way to end them. */
export function whenLinked(linked: () => boolean, begin: () => Promise<() => void>): () => void {
  let stop = () => {};
  let stopped = false;
  let begun = false;
  const end = effect(() => {
    if (begun || !linked()) return;
    begun = true;
    void begin().then((ending) => {
      stop = ending;
      if (stopped) stop();
    });
  });
  return () => {
    stopped = true;
    end();
    stop();
  };
}
