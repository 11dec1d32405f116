import { type Health, type LookedAgain, lookAgain, standsToday } from '@unhurried/domain/learned';
import type { Day } from '@unhurried/domain/time';
import * as v from 'valibot';
import { day, following, found, lookedAt, parsed, text } from '../looking/index.ts';
import { myPlans, ourPlans } from '../plans/index.ts';
import { mine, type Session } from '../session/index.ts';

const asLooked = lookedAt(
  parsed(v.object({ kind: v.literal('looked-again'), day, seen: v.optional(v.array(text(200)), []) })),
);

const told = following(
  ({ mine: own }) => own.laid,
  ({ mine: own }) => found(own.laid.values(), 'looked-again', asLooked),
);

/** Of all my phones together. [LE7] */
function lookedOf(session: Session): LookedAgain | undefined {
  const all = told(session).value.map(({ fact }) => fact);
  const days = all.map((each) => each.day).sort();
  const last = days.at(-1);
  return last && { day: last, seen: new Set(all.flatMap(({ seen }) => seen)) };
}

/** My own treatments: private, or shown as mine. One that is for both names nobody. [LE7] */
function treatmentsOf(session: Session): Health['treatments'] {
  const own = [...myPlans(session).value.entries, ...ourPlans(session).value.entries].filter(
    ({ kind, of }) => kind === 'treatment' && of === session.person,
  );
  return own.map(({ id, when }) => ({ id, first: when.from.slice(0, 10) as Day }));
}

function standing(session: Session): readonly string[] {
  const { care } = session.known.value.mine.half;
  const health = {
    care,
    standing: session.my.value.standing,
    treatments: treatmentsOf(session),
    today: session.today.value,
  };
  return standsToday(health as Health);
}

/** Whether the line is to be shown, or what stands is still to be taken in by the first visit of Care. [LE7] [LN4] */
export const toLookAgain = (session: Session): ReturnType<typeof lookAgain> =>
  lookAgain(standing(session), lookedOf(session), session.today.value);

/** Looked at, put away, or taken in: of all that was kept before the latest alone stays. [LN5] */
export async function haveLooked(session: Session): Promise<boolean> {
  const before = told(session).value.map(({ id }) => id);
  const seen = standing(session);
  const kept = await session.add([mine({ kind: 'looked-again', day: session.today.value, seen })]);
  if (kept.ok && before.length > 0) await session.letGo(before);
  return kept.ok;
}
