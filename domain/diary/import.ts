import { seeded } from '@unhurried/kernel';
import type { Reading } from '../check-in/index.ts';
import type { Day } from '../time/index.ts';
import type { DiaryPreview } from './preview.ts';

const fields = ['energy', 'pain', 'mood', 'sleep', 'appetite', 'breath'] as const;

const saysSomething = (reading: Reading): boolean => fields.some((field) => reading[field] !== undefined);

export interface Imported {
  /** Readings of days that I have none for, oldest first. */
  readonly toAdd: readonly Reading[];
  /** Days on which there is a reading already; it stays as it is. */
  readonly kept: readonly Day[];
}

/**
 * What an import would add to my own history. A day that has a reading keeps it, whether I wrote it myself or an
 * earlier import did: so a second import, or one that overlaps, adds nothing twice and takes nothing away. [DI13]
 */
export function importedReadings(preview: DiaryPreview, existing: ReadonlyMap<Day, Reading>): Imported {
  const said = preview.days.filter(({ reading }) => saysSomething(reading));
  return {
    toAdd: said.filter(({ day }) => !existing.has(day)).map(({ reading }) => reading),
    kept: said.filter(({ day }) => existing.has(day)).map(({ day }) => day),
  };
}

/**
 * A short name for what a preview holds: the same whatever the encoding, the separator or the order of the lines.
 * For recognising a file that was read before. It guards nothing. [DI14]
 */
export function importFingerprint(preview: DiaryPreview): string {
  const lines = preview.days.map(({ day, reading, crash }) =>
    [day, ...fields.map((field) => reading[field] ?? ''), reading.step ?? '', crash ?? ''].join(','),
  );
  const text = [preview.source, ...lines].join('\n');
  const part = (salt: string) =>
    Math.floor(seeded(`${salt}${text}`) * 2 ** 32)
      .toString(36)
      .padStart(7, '0');
  return `${part('a|')}${part('b|')}`;
}
