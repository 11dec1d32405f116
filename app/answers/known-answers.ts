import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  answersFrom,
  askedOf,
  type MyAnswers,
  myAnswersFrom,
  type QuestionId,
  type Side,
  type Standing,
  standingOf as standsAt,
  type ToCheck,
  toCheck,
} from '@unhurried/domain/answers';
import { following, found, type Laid, lookedAt } from '../looking/index.ts';
import { partnerOf, type Session } from '../session/index.ts';
import { answerFactFrom, myAnswerFactFrom } from './shapes.ts';

const asAnswer = lookedAt(answerFactFrom);
const asMine = lookedAt(myAnswerFactFrom);

const said = following(
  ({ ours }) => ours.laid,
  ({ ours }) => {
    const all = [...ours.laid.values()];
    return answersFrom([...found(all, 'answer-', asAnswer), ...found(all, 'opening-wished', asAnswer)]);
  },
);

/** What I keep for myself of questions and answers. */
export const myAnswers: (session: Session) => ReadonlySignal<MyAnswers> = following(
  ({ mine }) => mine.laid,
  ({ mine }) => {
    const all = [...mine.laid.values()];
    return myAnswersFrom([
      ...found(all, 'answer-written', asMine),
      ...found(all, 'question-skipped', asMine),
      ...found(all, 'question-met', asMine),
    ]);
  },
);

/** What a seal names as its question: of one in our own words, these too, so that nobody changes them afterwards. [AN12] */
export const boundTo = (question: QuestionId, asked: string | undefined): string =>
  asked === undefined ? question : `${question} ${asked}`;

/** Whether it is what was sealed. [AN5] */
async function isFit(session: Session, { question, salt, text, seal }: ToCheck): Promise<boolean> {
  const bound = boundTo(question, askedOf(myAnswers(session).peek(), question));
  const sealed = await session.sealing.commit({ by: partnerOf(session), question: bound, salt, text });
  return sealed?.seal === seal;
}

/** What the other has opened is looked at once, when it comes to matter. [AW2] */
function sideFor(session: Session): ReadonlySignal<Side> {
  const fits = signal<ReadonlyMap<string, boolean>>(new Map());
  const looking = new Set<string>();
  const look = async (each: ToCheck) => {
    const fit = await isFit(session, each).catch(() => undefined);
    // The part that hashes could not be fetched: once more with the next change.
    if (fit === undefined) looking.delete(each.id);
    else fits.value = new Map([...fits.peek(), [each.id, fit]]);
  };
  return computed(() => {
    const side: Side = {
      me: session.person,
      said: said(session).value,
      mine: myAnswers(session).value,
      fits: fits.value,
      today: session.today.value,
    };
    for (const each of toCheck(side)) {
      if (looking.has(each.id)) continue;
      looking.add(each.id);
      void look(each);
    }
    return side;
  });
}

interface Known {
  readonly side: ReadonlySignal<Side>;
  readonly standing: ReadonlySignal<readonly QuestionId[]>;
  readonly standings: Map<QuestionId, ReadonlySignal<Standing>>;
}

const bySession = new WeakMap<Session, Known>();

function knownOf(session: Session): Known {
  const before = bySession.get(session);
  if (before) return before;
  const side = sideFor(session);
  const known = { side, standing: computed(() => standingIn(side.value)), standings: new Map() };
  bySession.set(session, known);
  return known;
}

export const sideOf = (session: Session): ReadonlySignal<Side> => knownOf(session).side;

/** Where a question stands for me. [AW3] */
export function standingOf(session: Session, question: QuestionId): ReadonlySignal<Standing> {
  const { side, standings } = knownOf(session);
  const standing = standings.get(question) ?? computed(() => standsAt(side.value, question));
  standings.set(question, standing);
  return standing;
}

function standingIn(side: Side): readonly QuestionId[] {
  const written = [...side.mine.written.values()].map(({ fact }) => fact.question);
  return [...new Set(written)].filter((question) => standsAt(side, question).is !== 'open');
}

/** Those in which something of mine stands, in the order in which I wrote. [AW3] */
export const standingQuestions = (session: Session): ReadonlySignal<readonly QuestionId[]> => knownOf(session).standing;

const aboutAnswers = new Set(['answer-sealed', 'opening-wished', 'answer-opened', 'answer-written']);

/** Where all lies that I have said of a question, whether it counts or not. [AN6] */
export function myFactsOf({ known, person }: Session, question: QuestionId): readonly string[] {
  const { ours, mine } = known.peek();
  const isAbout = ({ by, body }: Laid): boolean =>
    by === person && aboutAnswers.has(body.kind) && 'question' in body && body.question === question;
  return [...ours.laid.values(), ...mine.laid.values()].filter(isAbout).map(({ id }) => id);
}

/** The words of one of our own questions as I answered them, whatever they say now. [AN12] */
export const askedWords = (session: Session, question: QuestionId): string | undefined =>
  askedOf(myAnswers(session).value, question);
