import { type CueEntry, dayKinds } from '@unhurried/domain/cues';
import { formatList, t } from '../words/index.ts';

/** Under a line: where its sign shows, or whether it is good and on which days. */
export function detailOf(entry: CueEntry): string {
  if (entry.of === 'sign') return t(`cues.channel.${entry.channel}`);
  const wish = t(`cues.wish.${entry.wish}`);
  if (entry.on.length === dayKinds.length) return wish;
  return t('cues.wishOn', { wish, days: formatList(entry.on.map((kind) => t(`cues.on.${kind}`))) });
}
