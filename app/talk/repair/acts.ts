import { lastDayOf, marksOver, questionOf, type RepairId, standingOn } from '@unhurried/domain/repair';
import { takeBack } from '../../answers/index.ts';
import { lapseOf, mine, passing, type Session } from '../../session/index.ts';
import { askedNow, askingsOf, marksOf, markText } from './asked.ts';
import { type Going, unread } from './going.ts';

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

async function mark(session: Session, repair: RepairId, how: 'away' | 'left'): Promise<boolean> {
  const fact = markText({ repair, how });
  return (await session.add([mine({ kind: 'kindness-put-away', fact, day: session.today.value })])).ok;
}

/** Out of my sight. One private fact, and nothing goes anywhere. [RP3] */
export async function putAway(session: Session, repair: RepairId): Promise<boolean> {
  const done = await mark(session, repair, 'away');
  if (done) await tidy(session);
  return done;
}

/** My asking for this one, as far as it stands. */
const askedByMe = (session: Session, repair: RepairId): readonly string[] =>
  standingOn(askingsOf(session), session.today.value)
    .filter((each) => each.by === session.person && each.repair === repair)
    .map(({ id }) => id);

/** Whether mine of the four parts lies open for the other. */
const isFeltRead = ({ felt }: Going['at']): boolean => felt.is === 'opened' || ('isRead' in felt && felt.isRead);

async function takeBackUnread(session: Session, going: Going): Promise<boolean> {
  for (const stage of unread(going)) if (!(await takeBack(session, questionOf(going.repair, stage)))) return false;
  return true;
}

/**
 * Ends my part: what nobody has read is taken back, with my asking where nothing was read, and the page is empty for me. What
 * both have read stays readable on the other's side until it lapses. [RP7] [AN6]
 */
export async function leave(session: Session, going: Going): Promise<boolean> {
  const { repair, at, asked } = going;
  const isRead = isFeltRead(at);
  const needsMark = isRead || asked !== 'asked';
  if (needsMark && !(await mark(session, repair, isRead ? 'left' : 'away'))) return false;
  if (!(await takeBackUnread(session, going))) return false;
  const own = isRead ? [] : askedByMe(session, repair);
  if (own.length > 0 && !(await session.takeBack(own)).ok) return false;
  await tidy(session);
  return true;
}
