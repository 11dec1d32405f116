import type { Standing } from '@unhurried/domain/answers';
import {
  type AskedOf,
  goesOn,
  isLeft,
  questionOf,
  type RepairId,
  repairOf,
  type Stage,
  type Standings,
  stageNow,
  stages,
  standingOn,
} from '@unhurried/domain/repair';
import { standingOf, standingQuestions } from '../../answers/index.ts';
import type { Session } from '../../session/index.ts';
import { askedNow, askingsOf, marksOf } from './asked.ts';

/** A repair that goes on for me, and where each of its answers stands. */
export interface Going {
  readonly repair: RepairId;
  readonly asked: AskedOf['kind'] | undefined;
  readonly at: Readonly<Record<Stage, Standing>>;
  readonly stage: Stage | 'done';
}

export const atOf = (session: Session, repair: RepairId): Going['at'] => ({
  felt: standingOf(session, questionOf(repair, 'felt')).value,
  heard: standingOf(session, questionOf(repair, 'heard')).value,
  step: standingOf(session, questionOf(repair, 'step')).value,
});

/** Each as one word. */
export const standingsOf = (at: Going['at']): Standings => ({
  felt: at.felt.is,
  heard: at.heard.is,
  step: at.step.is,
});

/** Repairs in which something of mine stands, each once, but those that I left. */
function writtenIn(session: Session): readonly RepairId[] {
  const marks = marksOf(session);
  const all = standingQuestions(session).value.flatMap((question) => repairOf(question)?.repair ?? []);
  return [...new Set(all)].filter((repair) => !isLeft(repair, marks));
}

/** Every repair in which something of mine is kept that nobody has read. [RH9] [RH11] */
export const unreadOfMine = (session: Session): readonly Pick<Going, 'repair' | 'at'>[] =>
  writtenIn(session)
    .map((repair) => ({ repair, at: atOf(session, repair) }))
    .filter((each) => unread(each).length > 0);

/** What goes on for me today; nothing where nothing is asked, or where it is out of my sight. [RP2] [RP8] */
export function goingNow(session: Session): Going | undefined {
  const asked = askedNow(session);
  const seen = asked?.kind === 'away' ? undefined : asked;
  const written = writtenIn(session).map((repair) => ({
    repair,
    felt: atOf(session, repair).felt.is,
  }));
  const repair = goesOn(seen?.asking.repair, written, seen?.asking.by === session.person);
  if (!repair) return undefined;
  const at = atOf(session, repair);
  return { repair, asked: seen?.kind, at, stage: stageNow(standingsOf(at)) };
}

/** What I wrote under another asking of these days: of two that crossed one counts, and nobody writes twice for it. [RP2] */
export function writtenElsewhere(session: Session, repair: RepairId): string | undefined {
  const standing = standingOn(askingsOf(session), session.today.value).filter((each) => each.repair !== repair);
  return standing
    .map((each) => atOf(session, each.repair).felt)
    .flatMap((felt) => (felt.is === 'mine' ? [felt.mine] : []))[0];
}

/** Of a repair the answers of mine that nobody has read. */
export const unread = ({ at }: Pick<Going, 'at'>): readonly Stage[] =>
  stages.filter((stage) => {
    const standing = at[stage];
    if (standing.is === 'open' || standing.is === 'opened') return false;
    return !('isRead' in standing) || !standing.isRead;
  });
