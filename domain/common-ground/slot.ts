import type { Brand } from '@unhurried/kernel';
import { otherOf, type Person } from '../couple/index.ts';
import type { Activity, ActivityId } from '../library/index.ts';

/**
 * What one answer is about: an activity, or where one does it for the other, one side of it. `hold-hands`, or
 * `light-hand-massage/a` when a gives and b receives. [CG15]
 */
export type Slot = Brand<string, 'Slot'>;

/** On which side of it I would be. */
export type Side = 'giving' | 'receiving';

export const sides: readonly Side[] = ['giving', 'receiving'];

export const slotsOf = ({ id, oneGives }: Pick<Activity, 'id' | 'oneGives'>): readonly Slot[] =>
  oneGives ? [`${id}/a` as Slot, `${id}/b` as Slot] : [id as string as Slot];

export const activityOf = (slot: Slot): ActivityId => (slot.split('/')[0] ?? slot) as ActivityId;

/** Who gives; nobody where both do the same. */
export function giverOf(slot: Slot): Person | undefined {
  const giver = slot.split('/')[1];
  return giver === 'a' || giver === 'b' ? giver : undefined;
}

/** Who gives when I am on this side of it. */
export const giverOn = (side: Side, me: Person): Person => (side === 'giving' ? me : otherOf(me));

export const isSlot = (text: string): text is Slot => /^[a-z0-9-]{1,64}(\/[ab])?$/.test(text);
