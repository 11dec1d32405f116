import type { Noticeable } from '@unhurried/domain/medicines';
import { formatDay, hasMessage, locale, t } from '../words/index.ts';

/** A sentence of the content by its key; empty where this release has none. */
export const inWords = (key: string): string => (hasMessage(key) ? t(key) : '');

/** A name where it begins a line: the list writes substances small, as leaflets do within a sentence. */
export const atStart = (name: string): string => {
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(locale.value) + rest.join('');
};

export const noticeableName = (what: Noticeable): string =>
  what === 'other' ? t('cabinet.noteOther') : t(`medicines.change.${what}.name`);

/** Whatever days are known, in one line. */
export function daysInWords({
  since,
  changed,
  stopped,
}: {
  readonly since?: string;
  readonly changed?: string;
  readonly stopped?: string;
}): string {
  return [
    since && t('cabinet.since', { day: formatDay(since, 'short') }),
    changed && t('cabinet.changed', { day: formatDay(changed, 'short') }),
    stopped && t('cabinet.stopped', { day: formatDay(stopped, 'short') }),
  ]
    .filter(Boolean)
    .join(' · ');
}
