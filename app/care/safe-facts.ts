import type { CareFact, CareState } from '@unhurried/domain/care';
import { addDays, type Day } from '@unhurried/domain/time';

export const safeId = 'safe';

/** `ending`: turned off, and still holding until that day. */
export type SafeState =
  | { readonly kind: 'off' }
  | { readonly kind: 'on' }
  | { readonly kind: 'ending'; readonly day: Day };

const heldSafe = (care: CareState) => care.conditions.find(({ id }) => id === safeId);

export function safeState(care: CareState): SafeState {
  const held = heldSafe(care);
  if (!held) return { kind: 'off' };
  return held.stance.kind === 'not-until' ? { kind: 'ending', day: held.stance.day } : { kind: 'on' };
}

/** On at once. Off takes two presses on two days: nobody undoes it in one go with a phone that lies open. [AC12] */
export function safeFacts(care: CareState, on: boolean, today: Day): readonly CareFact[] {
  const state = safeState(care);
  if (on) return [{ kind: 'condition-told', condition: { id: safeId, flags: ['SAFE'], stance: { kind: 'recent' } } }];
  if (state.kind === 'off') return [];
  if (state.kind === 'ending' && state.day <= today) return [{ kind: 'condition-ended', id: safeId }];
  if (state.kind === 'ending') return [];
  const stance = { kind: 'not-until' as const, day: addDays(today, 1) };
  return [{ kind: 'condition-told', condition: { id: safeId, flags: ['SAFE'], stance } }];
}
