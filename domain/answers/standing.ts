import { otherOf, type Person } from '../couple/index.ts';
import type { Day } from '../time/index.ts';
import type { QuestionId } from './facts.ts';
import { lastDay, type MyAnswers, type Written } from './mine.ts';
import { type Answers, type Asked, type Opened, type Pair, type Sealed, samePair } from './said.ts';

/** All that follows where a question stands for me. */
export interface Side {
  readonly me: Person;
  readonly said: Answers;
  readonly mine: MyAnswers;
  /** Of answers that the other has opened, by the id of that fact, whether it fits its seal. Left out: not looked at yet. */
  readonly fits: ReadonlyMap<string, boolean>;
  readonly today: Day;
}

interface Mine {
  /** What I wrote. */
  readonly mine: string;
  readonly opensItself: boolean;
  /** The last day on which it stands. [AN7] */
  readonly until: Day;
}

/**
 * Where a question stands, as I see it.
 * `open`: nothing of mine. `mine`: mine is sealed. `both`: both are, and I have not said that they may open. `wished`: I have, or
 * mine said so when it was sealed. `opening`: both have named the same two. `opened`: both lie there and theirs fits.
 * `unfitting`: what the other opened is not what they had sealed, and nothing of it is here; `isRead`: mine was opened before.
 * [AN2] [AN3] [AN5]
 */
export type Standing =
  | { readonly is: 'open' }
  | ({ readonly is: 'mine' | 'both' | 'wished' } & Mine)
  /** `isRead`: mine lies open for the other. [AN8] */
  | ({ readonly is: 'opening' | 'unfitting'; readonly isRead: boolean } & Mine)
  | ({ readonly is: 'opened'; readonly theirs: string } & Mine);

/** `pending`: one of them has not been looked at yet. */
export type Verdict = 'none' | 'pending' | 'unfitting' | { readonly fits: Opened };

/** So many openings of one pair are looked at: whoever is honest writes one, or one on each phone. [AN11] */
export const mostOpenings = 16;

/** What the other has opened for this pair. */
export const theirsFor = ({ openings }: Asked, them: Person, pair: Pair): readonly Opened[] =>
  openings.filter((each) => each.by === them && samePair(each.pair, pair)).slice(0, mostOpenings);

function verdictOf({ me, fits }: Side, asked: Asked, pair: Pair): Verdict {
  const all = theirsFor(asked, otherOf(me), pair);
  const fitting = all.find(({ id }) => fits.get(id));
  if (fitting) return { fits: fitting };
  if (all.length === 0) return 'none';
  return all.some(({ id }) => !fits.has(id)) ? 'pending' : 'unfitting';
}

/** Where my answer to one question is, and what goes with it. */
export interface Placed {
  readonly question: QuestionId;
  readonly written: Written;
  /** The two that may open: named by both, or, while they are not, the two that count. */
  readonly pair: Pair | undefined;
  readonly stage: 'alone' | 'both' | 'wished' | 'named' | 'read';
  readonly verdict: Verdict;
}

/** All pairs that this person named and whose two answers lie there, in an order that is the same for both. */
function namedBy({ wishes, openings, seals }: Asked, by: Person): readonly Pair[] {
  const lies = ({ a, b }: Pair): boolean => seals.a.some(({ id }) => id === a) && seals.b.some(({ id }) => id === b);
  return [...wishes, ...openings].filter((each) => each.by === by && lies(each.pair)).map(({ pair }) => pair);
}

/** An opening says as much as a wish: whoever opens these two wants them to open. [AN3] */
function namedByBoth(asked: Asked): readonly Pair[] {
  const byB = namedBy(asked, 'b');
  return namedBy(asked, 'a').filter((pair) => byB.some((other) => samePair(pair, other)));
}

function placedAt(side: Side, asked: Asked, pairs: readonly Pair[]): { pair: Pair; verdict: Verdict } | undefined {
  const all = pairs.map((pair) => ({ pair, verdict: verdictOf(side, asked, pair) }));
  return all.find(({ verdict }) => typeof verdict === 'object') ?? all[0];
}

/** Mine, as far as what I wrote is on this phone and its time is not over. [AN7] */
function writtenAt({ me, mine, today }: Side, { seals }: Asked, id: string): Written | undefined {
  const sealed = seals[me].find((each) => each.id === id);
  const written = sealed && mine.written.get(sealed.seal)?.fact;
  return written && lastDay(written.day) >= today ? written : undefined;
}

function pairThatCounts({ me, said }: Side, question: QuestionId, first: Sealed): Pair | undefined {
  const [mine, theirs] = [said.counting[me].get(question), said.counting[otherOf(me)].get(question)];
  if (!theirs || mine?.id !== first.id) return undefined;
  return me === 'a' ? { a: first.id, b: theirs.id } : { a: theirs.id, b: first.id };
}

/** Before both have named the same two: mine is the first by its id whose time is not over. */
function placedBefore(side: Side, question: QuestionId, asked: Asked): Placed | undefined {
  const { me } = side;
  const first = asked.seals[me][0];
  const written = first && writtenAt(side, asked, first.id);
  if (!first || !written) return undefined;
  const pair = pairThatCounts(side, question, first);
  const said = pair && namedBy(asked, me).some((each) => samePair(each, pair));
  const wished = said || written.opensItself ? 'wished' : 'both';
  return { question, written, pair, stage: pair ? wished : 'alone', verdict: 'none' };
}

/** Both were opened and I have kept that; then theirs has lapsed, or they took it back. [AN7] */
function isOver({ me, mine }: Side, question: QuestionId, { seals }: Asked, pair: Pair, { day }: Written): boolean {
  const them = otherOf(me);
  const met = mine.met.get(question);
  return met !== undefined && met >= day && !seals[them].some(({ id }) => id === pair[them]);
}

/** Nothing where nothing of mine stands: then nothing that the other did is looked at. [AN2] */
export function placed(side: Side, question: QuestionId): Placed | undefined {
  const asked = side.said.asked.get(question);
  if (!asked || asked.seals[side.me].length === 0) return undefined;
  const opened = asked.openings.filter(({ by }) => by === side.me).map(({ pair }) => pair);
  const read = placedAt(
    side,
    asked,
    opened.filter((pair) => writtenAt(side, asked, pair[side.me])),
  );
  const named = read ?? placedAt(side, asked, namedByBoth(asked));
  const written = named && writtenAt(side, asked, named.pair[side.me]);
  if (read && written && isOver(side, question, asked, read.pair, written)) return undefined;
  if (named && written) return { question, written, ...named, stage: read ? 'read' : 'named' };
  return placedBefore(side, question, asked);
}

/** Where a question stands, as I see it. */
export function standingOf(side: Side, question: QuestionId): Standing {
  const at = placed(side, question);
  if (!at) return { is: 'open' };
  const { stage, verdict } = at;
  const { text, opensItself, day } = at.written;
  const mine: Mine = { mine: text, opensItself, until: lastDay(day) };
  if (stage === 'alone') return { is: 'mine', ...mine };
  if (stage === 'both' || stage === 'wished') return { is: stage, ...mine };
  const isRead = stage === 'read';
  if (isRead && typeof verdict === 'object') return { is: 'opened', ...mine, theirs: verdict.fits.text };
  return { is: verdict === 'unfitting' ? 'unfitting' : 'opening', ...mine, isRead };
}
