import type { CareFact } from '@unhurried/domain/care';
import type { Private, Shared } from '@unhurried/domain/couple';
import { addDays, type Day, type Instant } from '@unhurried/domain/time';
import type { NewFact } from '../device/index.ts';
import type { MineFact, PassingFact, ShownFact } from './facts.ts';

/** A day is over for certain two calendar days on, whatever the zone; the screen stops using it at the turn. [SE6] */
export const lapseOf = (day: Day): Instant => Date.parse(`${addDays(day, 2)}T00:00:00Z`) as Instant;

export const mine = (body: MineFact | CareFact): NewFact => ({ audience: 'mine', body: body as Private<typeof body> });
export const shown = (body: ShownFact): NewFact => ({ audience: 'shown', body: body as Shared<typeof body> });
export const passing = (body: PassingFact, lapses: Instant): NewFact => ({
  audience: 'passing',
  body: body as Shared<typeof body>,
  lapses,
});
