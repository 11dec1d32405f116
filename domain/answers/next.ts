import { seededOrder } from '@unhurried/kernel';
import { addDays, type Day, daysBetween } from '../time/index.ts';
import type { QuestionId } from './facts.ts';
import { decks, type Prompt } from './prompt.ts';

/** For so many days a question that I answered is not asked again. [AN9] */
export const daysNotAgain = 183;

/** *Design*: more at once is a form to fill in. [AN9] */
export const mostAtOnce = 5;

export interface Asking {
  readonly skipped: { has(question: QuestionId): boolean };
  readonly met: { get(question: QuestionId): Day | undefined };
  readonly today: Day;
  /** In days. Left out: half a year. */
  readonly notAgain?: number;
}

/** Its place among the questions of its deck that are as light, whatever was met or skipped: so decks take turns. */
function placesIn(prompts: readonly Prompt[]): ReadonlyMap<QuestionId, number> {
  const counts = new Map<string, number>();
  return new Map(
    prompts.map(({ id, deck, depth }) => {
      const place = counts.get(`${depth} ${deck}`) ?? 0;
      counts.set(`${depth} ${deck}`, place + 1);
      return [id, place];
    }),
  );
}

/** What may be asked of me next: the lightest first, the decks in turn, five at most. [AN9] */
export function nextQuestions(prompts: readonly Prompt[], asking: Asking): readonly Prompt[] {
  const { skipped, met, today, notAgain = daysNotAgain } = asking;
  const places = placesIn(prompts);
  const isAsked = ({ id }: Prompt): boolean => {
    const day = met.get(id);
    return !skipped.has(id) && (day === undefined || addDays(day, notAgain) < today);
  };
  const place = ({ id }: Prompt): number => places.get(id) ?? 0;
  return prompts
    .filter(isAsked)
    .toSorted(
      (one, other) =>
        one.depth - other.depth || place(one) - place(other) || decks.indexOf(one.deck) - decks.indexOf(other.deck),
    )
    .slice(0, mostAtOnce);
}

/** A Monday from which weeks are counted. */
const firstWeek = '2024-01-01' as Day;

/**
 * The one-line question of the week that begins on this Monday: the same for both. Each comes once before any comes again, so with
 * 26 of them or more none comes twice within 26 weeks. Nothing where there are none. [AN9]
 */
export function lineOf<Line extends { readonly id: QuestionId }>(
  lines: readonly Line[],
  space: string,
  week: Day,
): Line | undefined {
  if (lines.length === 0) return undefined;
  const order = seededOrder(lines, ({ id }) => id, `${space}|lines`);
  const at = Math.floor(daysBetween(firstWeek, week) / 7) % lines.length;
  return order[at < 0 ? at + lines.length : at];
}
