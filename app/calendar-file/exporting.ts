import type { Entry } from '@unhurried/domain/calendar';
import type { ExportEntry } from './write/write-calendar.ts';

/**
 * An entry as a file says it. Without its own words it bears its random name here, and not the one that it came with: that can
 * name a hospital. Notes stay. [CF10]
 */
export function exportFrom(entry: Entry, words: { readonly own: boolean; readonly neutral: string }): ExportEntry {
  const { id, origin, title, when, changes } = entry;
  const own = words.own && title !== '';
  return {
    uid: own ? (origin?.uid ?? id) : id,
    sequence: origin?.sequence ?? 0,
    title: own ? title : words.neutral,
    when,
    changes,
  };
}
