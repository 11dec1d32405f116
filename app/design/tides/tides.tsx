import { Beach, Foreshore } from './beach.tsx';
import { Sky } from './sky.tsx';
import { height, line, meeting, type Pace, type PartOfDay, surface, water, width } from './water.ts';
import './tides.css';

export interface TidesProps {
  /** What I offer today; absent until I have said it. */
  readonly mine?: Pace | undefined;
  /** What my partner offers today; drawn once it is shared. */
  readonly theirs?: Pace | undefined;
  readonly time: PartOfDay;
  /** The same in words: "Today you are both gentle". Without it the picture is decoration and nobody hears of it. */
  readonly label?: string | undefined;
  /** `slim` for the head of other rooms. */
  readonly size?: 'full' | 'slim' | undefined;
}

/**
 * Two tides, one for each person. Where both are, the water is deeper: that is what is possible today.
 *
 * It refuses to say which of the two is fuller in any way but height, and low water is drawn as carefully as high.
 */
export function Tides({ mine, theirs, time, label, size = 'full' }: TidesProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a picture with a label has a name, one without is hidden from those who listen
    <svg
      class={`tides tides-${time} tides-${size}`}
      viewBox={size === 'slim' ? `0 176 ${width} 190` : `0 0 ${width} ${height}`}
      preserveAspectRatio={size === 'slim' ? 'xMidYMid slice' : 'xMidYMax slice'}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <g class="tides-scene">
        <Sky time={time} />
        <Beach mine={mine} theirs={theirs} />
        <g class="tides-sway">
          {theirs && <Tide pace={theirs} side="end" />}
          {mine && <Tide pace={mine} side="start" />}
          {mine && theirs && <Meeting mine={mine} theirs={theirs} />}
        </g>
        <Foreshore resting={mine === 'rest' || theirs === 'rest'} />
        {time === 'night' && <path class="tides-dusk" d={`M-40-40H${width + 40}V${height + 40}H-40Z`} />}
      </g>
    </svg>
  );
}

function Tide({ pace, side }: { readonly pace: Pace; readonly side: 'start' | 'end' }) {
  const level = surface(pace, side);
  const swells = side === 'start' ? startSwells : endSwells;
  return (
    <g class={side === 'start' ? 'tide-mine' : 'tide-theirs'}>
      <path class="tide-water" d={water(level)} />
      <path class="tide-under" d={water(level, 26)} />
      <path class="tide-under" d={water(level, 72)} />
      <path class="tide-rim" d={line(level)} />
      <path class="tide-swell" d={swells.map(([from, to, under]) => line(level, from, to, under)).join('')} />
    </g>
  );
}

/** Where light catches the water: from, to, and how far under the surface. */
const startSwells = [
  [0.03, 0.16, 14],
  [0.22, 0.34, 17],
  [0.1, 0.24, 46],
  [0.02, 0.09, 60],
  [0.26, 0.36, 66],
] as const;

const endSwells = startSwells.map(([from, to, under]) => [1 - to, 1 - from, under + 3] as const);

function Meeting({ mine, theirs }: { readonly mine: Pace; readonly theirs: Pace }) {
  const level = meeting(surface(mine, 'start'), surface(theirs, 'end'));
  return (
    <g class="tide-meeting">
      <path class="tide-water" d={water(level)} />
      <path class="tide-under" d={water(level, 38)} />
      <path
        class="tide-swell"
        d={
          line(level, 0.08, 0.2, 20) +
          line(level, 0.36, 0.5, 26) +
          line(level, 0.62, 0.74, 18) +
          line(level, 0.82, 0.92, 30)
        }
      />
    </g>
  );
}
