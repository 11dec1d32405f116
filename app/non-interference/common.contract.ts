import { activities } from '@unhurried/content/activities';
import type { ActivityId } from '@unhurried/domain/library';

/** Both welcome and tell these: some from each tier that needs it. */
export const common: readonly ActivityId[] = ([2, 3, 4, 5, 6] as const).flatMap((tier) =>
  activities
    .filter((each) => each.tier === tier)
    .slice(0, 4)
    .map(({ id }) => id),
);
