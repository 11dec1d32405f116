import { seeded } from '@unhurried/kernel';

/** What one record says: a check-in, about 130 bytes of JSON, as most of what a person writes in ten years is. */
export interface RecordBody {
  readonly kind: 'checked-in';
  readonly reading: Readonly<Record<string, unknown>>;
}

const tenYears = 3652;
const aDay = 86_400_000;
const firstDay = Date.UTC(2016, 0, 1);

/** The n-th of `all` records, spread evenly over ten years. The same for everybody who is measured. [BE10] */
export function recordAt(at: number, all: number): RecordBody {
  const chance = (of: string): number => seeded(`${of}|${at}`);
  const day = new Date(firstDay + Math.floor((at / all) * tenYears) * aDay).toISOString().slice(0, 10);
  const score = (of: string): number => Math.floor(chance(of) * 11);
  return {
    kind: 'checked-in',
    reading: {
      ...{ day, energy: score('energy'), pain: score('pain'), mood: score('mood') },
      ...{ welcome: at % 7, full: at % 4, talk: at % 2 === 0, note: `a word for day ${at}` },
    },
  };
}

export const recordsFrom = (first: number, count: number, all: number): readonly RecordBody[] =>
  Array.from({ length: count }, (_, at) => recordAt(first + at, all));

/** Of JSON in one letter, as compose.ts of the exchange has it. */
const mostLetter = 48_000;
/** What an id, a stamp and an instant add to a body. */
const around = 110;

/** Lists that weigh no more than a letter that a phone sends. */
export function inLetters(records: readonly RecordBody[]): readonly (readonly RecordBody[])[] {
  const letters: RecordBody[][] = [[]];
  let weight = 0;
  for (const record of records) {
    const own = JSON.stringify(record).length + around;
    if (weight + own > mostLetter) {
      letters.push([]);
      weight = 0;
    }
    weight += own;
    letters.at(-1)?.push(record);
  }
  return letters;
}
