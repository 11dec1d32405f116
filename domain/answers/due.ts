import { seeded } from '@unhurried/kernel';
import { otherOf, type Person } from '../couple/index.ts';
import type { Day } from '../time/index.ts';
import type { AnswerFact, MyAnswerFact, QuestionId, Salt, Seal } from './facts.ts';
import { lastDay } from './mine.ts';
import { type Placed, placed, type Side, theirsFor } from './standing.ts';

/**
 * Who of the two opens first. It follows from the question and the couple's random id alone, and from nothing that two versions of
 * the app could see differently: else both would wait for each other. [AN4]
 */
export const opensFirst = (question: QuestionId, space: string): Person =>
  seeded(`${space}|opens first|${question}`) < 0.5 ? 'a' : 'b';

/** A fact that my phone owes, and the last day on which what it is about stands. */
export interface Due {
  readonly fact: AnswerFact;
  readonly until: Day;
}

type Named = Placed & { readonly pair: NonNullable<Placed['pair']> };

const wishOf = ({ question, pair }: Named, me: Person): AnswerFact => ({
  kind: 'opening-wished',
  question,
  mine: pair[me],
  theirs: pair[otherOf(me)],
});

const openingOf = ({ question, pair, written }: Named, me: Person): AnswerFact => ({
  kind: 'answer-opened',
  question,
  mine: pair[me],
  theirs: pair[otherOf(me)],
  salt: written.salt,
  text: written.text,
});

/** The first never opens to what is known not to fit, the second to nothing but what does. [AN4] [AN5] */
function mayOpen({ question, verdict }: Placed, me: Person, space: string): boolean {
  if (typeof verdict === 'object') return true;
  return verdict === 'none' && opensFirst(question, space) === me;
}

/** The wish for the two that count, where I have not said it yet. Nothing where there is nothing to wish. [AN3] */
export function wishFor(side: Side, question: QuestionId): Due | undefined {
  const at = placed(side, question);
  if (!at?.pair || (at.stage !== 'both' && at.stage !== 'wished')) return undefined;
  const { pair } = at;
  const fact = wishOf({ ...at, pair }, side.me);
  const said = side.said.asked.get(question)?.wishes ?? [];
  const isSaid = said.some(({ by, pair: named }) => by === side.me && named.a === pair.a && named.b === pair.b);
  return isSaid ? undefined : { fact, until: lastDay(at.written.day) };
}

function dueOf(side: Side, space: string, question: QuestionId): Due | undefined {
  const at = placed(side, question);
  if (!at?.pair) return undefined;
  // What was told so when it was sealed; a wish that takes a tap is not this phone's to say.
  if (at.stage === 'wished') return at.written.opensItself ? wishFor(side, question) : undefined;
  if (at.stage !== 'named' || !mayOpen(at, side.me, space)) return undefined;
  return { fact: openingOf({ ...at, pair: at.pair }, side.me), until: lastDay(at.written.day) };
}

/** What my phone writes by itself now, and nothing twice: what lies there is not due. [AN3] [AN4] [AN5] */
export const due = (side: Side, space: string): readonly Due[] =>
  [...side.said.asked.keys()].flatMap((question) => dueOf(side, space, question) ?? []);

/** What both opened and I have not kept as met since I wrote it. [AN9] */
export const metNow = (side: Side): readonly MyAnswerFact[] =>
  [...side.said.asked.keys()].flatMap((question) => {
    const at = placed(side, question);
    const isOpened = at?.stage === 'read' && typeof at.verdict === 'object';
    const before = side.mine.met.get(question);
    if (!isOpened || (before && before >= at.written.day)) return [];
    return [{ kind: 'question-met', question, day: side.today }];
  });

/** An answer that the other has opened, and the seal that it has to fit. */
export interface ToCheck {
  readonly id: string;
  readonly question: QuestionId;
  readonly salt: Salt;
  readonly text: string;
  readonly seal: Seal;
}

/** What of the other's is worth a look: opened for two that I named, and not looked at yet. [AN5] */
export function toCheck(side: Side): readonly ToCheck[] {
  const them = otherOf(side.me);
  return [...side.said.asked].flatMap(([question, asked]) => {
    const named = [...asked.wishes, ...asked.openings].filter(({ by }) => by === side.me).map(({ pair }) => pair);
    const seals = new Map(asked.seals[them].map(({ id, seal }) => [id, seal]));
    const openings = named.flatMap((pair) => theirsFor(asked, them, pair));
    const fresh = new Map(openings.filter(({ id }) => !side.fits.has(id)).map((each) => [each.id, each]));
    return [...fresh.values()].flatMap(({ id, salt, text, pair }) => {
      const seal = seals.get(pair[them]);
      return seal ? [{ id, question, salt, text, seal }] : [];
    });
  });
}
