import { type Brought, fieldsOf } from '../../calendar-file/index.ts';
import { changing, entryWith, newEntry, type Placed, takeOut, write } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';

type Facts = Parameters<Session['add']>[0];

interface Chosen {
  readonly brought: Brought;
  /** What is here already. */
  readonly placed: Placed | undefined;
}

const placedOf = (session: Session, { match }: Brought): Placed | undefined =>
  match.entry && entryWith(session, match.entry.key);

/** Called off as a whole: it is taken out. One time that is called off is a change of the others. */
const isOff = ({ brought: { match }, placed }: Chosen): boolean =>
  match.kind === 'cancelled' && match.one === undefined && placed !== undefined;

function factsOf(session: Session, { brought, placed }: Chosen): Facts | undefined {
  const set = fieldsOf(brought.match);
  return placed ? changing(session, placed, set) : newEntry(set, brought.forWhom);
}

/**
 * Writes what was chosen from a file, in one step; what was called off is taken out after it. False where this device could
 * not, and then nothing of what is new was written. [CF12] [WE40]
 */
export async function bring(session: Session, all: readonly Brought[]): Promise<boolean> {
  const chosen = all.map((brought): Chosen => ({ brought, placed: placedOf(session, brought) }));
  const each = chosen.filter((one) => !isOff(one)).map((one) => factsOf(session, one));
  if (
    each.includes(undefined) ||
    !(await write(
      session,
      each.flatMap((facts) => facts ?? []),
    ))
  )
    return false;
  for (const one of chosen) {
    if (isOff(one) && one.placed && !(await takeOut(session, one.placed))) return false;
  }
  return true;
}
