import { height, type Pace, width } from './water.ts';

interface BeachProps {
  readonly mine?: Pace | undefined;
  readonly theirs?: Pace | undefined;
}

/**
 * The ground under the water: the same every day, so that low water uncovers it and high water covers it again.
 * Sandbars with ripples, a bird's walk and shells lie where rest leaves them dry.
 */
export function Beach({ mine, theirs }: BeachProps) {
  return (
    <g>
      <path
        class="beach-far"
        d={`M-40 318C60 300 130 296 214 304S330 326 400 322 560 294 640 300 720 314 760 320V${height + 40}H-40Z`}
      />
      <path
        class="beach-bar"
        d={`M-40 346C60 326 150 322 246 330S420 354 500 346 660 322 760 340V${height + 40}H-40Z`}
      />
      <path
        class="beach-ripple"
        d="M60 341c40-8 84-9 124-3M96 352c36-6 70-6 108-1M548 346c36-8 72-9 108-2M588 356c30-5 62-5 92 0M300 352c26 3 52 5 78 3"
      />
      {mine !== 'open' && theirs !== 'open' && <Walk />}
    </g>
  );
}

const prints = [
  [300, 334, -8],
  [322, 338, 6],
  [343, 339, -6],
  [365, 343, 8],
  [386, 343, -4],
  [408, 345, 8],
  [429, 343, -8],
] as const;

/** A small bird crossed the sand on foot. */
function Walk() {
  return (
    <g class="beach-print">
      {prints.map(([x, y, turn]) => (
        <path key={x} d="M0 0h7M0 0l5.5-3.6M0 0l5.5 3.6M0 0h-3" transform={`translate(${x} ${y}) rotate(${turn})`} />
      ))}
    </g>
  );
}

/** The near strip of sand, always dry. On a day of rest the sea has left things on it. */
export function Foreshore({ resting }: { readonly resting: boolean }) {
  const edge = height - 36;
  return (
    <g>
      <path class="fore-wet" d={shore(edge - 8)} />
      <path class="fore-foam" d={shore(edge - 8)} />
      <path class="fore-sand" d={shore(edge + 4)} />
      <g class="fore-things">
        <path
          d={`M92 ${height - 12}h.1M150 ${height - 20}h.1M268 ${height - 10}h.1M470 ${height - 14}h.1M610 ${height - 20}h.1M676 ${height - 8}h.1`}
        />
        {resting && <Shells />}
      </g>
    </g>
  );
}

const shore = (y: number): string =>
  `M-40 ${y - 2}C90 ${y - 14} 210 ${y - 12} ${width / 2} ${y}S640 ${y + 6} 760 ${y - 3}V${height + 40}H-40Z`;

/** A scallop, a spiral and a star: each a few strokes. */
function Shells() {
  return (
    <>
      <path
        class="fore-shell"
        d="M-13 3C-14-7-6-13 0-13S14-7 13 3L4 8H-4ZM-4 8-9-8M0 8V-13M4 8 9-8"
        transform={`translate(204 ${height - 18}) rotate(-14) scale(1.25)`}
      />
      <path
        class="fore-shell"
        d="M-12 4C-12-6-3-11 4-8S11 5 3 7-6 2-3-2 4-2 3 1M-12 4C-8 8-2 9 3 7"
        transform={`translate(536 ${height - 16}) rotate(8) scale(1.25)`}
      />
      <path
        class="fore-shell"
        d="M0-9 2.4-2.6 9-2.4 3.8 1.6 5.6 8 0 4.2-5.6 8-3.8 1.6-9-2.4-2.4-2.6Z"
        transform={`translate(398 ${height - 13}) rotate(18) scale(1.2)`}
      />
    </>
  );
}
