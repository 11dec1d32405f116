import type { PartOfDay } from './water.ts';

/** Where the light stands: it rises on one side of the day and sets on the other. */
const light: Record<PartOfDay, { readonly x: number; readonly y: number; readonly r: number }> = {
  morning: { x: 196, y: 166, r: 44 },
  day: { x: 452, y: 82, r: 40 },
  evening: { x: 520, y: 158, r: 54 },
  night: { x: 540, y: 88, r: 36 },
};

export function Sky({ time }: { readonly time: PartOfDay }) {
  const { x, y, r } = light[time];
  return (
    <g>
      <circle class="sky-halo sky-halo-far" cx={x} cy={y} r={r * 2.3} />
      <circle class="sky-halo" cx={x} cy={y} r={r * 1.55} />
      {time === 'night' ? <Moon x={x} y={y} r={r} /> : <circle class="sky-light" cx={x} cy={y} r={r} />}
      {time === 'night' ? <Stars /> : <Birds time={time} />}
      {time !== 'night' && <Clouds />}
      <FarShore x={x} />
    </g>
  );
}

/** A broad crescent, drawn as one outline so that it needs no mask. */
function Moon({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }) {
  const tip = r * 0.78;
  return (
    <path
      class="sky-light"
      d={`M${x - tip * 0.2} ${y - r}A${r} ${r} 0 1 0 ${x + r} ${y + tip * 0.2}A${tip} ${tip} 0 0 1 ${x - tip * 0.2} ${y - r}Z`}
    />
  );
}

const stars = [
  [74, 62, 1.8],
  [132, 128, 1.2],
  [178, 44, 1.4],
  [236, 96, 2],
  [292, 34, 1.2],
  [340, 132, 1.4],
  [388, 64, 1.8],
  [436, 116, 1.1],
  [462, 30, 1.5],
  [626, 48, 1.4],
  [660, 128, 1.8],
  [694, 74, 1.1],
  [604, 160, 1.2],
  [44, 158, 1.3],
] as const;

function Stars() {
  return (
    <g class="sky-stars">
      {stars.map(([x, y, r]) => (
        <circle key={x} cx={x} cy={y} r={r} />
      ))}
    </g>
  );
}

/** Away from the light, wherever it stands. */
function Birds({ time }: { readonly time: PartOfDay }) {
  return (
    <path
      class="sky-birds"
      transform={time === 'morning' ? 'translate(248 -16)' : undefined}
      d="M118 104c8-9 18-9 25 2 6-11 17-12 26-4M196 74c6-7 14-7 19 1.5 5-8.5 13-9 20-3M248 112c4-5 10-5 13 1 4-6 9-6 14-2"
    />
  );
}

function Clouds() {
  return (
    <g class="sky-clouds">
      <path d="M-20 178q50-6 104 0M22 168q34-5 74 0M314 138q62-8 128 0M366 127q30-5 66 0M342 149q26-4 56 0M604 186q52-6 112 0M644 175q44-6 96 0" />
    </g>
  );
}

/** The far sea, a low headland, and the path that the light lays on the water. */
function FarShore({ x }: { readonly x: number }) {
  return (
    <g>
      <path class="sky-head sky-head-far" d="M-40 226C20 204 70 196 120 202S220 214 270 226Z" />
      <path class="sky-head" d="M470 226c46-8 74-26 122-30s96 6 168 18V230H470Z" />
      <path class="sky-sea" d="M-40 225H760V470H-40Z" />
      <path class="sky-sea-tint" d="M-40 225H760V470H-40Z" />
      <path
        class="sky-glint"
        d={`M${x - 40} 234q40-3 80 0M${x - 24} 244q30 3 62 0M${x - 34} 255q22-3 46 0M${x - 8} 266q20 3 40 0M${x - 22} 278q14-3 30 0`}
      />
      <path
        class="sky-glint sky-ripple"
        d="M64 250q22-4 44 0M150 272q28 4 58 0M284 244q18-4 36 0M620 252q26-4 52 0M676 274q20 4 40 0M390 284q22-4 44 0"
      />
    </g>
  );
}
