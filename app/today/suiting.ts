import type { Overlap, Possible } from '@unhurried/domain/overlap';

/**
 * What suits this moment, of what both offered: the picked ones first, then further ones, gentler before closer, and
 * still one at most that is new to both. [OV2]
 */
export function suiting(
  { suggestions, possible }: Pick<Overlap, 'suggestions' | 'possible'>,
  suits: (each: Possible) => boolean,
): readonly Possible[] {
  const picked = suggestions.filter(suits);
  const further = possible.filter((each) => suits(each) && !picked.includes(each)).sort((a, b) => a.tier - b.tier);
  const all = [...picked, ...further];
  const firstNew = all.find(({ isNew }) => isNew);
  return all.filter((each) => !each.isNew || each === firstNew).slice(0, 3);
}
