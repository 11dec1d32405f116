import { overBy } from '@unhurried/domain/calendar';
import { overRituals } from '@unhurried/domain/rituals';
import type { Session } from '../session/index.ts';
import { myPlans, ourPlans } from './known-plans.ts';

type Facts = Parameters<Session['add']>[0];

/** Erases what is over, of mine. Where erasing is refused it stays until the next change. [CL8] [RI8] [PL3] */
export async function tidy(session: Session): Promise<void> {
  // On a phone that words brought back, what has not come yet looks like what is gone.
  if (!session.link.hasRead()) return;
  const { person } = session;
  const { calendar, rituals } = ourPlans(session).value;
  const ids = [
    ...overBy(calendar, person),
    ...overRituals(rituals, person),
    ...overBy(myPlans(session).value.calendar, person),
  ];
  if (ids.length > 0) await session.letGo(ids);
}

/** Writes, then tidies. False where it could not be written, which the session says. */
export async function write(session: Session, facts: Facts): Promise<boolean> {
  const added = facts.length > 0 ? await session.add(facts) : undefined;
  if (added && !added.ok) return false;
  await tidy(session);
  return true;
}
