import { ok, type Result, refuse } from '@unhurried/kernel';
import { signsIn } from '../answers/index.ts';

/** What happened, as a camera would have seen it; what I felt; what I needed; what I would ask for. [RP5] */
export const partNames = ['happened', 'felt', 'needed', 'ask'] as const;
export type PartName = (typeof partNames)[number];

/** A part that stays blank is not there. */
export type Parts = { readonly [Name in PartName]?: string };

/** The longest part, and the longest of anything else that is written in a repair, in signs. [RP5] [RP9] */
export const longestPart = 240;

/** One line: white space of any kind is one space, so that no text can pass for another part. */
export const onOneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

export const isShort = (text: string): boolean => signsIn(text) <= longestPart;

/**
 * The four parts as one answer: a line for each that is not blank, "1 " to "4 " before it. Readable as it is, also where
 * nothing knows of parts. Refuses when all are blank, and when one is too long. [RP5]
 */
export function textOfParts(parts: Parts): Result<string, 'blank' | 'too-long'> {
  const lines = partNames.flatMap((name, at) => {
    const words = onOneLine(parts[name] ?? '');
    return words === '' ? [] : [{ words, line: `${at + 1} ${words}` }];
  });
  if (lines.length === 0) return refuse('blank');
  if (!lines.every(({ words }) => isShort(words))) return refuse('too-long');
  return ok(lines.map(({ line }) => line).join('\n'));
}

/** The parts of a text that is written so, and of no other: of anything else the text is plain words. [RP5] */
export function partsFrom(text: string): Parts | undefined {
  const parts: { [Name in PartName]?: string } = {};
  for (const line of text.split('\n')) {
    const name = partNames[Number(line[0]) - 1];
    if (name === undefined || line[1] !== ' ') return undefined;
    parts[name] = line.slice(2);
  }
  const again = textOfParts(parts);
  return again.ok && again.value === text ? parts : undefined;
}
