import type { Person } from '../couple/index.ts';
import type { AnswerFact, QuestionId, Salt, Seal } from './facts.ts';
import { mostSealed } from './question.ts';

/** A fact that was looked at, where it lies and whose it is. */
export interface Found<Fact> {
  readonly fact: Fact;
  readonly id: string;
  readonly by: Person;
}

export interface Sealed {
  readonly id: string;
  readonly seal: Seal;
}

/** Two sealed answers that may open together: where each lies. */
export type Pair = Readonly<Record<Person, string>>;

export interface Named {
  readonly id: string;
  readonly by: Person;
  readonly pair: Pair;
}

export interface Opened extends Named {
  readonly salt: Salt;
  readonly text: string;
}

/** What both have said of one question: each list in an order that follows from what is in it. */
export interface Asked {
  readonly seals: Readonly<Record<Person, readonly Sealed[]>>;
  readonly wishes: readonly Named[];
  readonly openings: readonly Opened[];
}

/** What both have said of all. The same in whatever order it came, and however often. */
export interface Answers {
  readonly asked: ReadonlyMap<QuestionId, Asked>;
  /** Of each person the sealed answers that count: one for each question, and forty in all. [AN11] */
  readonly counting: Readonly<Record<Person, ReadonlyMap<QuestionId, Sealed>>>;
}

interface Gathering {
  readonly seals: Readonly<Record<Person, Sealed[]>>;
  readonly wishes: Named[];
  readonly openings: Opened[];
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);
const placeOf = ({ pair, id }: Named): string => `${pair.a} ${pair.b} ${id}`;
const byPair = (one: Named, other: Named): number => (placeOf(one) < placeOf(other) ? -1 : 1);

const pairIn = (by: Person, mine: string, theirs: string): Pair =>
  by === 'a' ? { a: mine, b: theirs } : { a: theirs, b: mine };

export const samePair = (one: Pair, other: Pair): boolean => one.a === other.a && one.b === other.b;

function gather(asked: Gathering, { fact, id, by }: Found<AnswerFact>): void {
  if (fact.kind === 'answer-sealed') {
    asked.seals[by].push({ id, seal: fact.seal });
    return;
  }
  const named: Named = { id, by, pair: pairIn(by, fact.mine, fact.theirs) };
  if (fact.kind === 'opening-wished') asked.wishes.push(named);
  else asked.openings.push({ ...named, salt: fact.salt, text: fact.text });
}

/** The first of each question by its id, and of these the first forty by theirs. [AN11] */
function countingOf(asked: ReadonlyMap<QuestionId, Asked>, by: Person): ReadonlyMap<QuestionId, Sealed> {
  const firsts = [...asked].flatMap(([question, { seals }]) => {
    const [first] = seals[by];
    return first ? [{ question, sealed: first }] : [];
  });
  firsts.sort((one, other) => byId(one.sealed, other.sealed));
  return new Map(firsts.slice(0, mostSealed).map(({ question, sealed }) => [question, sealed]));
}

/** Folds what both have written. Of each id one counts. */
export function answersFrom(facts: Iterable<Found<AnswerFact>>): Answers {
  const all = new Map<QuestionId, Gathering>();
  const met = new Set<string>();
  for (const found of facts) {
    const { question } = found.fact;
    if (met.has(found.id)) continue;
    met.add(found.id);
    const asked = all.get(question) ?? { seals: { a: [], b: [] }, wishes: [], openings: [] };
    all.set(question, asked);
    gather(asked, found);
  }
  for (const { seals, wishes, openings } of all.values()) {
    seals.a.sort(byId);
    seals.b.sort(byId);
    wishes.sort(byPair);
    openings.sort(byPair);
  }
  return { asked: all, counting: { a: countingOf(all, 'a'), b: countingOf(all, 'b') } };
}
