import type { Person } from '@unhurried/domain/couple';
import { cardFor, type DayKind, inOrder, latestLines, type ToldLine, withinRoom } from '@unhurried/domain/cues';
import type { Day } from '@unhurried/domain/time';
import { type Found, following, found, lookedAt } from '../looking/index.ts';
import type { Session } from '../session/index.ts';
import { offCard } from './off-card.ts';
import { shownFrom, writtenFrom } from './shapes.ts';

/** A line of mine, and whether the other sees it. */
export interface MyLine extends ToldLine {
  readonly isSeen: boolean;
}

const asWritten = lookedAt(writtenFrom);
const asShown = lookedAt(shownFrom);

const asTold = ({ fact, id }: Found<Omit<ToldLine, 'id'>>): ToldLine => ({ ...fact, id });

const written = following(
  ({ mine }) => mine.laid,
  ({ mine }) => found(mine.laid.values(), 'cue-written', asWritten).map(asTold),
);
const shownByBoth = following(
  ({ ours }) => ours.laid,
  ({ ours }) => found(ours.laid.values(), 'cue-shown', asShown),
);

/** All that I wrote of my lines, also what was replaced and not yet erased. */
export const writtenByMe = (session: Session): readonly ToldLine[] => written(session).value;

/** All that this person let be seen. */
export const shownBy = (session: Session, person: Person): readonly ToldLine[] =>
  shownByBoth(session)
    .value.filter(({ by }) => by === person)
    .map(asTold);

/** My map. Of a line that is seen, what the other sees: so both read the same where two phones of mine crossed. [CQ2] */
export function myMap(session: Session): readonly MyLine[] {
  const seen = latestLines(shownBy(session, session.person)).map((line) => ({ ...line, isSeen: true }));
  const isSeen = new Set(seen.map(({ cue }) => cue));
  const others = latestLines(writtenByMe(session)).filter(({ cue }) => !isSeen.has(cue));
  return inOrder([...seen, ...others.map((line) => ({ ...line, isSeen: false }))]);
}

/** What this person lets be seen, within its room. [CU2] [CU5] */
export const mapOf = (session: Session, person: Person): readonly ToldLine[] =>
  inOrder(withinRoom(shownBy(session, person)));

/** The card of this person for the day that both offer; of the other, what I did not put off it. [CU4] [CU7] */
export const cardOf = (session: Session, person: Person, kind: DayKind): readonly ToldLine[] =>
  cardFor(shownBy(session, person), kind, person === session.person ? undefined : offCard(session));

/** The days on which I did not take what was offered, and where that lies. [CQ5] */
export const offersLeft = ({ known }: Session): readonly { readonly id: string; readonly day: Day }[] =>
  [...known.value.mine.laid.values()].flatMap(({ id, body }) =>
    body.kind === 'cue-offer-left' && 'day' in body ? [{ id, day: body.day as Day }] : [],
  );
