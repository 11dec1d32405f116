import {
  type Asking,
  isLeft,
  lastDayOf,
  type Mark,
  marksOver,
  questionOf,
  type RepairId,
  standingOn,
} from '@unhurried/domain/repair';
import { takeBack } from '../../answers/index.ts';
import { lapseOf, mine, passing, type Session } from '../../session/index.ts';
import { askedNow, askingsOf, marksOf, markText } from './asked.ts';
import { atOf, type Going, unread, unreadOfMine } from './going.ts';

/** Random, as the ids of facts are. */
const newRepair = (): string => crypto.randomUUID().replaceAll('-', '');

/** Marks that nothing can come back to. */
async function tidy(session: Session): Promise<void> {
  const over = marksOver(marksOf(session), session.today.value);
  if (over.length > 0) await session.letGo(over.map(({ id }) => id));
}

/**
 * There is something that I would like us to look at. Where one stands already nothing is written: one of the other's that I put
 * out of sight is in sight again. [RP1] [RP3]
 */
export async function ask(session: Session): Promise<void> {
  const asked = askedNow(session);
  if (asked?.kind === 'away') {
    const away = marksOf(session).filter(({ how }) => how === 'away');
    await session.letGo(away.map(({ id }) => id));
  }
  if (asked) return;
  const day = session.today.value;
  const fact = { kind: 'repair-asked', repair: newRepair(), day } as const;
  await session.add([passing(fact, lapseOf(lastDayOf(day)))]);
}

const markOf = (session: Session, repair: RepairId, how: Mark['how']) =>
  mine({ kind: 'kindness-put-away', fact: markText({ repair, how }), day: session.today.value });

/** Out of my sight. One private fact, and nothing goes anywhere. [RP3] */
export async function putAway(session: Session, repair: RepairId): Promise<boolean> {
  const done = (await session.add([markOf(session, repair, 'away')])).ok;
  if (done) await tidy(session);
  return done;
}

/** One that is to be left: the one that goes on, and whatever else stands. */
type Leaving = Pick<Going, 'repair' | 'at'>;

/** Whether mine of the four parts lies open for the other. */
const isRead = ({ at: { felt } }: Leaving): boolean => felt.is === 'opened' || ('isRead' in felt && felt.isRead);

async function takeBackUnread(session: Session, leaving: Leaving): Promise<boolean> {
  for (const stage of unread(leaving)) if (!(await takeBack(session, questionOf(leaving.repair, stage)))) return false;
  return true;
}

/** What was read is left; what the other asked and I did not read is out of my sight. */
function marksFor(session: Session, standing: readonly Asking[], read: ReadonlySet<RepairId>) {
  const marks = marksOf(session);
  const theirs = standing.find(({ by, repair }) => by !== session.person && !read.has(repair));
  return [
    ...[...read].filter((repair) => !isLeft(repair, marks)).map((repair) => markOf(session, repair, 'left')),
    ...(theirs ? [markOf(session, theirs.repair, 'away')] : []),
  ];
}

/**
 * Ends my part in the one that goes on and in whatever else stands, also where two askings crossed: what nobody has read is taken
 * back, with every asking of mine under which nothing was read, and the page is empty for me. What both have read stays
 * readable on the other's side until it lapses. [RP7] [AN6]
 */
export async function leave(session: Session, { repair }: Pick<Going, 'repair'>): Promise<boolean> {
  const standing = standingOn(askingsOf(session), session.today.value);
  const repairs = new Set([repair, ...standing.map((each) => each.repair)]);
  const all = [...repairs].map((each) => ({ repair: each, at: atOf(session, each) }));
  const read = new Set(all.filter(isRead).map((each) => each.repair));
  const marks = marksFor(session, standing, read);
  if (marks.length > 0 && !(await session.add(marks)).ok) return false;
  for (const each of all) if (!(await takeBackUnread(session, each))) return false;
  const own = standing.filter((each) => each.by === session.person && !read.has(each.repair)).map(({ id }) => id);
  if (own.length > 0 && !(await session.takeBack(own)).ok) return false;
  await tidy(session);
  return true;
}

/** The same for everything of mine that nobody has read, whichever repair goes on. [RH9] */
export async function leaveAllUnread(session: Session): Promise<boolean> {
  for (const each of unreadOfMine(session)) if (!(await leave(session, each))) return false;
  return true;
}
