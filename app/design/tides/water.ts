/** How far a day reaches, as a height of water. Three words, three heights, no numbers on the picture. */
export type Pace = 'rest' | 'gentle' | 'open';
export type PartOfDay = 'morning' | 'day' | 'evening' | 'night';

/** Whose side of the picture a tide comes in from: mine from the start of the line, theirs from its end. */
export type Side = 'start' | 'end';

export const width = 720;
export const height = 430;
/** Drawn past both edges, so that a slow sway never shows where the water ends. */
const overhang = 40;
/** Water ends behind the near sand, so that no dark edge shines through where the picture is cut. */
const floor = height - 18;

/** Distance of the surface from the bottom edge of the sea, at the tide's own side and at the far side. */
const reach: Record<Pace, { readonly near: number; readonly far: number }> = {
  rest: { near: 84, far: 54 },
  gentle: { near: 146, far: 66 },
  open: { near: 206, far: 84 },
};

const eased = (x: number): number => {
  const t = Math.min(1, Math.max(0, x));
  return t * t * (3 - 2 * t);
};

/** The height of the water at `x` (0 to 1 along the line of reading). A swell rides on it, longer on one side. */
export function surface(pace: Pace, side: Side): (x: number) => number {
  const { near, far } = reach[pace];
  const lively = (near - 30) / 19;
  return (x) => {
    const from = side === 'start' ? x : 1 - x;
    const fall = eased((from - 0.22) / 0.74);
    const swell =
      Math.sin(from * 7.4 + (side === 'start' ? 0.6 : 1.9)) * lively + Math.sin(from * 15 + 2) * lively * 0.3;
    return near + (far - near) * fall + swell;
  };
}

/**
 * Where both waters are: never higher than the lower of the two, and rounded where they cross. What is possible for
 * two is what both of them hold.
 */
export function meeting(mine: (x: number) => number, theirs: (x: number) => number): (x: number) => number {
  const softness = 26;
  return (x) => {
    const a = mine(x);
    const b = theirs(x);
    const near = Math.max(0, softness - Math.abs(a - b)) / softness;
    return Math.min(a, b) - (near * near * softness) / 4;
  };
}

const samples = 28;

/** A line along a surface, `under` units beneath it, as a smooth path through evenly spaced points. */
export function line(level: (x: number) => number, from = 0, to = 1, under = 0): string {
  const left = from === 0 ? -overhang : from * width;
  const right = to === 1 ? width + overhang : to * width;
  const count = Math.max(4, Math.round(((right - left) / width) * samples));
  const at = (index: number): readonly [number, number] => {
    const x = left + ((right - left) * index) / count;
    return [x, height - level(x / width) + under];
  };
  let path = `M${round(at(0)[0])} ${round(at(0)[1])}`;
  for (let index = 0; index < count; index++) {
    const [x0, y0] = at(index);
    const [x1, y1] = at(index + 1);
    const before = at(index - 1)[1];
    const after = at(index + 2)[1];
    const third = (x1 - x0) / 3;
    path += `C${round(x0 + third)} ${round(y0 + (y1 - before) / 6)} ${round(x1 - third)} ${round(y1 - (after - y0) / 6)} ${round(x1)} ${round(y1)}`;
  }
  return path;
}

/** The water under a surface, closed along the bottom edge. */
export function water(level: (x: number) => number, under = 0): string {
  return `${line(level, 0, 1, under)}V${floor}H${-overhang}Z`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
