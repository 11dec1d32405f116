import type { Day } from '@unhurried/domain/time';
import { formatDay, formatList, formatNumber, type MessageKey, t } from '../words/index.ts';
import type { Grain, Spot, Stretch, Window } from './picture.ts';

/** Noon where the reader is, so that the platform writes the same day. */
const noon = (day: Day): Date => new Date(`${day}T12:00:00`);

const yearOf = (day: Day): string => day.slice(0, 4);

/** "Nov 3", and the year with it where it is another one than that of `beside`. */
export const dayWords = (day: Day, beside: Day): string =>
  yearOf(day) === yearOf(beside) ? formatDay(day, 'short') : t('history.dated', { day: noon(day) });

/** Both ends of a window, each with its year where they differ. */
export const endsOf = ({ from, to }: Window): { readonly from: string; readonly to: string } => ({
  from: dayWords(from, to),
  to: dayWords(to, from),
});

function stretchWords({ from, to }: Stretch, today: Day): string {
  if (to === today) return t('history.since', { from: dayWords(from, today) });
  if (from === to) return t('history.on', { day: dayWords(from, today) });
  return t('history.fromTo', { from: dayWords(from, today), to: dayWords(to, today) });
}

/** More than these are not listed: a sentence is for reading, the table holds them all. */
const mostNamed = 3;

/** The picture in one sentence, made from the same days. It says when, never how much or how often. [HI3] */
export function captionOf(window: Window, stretches: readonly Stretch[], blank = false): string {
  const today = window.to;
  const between = endsOf(window);
  const latest = stretches.at(-1);
  if (!latest) return t(blank ? 'history.captionBlank' : 'history.captionCalm', between);
  if (stretches.length > mostNamed) {
    return t('history.captionMany', { ...between, latest: stretchWords(latest, today) });
  }
  const named = formatList(stretches.map((stretch) => stretchWords(stretch, today)));
  return t('history.captionHarder', { ...between, many: stretches.length, stretches: named });
}

const spotKeys = {
  day: 'history.spotDay',
  week: 'history.spotWeek',
  month: 'history.spotMonth',
} as const satisfies Record<Grain, MessageKey>;

export function spotLabel({ from }: Spot, grain: Grain, today: Day): string {
  const day = grain === 'month' ? formatDay(from, 'month') : dayWords(from, today);
  return t(spotKeys[grain], { day });
}

const numberWords = (value: number | null): string =>
  value === null ? t('history.blank') : formatNumber(value, { maximumFractionDigits: 1 });

/** One line of the table: when, energy, pain, and what else was there. */
export function cellsOf(spot: Spot, label: string): readonly string[] {
  const noted = [spot.flare && t('history.flare'), spot.rest && t('history.rest')].filter((word) => word !== false);
  return [label, numberWords(spot.energy), numberWords(spot.pain), formatList(noted)];
}
