import { readySenses, readySigns } from '@unhurried/content/signs';
import { type CueEntry, channels, dayKinds, type Group, meanings, type SenseChannel } from '@unhurried/domain/cues';
import { type MessageKey, t } from '../words/index.ts';

/** A line to tap: everything that it would say. */
export interface ToPick {
  readonly id: string;
  readonly entry: CueEntry;
}

const meaningOf = (group: Group) => meanings.find((means) => means === group);
const textOf = (id: string): string => t(`signs.${id}` as MessageKey);

/** The lines to pick from, for one meaning or one sense. [CQ4] */
export function toPick(group: Group): readonly ToPick[] {
  const means = meaningOf(group);
  if (means)
    return readySigns
      .filter((each) => each.means === means)
      .map(({ id, channel }) => ({ id, entry: { of: 'sign', channel, text: textOf(id), means } }));
  return readySenses
    .filter(({ channel }) => channel === group)
    .map(({ id, channel, wish }) => ({ id, entry: { of: 'sense', channel, text: textOf(id), wish, on: dayKinds } }));
}

/** An empty line of this group, on all kinds of days. */
export function emptyOf(group: Group): CueEntry {
  const means = meaningOf(group);
  if (means) return { of: 'sign', channel: channels[0], text: '', means };
  return { of: 'sense', channel: group as SenseChannel, text: '', wish: 'good', on: dayKinds };
}

/** The line that says these words, of those to pick. */
export const pickedOf = (entry: CueEntry, ready: readonly ToPick[]): string | null =>
  ready.find((each) => each.entry.text === entry.text.trim())?.id ?? null;
