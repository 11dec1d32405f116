import type { Month, PlaceFields, PlaceKind } from '@unhurried/domain/journey';
import { formatDay, type MessageKey, t } from '../words/index.ts';

const kindKeys: Readonly<Record<PlaceKind, MessageKey>> = {
  'easy-day': 'journey.kindEasy',
  'hard-day': 'journey.kindHard',
  'small-win': 'journey.kindWin',
  milestone: 'journey.kindMilestone',
  goal: 'journey.kindGoal',
};

export const kindSaid = (what: PlaceKind): string => t(kindKeys[what]);

export const monthSaid = (month: Month): string => formatDay(`${month}-01`, 'month');

/** "A hard day, October 2026". */
export const kindAndMonth = ({ what, month }: Pick<PlaceFields, 'what' | 'month'>): string =>
  t('journey.kindAndMonth', { kind: kindSaid(what), month: monthSaid(month) });

/** One sentence of the whole shore, from its first place to its last. Nothing is counted. [JT1] [JN7] */
export function coastSaid(places: readonly PlaceFields[]): string {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return '';
  const from = { first: first.name, month: monthSaid(first.month) };
  if (places.length === 1) return t('journey.saidOne', from);
  if (first.month === last.month) return t('journey.saidMonth', { ...from, last: last.name });
  return t('journey.said', { ...from, last: last.name, until: monthSaid(last.month) });
}

export const wayToPlace = (id: string): string => `#/journey/place/${id}`;
export const wayToMonth = (month: Month): string => `#/journey/month/${month}`;
