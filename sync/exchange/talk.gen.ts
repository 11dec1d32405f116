import { chainAfter } from '../chain/index.ts';
import type { OwnItem, Step, TheirItem } from './types.ts';

/** Tells a machine one event after the other, and keeps what each of them made it ask for. */
export function talk<State, Event, Effect>(
  state: State,
  step: (state: State, event: Event) => Step<State, Effect>,
  ...events: readonly Event[]
): { readonly state: State; readonly asked: readonly (readonly Effect[])[] } {
  let now = state;
  const asked = events.map((event) => {
    const next = step(now, event);
    now = next.state;
    return next.effects;
  });
  return { state: now, asked };
}

export const chainOne = chainAfter('', 20_000, '1'.repeat(22));
export const chainTwo = chainAfter(chainOne, 20_001, '2'.repeat(22));

/** The envelope at this place of a chain, as it was written by somebody honest. */
export const letter = (chain: string, seq: number, cursor: number = seq): TheirItem => ({
  chain,
  seq,
  cursor,
  prev: seq === 1 ? '' : `${chain}/${seq - 1}`,
  hash: `${chain}/${seq}`,
  segment: seq === 1,
});

export const ownLetter = (chain: string, seq: number, ...ids: readonly string[]): OwnItem => ({
  ...letter(chain, seq),
  ids,
});
