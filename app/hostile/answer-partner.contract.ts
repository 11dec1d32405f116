import { opensFirst, type QuestionId } from '@unhurried/domain/answers';
import type { Person } from '@unhurried/domain/couple';
import { toBase64 } from '@unhurried/keys/bytes';
import { commitTo } from '@unhurried/keys/commitment';
import { nodeCrypto } from '../../keys/crypto/node.contract.ts';
import { ownQuestions, standingOf, standingQuestions } from '../answers/index.ts';
import { opensAgain, quiet, type Someone, someone } from '../answers/two.contract.ts';
import { aDay } from './couple.contract.ts';
import { carried, letterOf, type Trap, trap } from './partner.contract.ts';

const crypto = nodeCrypto();

/** Ada's open side, and a partner who writes whatever they like about answers. */
export interface Game extends Trap {
  readonly her: Someone;
  /** Of these two Ada opens the one first, and the partner the other. */
  readonly sheFirst: QuestionId;
  readonly theyFirst: QuestionId;
}

const questionWith = (space: string, first: Person): QuestionId => {
  const all = Array.from({ length: 64 }, (_, at) => `asked-${at}` as QuestionId);
  const found = all.find((each) => opensFirst(each, space) === first);
  if (!found) throw new Error('Chance gives each of them some');
  return found;
};

export async function game(): Promise<Game> {
  const caught = await trap();
  const her = await someone(caught.ada);
  await quiet(caught);
  const { person, space } = { person: her.session.person, space: her.session.sealing.space() };
  const other = person === 'a' ? 'b' : 'a';
  return { ...caught, her, sheFirst: questionWith(space, person), theyFirst: questionWith(space, other) };
}

let drawn = 0;
/** Ids of their own choosing: the smaller ones come before any that chance gives. */
export const chosen = (first: string): string => {
  drawn += 1;
  return first + drawn.toString(16).padStart(32 - first.length, '0');
};

/** Each in a letter of its own; the answer says under which ids. */
export async function sends(all: Game, ...bodies: readonly object[]): Promise<readonly string[]> {
  const ids = bodies.map(() => chosen('8'));
  await sendsAs(all, ids, bodies);
  return ids;
}

export async function sendsAs(all: Game, ids: readonly string[], bodies: readonly object[]): Promise<void> {
  const lapses = all.here.now + 10 * aDay;
  for (const [at, body] of bodies.entries())
    await all.partner.writes('passing', letterOf(carried('x', { id: ids[at], body, lapses })));
  await quiet(all);
}

/** Many in one letter. */
export async function sendsAtOnce(all: Game, bodies: readonly object[]): Promise<void> {
  const lapses = all.here.now + 10 * aDay;
  await all.partner.writes(
    'passing',
    letterOf(...bodies.map((body) => carried('x', { id: chosen('8'), body, lapses }))),
  );
}

export async function takesBack(all: Game, ...forget: readonly string[]): Promise<void> {
  await all.partner.writes('passing', { facts: [], forget });
  await quiet(all);
}

const saltOf = (name: string) => new Uint8Array(32).fill(name.length + 1);

export interface Answer {
  readonly question: QuestionId;
  readonly text: string;
  readonly salt: string;
  readonly seal: string;
}

/** As the rules of keys/SPEC.md say. */
export async function answer({ her }: Game, question: QuestionId, text: string, salt = 'salt'): Promise<Answer> {
  const by = her.session.person === 'a' ? 'b' : 'a';
  const bytes = saltOf(salt);
  const seal = await commitTo(crypto, { space: her.session.sealing.space(), by, question, salt: bytes, text });
  return { question, text, salt: toBase64(bytes), seal: toBase64(seal) };
}

export const sealedFact = ({ question, seal }: Pick<Answer, 'question' | 'seal'>) => ({
  kind: 'answer-sealed',
  question,
  seal,
});

export const wishedFact = (question: QuestionId, mine: string, theirs: string) => ({
  kind: 'opening-wished',
  question,
  mine,
  theirs,
});

export const openedFact = ({ question, text, salt }: Omit<Answer, 'seal'>, mine: string, theirs: string) => ({
  kind: 'answer-opened',
  ...{ question, mine, theirs, salt, text },
});

export interface HerFact {
  readonly id: string;
  readonly body: { readonly kind: string; readonly question: string; readonly [field: string]: unknown };
}

/** All that Ada has said of a question, as the partner reads it in her mailbox. */
export async function heard({ partner }: Game, question: QuestionId, kind: string): Promise<readonly HerFact[]> {
  const letters = await partner.reads('passing');
  const all = letters.flatMap(
    ({ body }) => (JSON.parse(Buffer.from(body).toString()) as { facts?: readonly HerFact[] }).facts ?? [],
  );
  const met = new Map(all.map((fact) => [fact.id, fact]));
  return [...met.values()].filter(({ body }) => body.kind === kind && body.question === question);
}

/** Where the seal of her answer lies. */
export async function herSeal(all: Game, question: QuestionId): Promise<HerFact> {
  const last = (await heard(all, question, 'answer-sealed')).at(-1);
  if (!last) throw new Error('She has sealed nothing');
  return last;
}

/** Everything that pages about questions are made of, byte for byte. */
export function pageOf({ her: { session } }: Game, ...questions: readonly QuestionId[]): string {
  return JSON.stringify({
    standing: questions.map((question) => standingOf(session, question).value),
    mine: standingQuestions(session).value,
    own: ownQuestions(session).value,
    notice: session.notice.value ?? '',
  });
}

export const sentBy = ({ relay }: Game): number => relay.count('append', 'Ada');

export const again = (all: Game): Promise<void> => opensAgain(all, all.her);
