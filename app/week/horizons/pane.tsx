import { body, depth, height, level, surface, type Water, width } from './water.ts';

interface PaneProps {
  readonly water: Water;
  /** Something is planned: one light, however much it is. [WE2] */
  readonly light: boolean;
  readonly today: boolean;
  readonly odd: boolean;
}

/** One small horizon: sky, far land, one sea line. Decoration; the link around it says the day in words. */
export function Pane({ water, light, today, odd }: PaneProps) {
  return (
    <svg class="pane" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      {today && <circle class="pane-sun" cx="50" cy="92" r="17" />}
      <path class="pane-far" d={`M-4 112C20 ${odd ? 100 : 108} 60 ${odd ? 110 : 98} 104 108V${height}H-4Z`} />
      {water === 'rest' || water === 'treatment' ? <Sand water={water} /> : null}
      <path class={`pane-sea pane-sea-${water}`} d={body(water, odd)} />
      <path class="pane-deep" d={body(water, odd, depth[water])} />
      <path class="pane-rim" d={surface(water, odd)} />
      {water === 'usual' && <path class="pane-swell" d="M24 162c10-4 18-4 28 0M54 196c10-4 18-4 26 0" />}
      {water === 'rest' && <Ashore />}
      {light && <Light at={level[water]} x={water === 'rest' ? 74 : 50} />}
    </svg>
  );
}

/** Where the water has drawn back the ground shows, with the ripples that it left. */
function Sand({ water }: { readonly water: 'rest' | 'treatment' }) {
  const top = level[water] - (water === 'rest' ? 44 : 24);
  return (
    <g>
      <path class="pane-sand-far" d={`M-4 ${top}C26 ${top - 8} 60 ${top - 6} 104 ${top + 2}V${height}H-4Z`} />
      <path class="pane-sand" d={`M-4 ${top + 16}C30 ${top + 6} 70 ${top + 10} 104 ${top + 18}V${height}H-4Z`} />
    </g>
  );
}

const prints = [
  [24, 158, -10],
  [36, 162, 8],
  [48, 161, -6],
  [60, 165, 10],
  [72, 164, -4],
] as const;

/** On a day of rest a bird has walked along the water, and a shell and a sandbar lie dry. */
function Ashore() {
  return (
    <>
      <path class="pane-bar" d="M6 214C22 202 62 200 94 212 76 222 26 222 6 214Z" />
      <path class="pane-print" d="M26 212c10-3 20-3 28-1M52 216c8-2 16-2 22 0" />
      <g class="pane-print">
        {prints.map(([x, y, turn]) => (
          <path
            key={x}
            d="M0 0h6M0 0l4.500-3.200M0 0l4.500 3.200M0 0h-2.500"
            transform={`translate(${x} ${y}) rotate(${turn})`}
          />
        ))}
      </g>
      <path
        class="pane-shell"
        d="M-13 3C-14-7-6-13 0-13S14-7 13 3L4 8H-4ZM-4 8-9-8M0 8V-13M4 8 9-8"
        transform="translate(70 208) rotate(-14) scale(.62)"
      />
    </>
  );
}

/** A lamp on the line, and its glint below; on a day of rest it stands beside the bird's way. */
function Light({ at, x }: { readonly at: number; readonly x: number }) {
  return (
    <g transform={`translate(${x} ${at})`}>
      <circle class="pane-halo" cy="-5" r="15" />
      <circle class="pane-lamp" cy="-5" r="6.500" />
      <path class="pane-glint" d="M-7 11h14M-4 20h8" />
    </g>
  );
}
