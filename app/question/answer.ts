import { otherOf } from '@unhurried/domain/couple';
import type { ActivityId, Tier } from '@unhurried/domain/library';
import type { Possible } from '@unhurried/domain/overlap';
import type { Question, Seen } from '@unhurried/domain/together';
import { lapseOf, mine, passing, type Session } from '../session/index.ts';

/** Whose question a page is about. With the tier it is all that its address says. */
export type Whose = 'mine' | 'theirs';

/** I said yes to something gentler than the other asked; the other has not. It shows on my own page alone. */
export interface Answered {
  readonly kind: 'answered';
  readonly conversation: { readonly question: Question };
  readonly activity: ActivityId;
}

const isPossible = ({ overlap }: Session, id: ActivityId): boolean =>
  overlap.value.possible.some(({ activity }) => activity === id);

function answered(session: Session, tier: Tier): Answered | undefined {
  const { questions: said, over } = session.known.value.ours;
  const { questions, yeses } = said;
  const today = session.today.value;
  if (over.some((each) => each.day === today && tier >= each.tier)) return undefined;
  const question = questions.find((each) => each.by !== session.person && each.tier === tier && each.day === today);
  if (!question || !isPossible(session, question.activity)) return undefined;
  const yes = yeses.find(
    (each) => each.by === session.person && each.asker === question.by && each.tier === tier && each.day === today,
  );
  return yes && { kind: 'answered', conversation: { question }, activity: yes.activity };
}

/** How a question stands for me now; nothing, where there is none any more, whatever ended it. [QS7] */
export function standingOf(session: Session, whose: Whose, tier: Tier): Seen | Answered | undefined {
  const by = whose === 'mine' ? session.person : otherOf(session.person);
  const seen = session.seen.value.find(
    ({ conversation: { question } }) => question.by === by && question.tier === tier,
  );
  return seen ?? (whose === 'theirs' ? answered(session, tier) : undefined);
}

/** What is gentler than what was asked, and possible for both today. Resting together is besides, always. [QS5] */
export const gentlerThan = ({ overlap }: Session, { tier }: Question): readonly Possible[] =>
  overlap.value.possible.filter((each) => each.tier < tier).sort((one, other) => one.tier - other.tier);

/** A yes, to what was asked or to something gentler. [QS5] */
export async function sayGlad({ add }: Session, question: Question, activity: ActivityId): Promise<boolean> {
  const { by: asker, tier, day } = question;
  return (await add([passing({ kind: 'glad', asker, tier, day, activity }, lapseOf(day))])).ok;
}

/** Mine alone: nothing goes anywhere, whatever the reason was, and no reason is written. [QS4] */
export async function putAside({ add }: Session, { tier, day }: Question): Promise<boolean> {
  return (await add([mine({ kind: 'question-put-aside', tier, day })])).ok;
}

/** All that I said within one question, mine to take back. */
function saidByMe({ known, person }: Session, { by, tier, day }: Question): readonly string[] {
  const { questions, yeses } = known.value.ours.questions;
  const about = (each: { readonly by: string; readonly tier: Tier; readonly day: string }) =>
    each.by === person && each.tier === tier && each.day === day;
  const asked = by === person ? questions.filter(about) : [];
  return [...asked, ...yeses.filter((each) => about(each) && each.asker === by)].map(({ id }) => id);
}

/**
 * As if it had never been said, on both phones. Whoever was asked is not asked the same again by taking back a yes, so it
 * is put aside first. Only what is erased is said to be. [QS6]
 */
export async function takeBack(session: Session, question: Question): Promise<boolean> {
  if (question.by !== session.person && !(await putAside(session, question))) return false;
  return (await session.takeBack(saidByMe(session, question))).ok;
}
