import type { Lived } from './lives.contract.ts';
import { difference } from './looks.contract.ts';

/** With twenty-four words an envelope of `mine` is made ready first, and how many milliseconds that takes is not covered. */
export interface Comparing {
  readonly kit: boolean;
}

const named = (name: string, texts: readonly string[]): readonly (readonly [string, string])[] =>
  texts.map((text, at) => [`relay ${name} ${at}`, text]);

const relayOf = ({ relay: { mailboxes, sizes, lines } }: Lived, { kit }: Comparing) =>
  Object.fromEntries([
    ...named('mailbox', mailboxes),
    ...named('sizes in mailbox', sizes),
    ...(kit ? [] : named('line', lines)),
  ]);

/** Everything in which two lives differ for Ben's phone or for the relay. Nothing: they cannot be told apart. [NI2] */
export function differences(one: Lived | undefined, other: Lived | undefined, how: Comparing): readonly string[] {
  if (!one || !other) return ['a life that was not lived'];
  const looks = one.looks.flatMap((look, at) =>
    difference(look, other.looks[at] ?? {}).map((text) => `${text}\n  (look ${at})`),
  );
  const missed = one.looks.length === other.looks.length ? [] : ['another number of looks'];
  return [...missed, ...looks, ...difference(relayOf(one, how), relayOf(other, how))];
}
