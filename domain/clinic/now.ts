import type { Private } from '../couple/index.ts';
import { mostTold } from '../edits/index.ts';
import type { AnswerNoted, ClinicFact, ClinicSaid, ClinicTold, QuestionKept, ScaleNoted } from './facts.ts';
import { isSound } from './scales.ts';

export type ClinicState = Private<{
  readonly told: readonly ClinicTold[];
  /** The earliest day first. */
  readonly scales: readonly ScaleNoted[];
  /** In the order that I chose. */
  readonly questions: readonly QuestionKept[];
  readonly answers: readonly AnswerNoted[];
  /** How many times each thing was said, so that what is said next counts. */
  readonly times: ReadonlyMap<string, number>;
}>;

export const inText = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);

/** The same text for the same thing said, however it was built. */
export const asText = (said: object): string =>
  JSON.stringify(said, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [two]) => inText(one, two)))
      : part,
  );

function keyOfTold(told: ClinicTold): string {
  if (told.about === 'operation') return `operation/${told.operation}`;
  return told.about === 'tried' ? `tried/${told.tried}` : told.about;
}

/** Which thing this is about: of two facts with the same answer the later one counts. [CP2] */
export function saidOf(fact: ClinicSaid): string {
  switch (fact.kind) {
    case 'clinic-told':
      return `told/${keyOfTold(fact)}`;
    case 'scale-noted':
      return `scale/${fact.scale}/${fact.day}`;
    case 'question-kept':
      return `question/${fact.question}`;
    case 'answer-noted':
      return `answer/${fact.question}`;
  }
}

/** The later; of two told at once on my phones the same one everywhere. [CP2] */
const ofTwo = (one: ClinicFact, two: ClinicFact): ClinicFact =>
  one.nth === two.nth ? (asText(one) <= asText(two) ? one : two) : one.nth > two.nth ? one : two;

/** Emptied words are taken off, and so is an emptied list. [CP2] */
const isThere = (said: ClinicSaid): boolean =>
  !('words' in said && said.words === '') && !('hurt' in said && said.hurt.length === 0);

function said<Kind extends ClinicFact['kind'], Said extends object>(latest: readonly ClinicFact[], kind: Kind) {
  const ofKind = latest.filter((fact) => fact.kind === kind).filter(isThere);
  return ofKind.map(({ kind: _, nth: __, ...rest }) => rest as unknown as Said);
}

const placeOf = ({ place }: QuestionKept): number => (Number.isFinite(place) ? place : 0);

/** All that I told for a visit, each thing once and as I told it last, whatever order it came in. [CP2] */
export function clinicOf(facts: readonly ClinicFact[]): ClinicState {
  const byKey = new Map<string, ClinicFact>();
  for (const fact of facts) {
    const key = saidOf(fact);
    const before = byKey.get(key);
    byKey.set(key, before ? ofTwo(before, fact) : fact);
  }
  const latest = [...byKey.values()].sort((one, two) => inText(asText(one), asText(two)));
  const scales = said<'scale-noted', ScaleNoted>(latest, 'scale-noted').filter(isSound);
  const questions = said<'question-kept', QuestionKept>(latest, 'question-kept').filter(({ kept }) => kept);
  return {
    told: said(latest, 'clinic-told'),
    scales: scales.sort((one, two) => inText(one.day, two.day) || inText(one.scale, two.scale)),
    questions: questions.sort((one, two) => placeOf(one) - placeOf(two) || inText(asText(one), asText(two))),
    answers: said(latest, 'answer-noted'),
    times: new Map([...byKey].map(([key, { nth }]) => [key, nth])),
  };
}

/** The same thing as a fact that counts after all I said of it before. [CP2] */
export const saidNow = <Said extends ClinicSaid>(state: ClinicState, said: Said): Said & { readonly nth: number } => ({
  ...said,
  nth: Math.min((state.times.get(saidOf(said)) ?? 0) + 1, mostTold),
});

type ToldAs<About extends ClinicTold['about']> = Extract<ClinicTold, { readonly about: About }>;

/** All that was told about one thing. */
export const toldAs = <About extends ClinicTold['about']>(
  { told }: ClinicState,
  about: About,
): readonly ToldAs<About>[] => told.filter((one): one is ToldAs<About> => one.about === about);
