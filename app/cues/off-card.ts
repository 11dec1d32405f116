import * as v from 'valibot';
import { day, following, found, lookedAt, parsed } from '../looking/index.ts';
import { mine, type Session } from '../session/index.ts';

/** `cue-` and the name of a line: out of my sight on the card. No kind word and no repair has such a mark. [CU7] */
const marked = v.pipe(
  v.string(),
  v.regex(/^cue-[0-9a-f]{32}$/),
  v.transform((text) => text.slice('cue-'.length)),
);

const asMark = lookedAt(parsed(v.object({ kind: v.literal('kindness-put-away'), fact: marked, day })));

const marks = following(
  ({ mine }) => mine.laid,
  ({ mine }) => found(mine.laid.values(), 'kindness-put-away', asMark).map(({ fact, id }) => ({ cue: fact.fact, id })),
);

/** The names of the lines that I put off my card. [CU7] */
export const offCard = (session: Session): ReadonlySet<string> => new Set(marks(session).value.map(({ cue }) => cue));

/** One private fact; nothing is sent. Whether it stands so. [CU7] [CQ8] */
export async function putOffCard(session: Session, cue: string): Promise<boolean> {
  if (offCard(session).has(cue)) return true;
  return (await session.add([mine({ kind: 'kindness-put-away', fact: `cue-${cue}`, day: session.today.value })])).ok;
}

/** On my card as before; nothing of the mark is left. [CU7] [CQ8] */
export async function backOnCard(session: Session, cue: string): Promise<boolean> {
  const ids = marks(session).value.flatMap((mark) => (mark.cue === cue ? [mark.id] : []));
  return ids.length === 0 || (await session.letGo(ids)).ok;
}
