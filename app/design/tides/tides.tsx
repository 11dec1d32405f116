import { Beach } from './beach.tsx';
import { Sky } from './sky.tsx';
import { height, line, meeting, type Pace, type PartOfDay, surface, water, width } from './water.ts';

export interface TidesProps {
  /** What I offer today; absent until I have said it. */
  readonly mine?: Pace | undefined;
  /** What my partner offers today; drawn once it is shared. */
  readonly theirs?: Pace | undefined;
  readonly time: PartOfDay;
  /** The same in words: "Today you are both gentle". */
  readonly label: string;
  /** `slim` for the head of other rooms. */
  readonly size?: 'full' | 'slim' | undefined;
}

/**
 * Two tides, one for each person. Where both are, the water is deeper: that is what is possible today.
 *
 * It refuses to say which of the two is fuller in any way but height, and low water is drawn as carefully as high.
 */
export function Tides({ mine, theirs, time, label, size = 'full' }: TidesProps) {
  const slim = size === 'slim';
  return (
    <svg
      class={`tides tides-${time} tides-${size}`}
      viewBox={slim ? `0 120 ${width} 190` : `0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      role="img"
      aria-label={label}
    >
      <g class="tides-scene">
        <Sky time={time} />
        <Beach mine={mine} theirs={theirs} />
        <g class="tides-sway">
          {theirs && <Tide pace={theirs} side="end" />}
          {mine && <Tide pace={mine} side="start" />}
          {mine && theirs && <Meeting mine={mine} theirs={theirs} />}
        </g>
        <Foreshore />
      </g>
    </svg>
  );
}

function Tide({ pace, side }: { readonly pace: Pace; readonly side: 'start' | 'end' }) {
  const level = surface(pace, side);
  return (
    <g class={side === 'start' ? 'tide-mine' : 'tide-theirs'}>
      <path class="tide-water" d={water(level)} />
      <path class="tide-under" d={water(level, 26)} />
      <path class="tide-rim" d={line(level)} />
    </g>
  );
}

function Meeting({ mine, theirs }: { readonly mine: Pace; readonly theirs: Pace }) {
  const level = meeting(surface(mine, 'start'), surface(theirs, 'end'));
  return (
    <g class="tide-meeting">
      <path class="tide-water" d={water(level)} />
      <path class="tide-under" d={water(level, 34)} />
    </g>
  );
}

function Foreshore() {
  return (
    <path
      class="tides-fore"
      d={`M-40 ${height - 34}C90 ${height - 46} 210 ${height - 44} 360 ${height - 32}S640 ${height - 28} 760 ${height - 36}V470H-40Z`}
    />
  );
}
