import { ok, type Result, refuse } from '@unhurried/kernel';
import { type CueEntry, type CueLine, dayKinds, longestCue } from './facts.ts';
import { isSame, mostLines } from './lines.ts';

/** `there-already`: another line says the same to the letter. `no-room`: the map is full. */
export type CueRefusal = 'no-words' | 'too-long' | 'no-day' | 'there-already' | 'no-room';

/** Far beyond any life of one line: a count cannot be driven out of reach. */
export const mostWritten = 9999;

export const nextWriting = (before: Pick<CueLine, 'nth'> | undefined): number =>
  Math.min((before?.nth ?? 0) + 1, mostWritten);

/** Days in one order, each once: two ways to tap the same line are the same line. */
const plain = (entry: CueEntry): CueEntry => {
  const text = entry.text.trim();
  return entry.of === 'sign'
    ? { ...entry, text }
    : { ...entry, text, on: dayKinds.filter((kind) => entry.on.includes(kind)) };
};

/**
 * What a line becomes when I keep it, new or changed; what the app offers comes through here too, after a tap of mine. `mine`:
 * all lines of my map. [CU1] [CU3]
 */
export function writeLine(mine: readonly CueLine[], cue: string, said: CueEntry): Result<CueLine, CueRefusal> {
  const entry = plain(said);
  if (entry.text === '') return refuse('no-words');
  if (entry.text.length > longestCue) return refuse('too-long');
  if (entry.of === 'sense' && entry.on.length === 0) return refuse('no-day');
  const others = mine.filter((line) => line.cue !== cue);
  if (others.some((line) => isSame(line.entry, entry))) return refuse('there-already');
  if (others.length >= mostLines) return refuse('no-room');
  return ok({ cue, nth: nextWriting(mine.find((line) => line.cue === cue)), entry });
}
