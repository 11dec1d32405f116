import type { Met } from '../chain/index.ts';
import type { Item } from '../wire/index.ts';

/** One thing that somebody wrote. `field` and `stamp` make it one of several values of one field. */
export interface Fact {
  readonly id: string;
  readonly field: string;
  readonly stamp: string;
}

/** An envelope as far as exchange is concerned. Nobody here can forge one, as nobody can forge a seal. */
export interface Letter extends Met {
  readonly by: string;
  readonly facts: readonly Fact[];
}

export const sealedLetter = (letter: Letter): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(letter));

/** Nothing when it is not an envelope of this author: another's, or what a relay made up. */
export function openedLetter(by: string, { bytes }: Pick<Item, 'bytes'>): Letter | undefined {
  try {
    const letter: Letter = JSON.parse(new TextDecoder().decode(bytes));
    return letter.by === by ? letter : undefined;
  } catch {
    return undefined;
  }
}
