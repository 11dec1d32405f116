import type { After } from './ground.ts';

/** Something secret that is kept for a next step, for so long and no longer. [DV5] */
export interface Held<Secret> {
  keep(secret: Secret): void;
  look(): Secret | undefined;
  drop(): void;
}

export function heldFor<Secret>(after: After, milliseconds: number, wipe: (secret: Secret) => void): Held<Secret> {
  let secret: Secret | undefined;
  let cancel = () => {};
  const drop = () => {
    cancel();
    if (secret !== undefined) wipe(secret);
    secret = undefined;
  };
  return {
    keep(next) {
      drop();
      secret = next;
      cancel = after(milliseconds, drop);
    },
    look: () => secret,
    drop,
  };
}
