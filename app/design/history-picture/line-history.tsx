import { Icon } from '../icon/index.ts';
import { across, bands, type HistoryPoint, plot, runs, up } from './curve.ts';
import './history.css';

export interface LineHistoryProps {
  readonly points: readonly HistoryPoint[];
  /** One sentence that says what the picture shows. */
  readonly caption: string;
  readonly energyLabel: string;
  readonly painLabel: string;
  readonly flareLabel: string;
  readonly restLabel: string;
  readonly firstLabel: string;
  readonly lastLabel: string;
  /** "Show as a table". */
  readonly tableLabel: string;
  readonly headers: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly most?: number | undefined;
  readonly rightToLeft?: boolean | undefined;
}

/** Weeks of one person's own energy and pain. Patterns as well as colours; gaps stay gaps; no target, no average. */
export function LineHistory(props: LineHistoryProps) {
  const { points, most = 10, rightToLeft = false } = props;
  const has = {
    flare: points.some((point) => point.flare),
    rest: points.some((point) => point.rest),
  };
  return (
    <figure class="history keep-whole">
      <Legend {...props} has={has} />
      <svg
        class="history-picture"
        viewBox={`0 0 ${plot.width} ${plot.height}`}
        role="img"
        aria-label={`${props.energyLabel}, ${props.painLabel}`}
      >
        <Ground points={points} rightToLeft={rightToLeft} />
        <Curve values={points.map((point) => point.energy)} most={most} rightToLeft={rightToLeft} name="energy" />
        <Curve values={points.map((point) => point.pain)} most={most} rightToLeft={rightToLeft} name="pain" />
      </svg>
      <div class="history-ends" aria-hidden="true">
        <span>{props.firstLabel}</span>
        <span>{props.lastLabel}</span>
      </div>
      <figcaption>{props.caption}</figcaption>
      <Table {...props} />
    </figure>
  );
}

function Legend(
  props: LineHistoryProps & {
    readonly has: { readonly flare: boolean; readonly rest: boolean };
  },
) {
  return (
    <ul class="history-legend">
      <li class="history-key history-key-energy">{props.energyLabel}</li>
      <li class="history-key history-key-pain">{props.painLabel}</li>
      {props.has.flare && <li class="history-key history-key-flare">{props.flareLabel}</li>}
      {props.has.rest && (
        <li class="history-key history-key-rest">
          <Icon name="moon" />
          {props.restLabel}
        </li>
      )}
    </ul>
  );
}

interface GroundProps {
  readonly points: readonly HistoryPoint[];
  readonly rightToLeft: boolean;
}

function Ground({ points, rightToLeft }: GroundProps) {
  const half = (plot.width - plot.start - plot.end) / Math.max(1, points.length - 1) / 2;
  const floor = plot.height - plot.bottom;
  return (
    <g>
      {bands(points).map(([from, to]) => {
        const ends = [across(from, points.length, rightToLeft), across(to, points.length, rightToLeft)];
        const left = Math.min(...ends) - half;
        const wide = Math.abs((ends[1] ?? 0) - (ends[0] ?? 0)) + half * 2;
        return <rect key={from} class="history-flare" x={left} y={4} width={wide} height={floor - 4} rx="6" />;
      })}
      <path class="history-floor" d={`M0 ${floor}H${plot.width}M0 ${plot.top}H${plot.width}`} />
      {points.map(
        (point, index) =>
          point.rest && (
            <path key={index} class="history-rest" d={moonAt(across(index, points.length, rightToLeft), floor + 15)} />
          ),
      )}
    </g>
  );
}

/** A small moon for a day of rest. */
const moonAt = (x: number, y: number): string => `M${x + 1} ${y - 5}a5 5 0 1 0 4 7.5a4 4 0 0 1-4-7.5Z`;

interface CurveProps {
  readonly values: readonly (number | null)[];
  readonly most: number;
  readonly rightToLeft: boolean;
  readonly name: 'energy' | 'pain';
}

function Curve({ values, most, rightToLeft, name }: CurveProps) {
  const at = (index: number, value: number): string =>
    `${across(index, values.length, rightToLeft)} ${up(value, most)}`;
  return (
    <g class={`history-${name}`}>
      {runs(values).map((run) => (
        <path
          key={run[0]?.index}
          d={`M${run.map(({ index, value }) => at(index, value)).join('L')}${run.length === 1 ? 'h.01' : ''}`}
        />
      ))}
    </g>
  );
}

function Table({ headers, cells, tableLabel, caption }: LineHistoryProps) {
  return (
    <details class="why">
      <summary>{tableLabel}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it can scroll sideways, so keys must reach it */}
      <section class="history-table" tabIndex={0} aria-label={tableLabel}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={column}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
