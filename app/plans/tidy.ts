import { overBy } from '@unhurried/domain/calendar';
import { overRituals } from '@unhurried/domain/rituals';
import type { Session } from '../session/index.ts';
import { myPlans, ourPlans } from './known-plans.ts';
import { entryFactFrom } from './shapes.ts';

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

/** Whether it would be believed where it is read: nothing is written that would lie there unseen. [PL5] */
const isBelieved = ({ body }: Facts[number]): boolean =>
  !body.kind.startsWith('entry-') || entryFactFrom(body) !== undefined;

/**
 * Writes, then tidies. False where it could not be written, which the session says, and where there is nothing to write to or
 * nobody could read it, which the page says. [PL5]
 */
export async function write(session: Session, facts: Facts | undefined): Promise<boolean> {
  if (!facts?.every(isBelieved)) return false;
  const added = facts.length > 0 ? await session.add(facts) : undefined;
  if (added && !added.ok) return false;
  await tidy(session);
  return true;
}
