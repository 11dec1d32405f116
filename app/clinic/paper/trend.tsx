import type { Series, TrendPart } from '@unhurried/domain/clinic';
import { addDays, type Day, daysBetween } from '@unhurried/domain/time';
import { direction, formatList, formatNumber, t } from '../../words/index.ts';
import { daySaid, type Wording } from './wording.ts';

const width = 112;
const height = 28;
/** So that a line on the edge is drawn whole. */
const edge = 2;

type Told = Series['told'];

/** Days that follow each other: between two of these is a gap, and no line crosses it. [CP5] */
export function runsOf(told: Told): readonly Told[] {
  const runs: Told[number][][] = [];
  for (const one of told) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && addDays(before.day, 1) === one.day) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function placer({ from, through }: Pick<TrendPart, 'from' | 'through'>, turned: boolean) {
  const days = Math.max(1, daysBetween(from, through));
  return ({ day, value }: Told[number]): string => {
    const along = edge + (daysBetween(from, day) / days) * (width - 2 * edge);
    const up = height - edge - (value / 10) * (height - 2 * edge);
    return `${rounded(turned ? width - along : along)} ${rounded(up)}`;
  };
}

export const pathOf = (run: Told, at: (one: Told[number]) => string): string =>
  `M${run.map(at).join('L')}${run.length === 1 ? 'h.01' : ''}`;

const valueSaid = (wording: Wording, { day, value }: { readonly day: Day; readonly value: number }): string =>
  t(`paper.${wording}.value`, { value: formatNumber(value), day: daySaid(day) });

function summarySaid(wording: Wording, { summary, told }: Series): string {
  if (!summary) return t(`paper.${wording}.few`, { values: formatList(told.map((one) => valueSaid(wording, one))) });
  const { median, lowest, highest } = summary;
  return t(`paper.${wording}.middle`, {
    median: formatNumber(median),
    lowest: formatNumber(lowest),
    highest: formatNumber(highest),
  });
}

interface TrendProps {
  readonly series: Series;
  readonly weeks: Pick<TrendPart, 'from' | 'through'>;
  readonly wording: Wording;
}

/** One line of four weeks, with what it says beside it in words. It is drawn in the ink of the page. [PG8] */
export function TrendPicture({ series, weeks, wording }: TrendProps) {
  const name = t(`paper.${wording}.trend.${series.trend}`);
  const at = placer(weeks, direction.value === 'rtl');
  return (
    <figure class="paper-trend">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
        <path class="paper-ground" d={`M0 ${edge}H${width}M0 ${height - edge}H${width}`} />
        {runsOf(series.told).map((run) => (
          <path key={run[0]?.day} class="paper-line" d={pathOf(run, at)} />
        ))}
      </svg>
      <figcaption>
        <strong>{name}</strong> {summarySaid(wording, series)}
      </figcaption>
    </figure>
  );
}
