import type { Bus } from '../bus/index.ts';
import type { BoxStore } from '../storage/index.ts';

const patience = 2000;
const fresh = 1000;

const orTooLate = (answer: Promise<boolean>): Promise<boolean> =>
  new Promise((done) => {
    const late = setTimeout(() => done(false), patience);
    answer.then(done, () => done(false)).finally(() => clearTimeout(late));
  });

/** Whether store and bus answer. Asked at most once a second, however many ask: the question itself costs. [RE7] */
export function wellness(store: BoxStore, bus: Bus): () => Promise<boolean> {
  let last: Promise<boolean> | undefined;
  let at = 0;
  return async () => {
    if (!last || performance.now() - at >= fresh) {
      at = performance.now();
      last = orTooLate(store.isWell());
    }
    return (await last) && bus.isWell();
  };
}
