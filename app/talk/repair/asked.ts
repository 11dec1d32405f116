import { type Asking, askedOf, isLeft, lastDayOfMine, type Mark, type RepairId } from '@unhurried/domain/repair';
import * as v from 'valibot';
import { day, type Found, factId, following, found, lookedAt, parsed } from '../../looking/index.ts';
import type { Session } from '../../session/index.ts';

const repairId = v.pipe(
  factId,
  v.transform((value) => value as RepairId),
);

const asLaid = lookedAt(parsed(v.object({ kind: v.literal('repair-asked'), repair: repairId, day })));

/** `repair-` and its digits: out of my sight; and `-left`: I have ended my part. Not the id of a fact, so it is nobody else's. */
const marked = v.pipe(
  v.string(),
  v.regex(/^repair-[0-9a-f]{32}(-left)?$/),
  v.transform((text): Pick<Mark, 'repair' | 'how'> => {
    const [, repair = '', left] = text.split('-');
    return { repair: repair as RepairId, how: left ? 'left' : 'away' };
  }),
);

const asMark = lookedAt(parsed(v.object({ kind: v.literal('kindness-put-away'), fact: marked, day })));

export const markText = ({ repair, how }: Pick<Mark, 'repair' | 'how'>): string =>
  `repair-${repair}${how === 'left' ? '-left' : ''}`;

const askingOf = ({ fact, id, by }: Found<{ readonly repair: RepairId; readonly day: Asking['day'] }>): Asking => ({
  id,
  by,
  repair: fact.repair,
  day: fact.day,
});

const ourAskings = following(
  ({ ours }) => ours.laid,
  ({ ours }) => found(ours.laid.values(), 'repair-asked', asLaid).map(askingOf),
);

export type MarkAt = Mark & { readonly id: string };

const myMarks = following(
  ({ mine }) => mine.laid,
  ({ mine }): readonly MarkAt[] =>
    found(mine.laid.values(), 'kindness-put-away', asMark).map(({ fact, id }) => ({ ...fact.fact, day: fact.day, id })),
);

export const askingsOf = (session: Session): readonly Asking[] => ourAskings(session).value;
export const marksOf = (session: Session): readonly MarkAt[] => myMarks(session).value;

/** The one asking that counts for me today. [RP2] */
export const askedNow = (session: Session) =>
  askedOf(askingsOf(session), { me: session.person, today: session.today.value, marks: marksOf(session) });

/** The last day of my own asking, whether or not it is the one that counts. [RH3] */
export function lastDayAsked(session: Session): Asking['day'] | undefined {
  const marks = marksOf(session);
  const goesOn = askingsOf(session).filter(({ repair }) => !isLeft(repair, marks));
  return lastDayOfMine(goesOn, session.person, session.today.value);
}
