import type { CheckInFact } from '@unhurried/domain/check-in';
import { type KindHour, kindHours, observationsFrom } from '@unhurried/domain/kind-hours';
import type { Day, Instant, Zone } from '@unhurried/domain/time';

/** A fact of my own history, as it was written. */
export interface Noted {
  readonly at: Instant;
  readonly body: { readonly kind: string };
}

const isCheckIn = (body: Noted['body']): body is Extract<CheckInFact, { kind: 'checked-in' }> =>
  body.kind === 'checked-in';

/** What my own notes tell of hours; a diary from elsewhere knows days and no hours. [KH1] */
export function learnedFrom(facts: readonly Noted[], zone: Zone, today: Day): readonly KindHour[] {
  const written = facts.flatMap(({ at, body }) => (isCheckIn(body) ? [{ reading: body.reading, at }] : []));
  return kindHours(observationsFrom(written, zone), today);
}
