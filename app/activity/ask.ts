import type { Activity } from '@unhurried/domain/library';
import { addDays } from '@unhurried/domain/time';
import { askedAtMost, driftOf, mayAsk, type When } from '@unhurried/domain/together';
import { lapseOf, mine, passing, type Session } from '../session/index.ts';

/** The hour of a day that turns at four: 4 to 27. */
export const hourOfDay = (hour: number): number => (hour < 4 ? hour + 24 : hour);

export const mayAskFor = ({ known, person, today, now }: Session, { tier }: Pick<Activity, 'tier'>): boolean =>
  mayAsk(known.value.ours, { person, tier }, today.value, now.value);

interface Asking {
  readonly when: When;
  /** Of the day, 4 to 27. */
  readonly hour: number;
}

/**
 * One write: the question, that it was asked, and, for me alone, from when on I see it as gone by. That moment is drawn
 * here, by a chance of this side, before anybody could open it: no answer can move it. [TG3] [QS2]
 */
export function askingFacts(
  session: Session,
  { id, tier }: Pick<Activity, 'id' | 'tier'>,
  { when, hour }: Asking,
): readonly ReturnType<typeof passing>[] {
  const day = session.today.value;
  const now = session.now.value;
  // A whole day later where that reaches further: the moment itself is never written in the clear.
  const lapses = now + askedAtMost > lapseOf(day) ? lapseOf(addDays(day, 1)) : lapseOf(day);
  const at = driftOf(when, now, hour, session.chance(`drifts|${day}|${tier}|${id}`));
  return [
    passing({ kind: 'invited', activity: id, tier, when, day }, lapseOf(day)),
    passing({ kind: 'asked', tier, day }, lapses),
    mine({ kind: 'question-drifts', tier, day, at }),
  ];
}
