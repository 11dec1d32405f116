import { type ReadySense, readyFor } from '@unhurried/content/signs';
import { type CueEntry, type CueLine, dayKinds } from '@unhurried/domain/cues';
import type { Session } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { myMap, offersLeft } from './known-cues.ts';

const entryOf = ({ id, channel }: ReadySense, wish: 'good' | 'leave-out'): CueEntry => ({
  of: 'sense',
  channel,
  text: t(`signs.${id}` as MessageKey),
  wish,
  on: dayKinds,
});

const isThere = (map: readonly CueLine[], { channel, text }: CueEntry): boolean =>
  map.some(({ entry }) => entry.of === 'sense' && entry.channel === channel && entry.text === text);

/**
 * One line to look at, from what I noted after a time; nothing after I left one today, and none that my map has, in whatever
 * wish. Never written by itself. [CU3] [CQ5]
 */
export function offeredTo(session: Session): CueEntry | undefined {
  if (offersLeft(session).some(({ day }) => day === session.today.value)) return undefined;
  const { good, leaveOut } = session.known.value.mine.senses;
  const map = myMap(session);
  const all = [
    ...leaveOut.map((sense) => ({ sense, wish: 'leave-out' as const })),
    ...good.map((sense) => ({ sense, wish: 'good' as const })),
  ];
  const entries = all.flatMap(({ sense, wish }) => {
    const ready = readyFor(sense);
    return ready ? [entryOf(ready, wish)] : [];
  });
  return entries.find((entry) => !isThere(map, entry));
}
