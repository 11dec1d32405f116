/** A place of a limb: across, down, and half its thickness there, in the units of the drawing. */
export type Joint = readonly [x: number, y: number, half: number];

/** How far before and after a joint its corner is rounded: a share of the bone, and never more than this. */
const bend = { share: 0.4, most: 22 };

const lengthOf = (one: Joint, two: Joint): number => Math.hypot(two[0] - one[0], two[1] - one[1]);

const between = (one: Joint, two: Joint, share: number): Joint => [
  one[0] + (two[0] - one[0]) * share,
  one[1] + (two[1] - one[1]) * share,
  one[2] + (two[2] - one[2]) * share,
];

const nearTo = (joint: Joint, other: Joint): Joint =>
  between(joint, other, Math.min(bend.share, bend.most / Math.max(lengthOf(joint, other), 1)));

const corner = (before: Joint, joint: Joint, after: Joint): readonly Joint[] => {
  const begins = nearTo(joint, before);
  const ends = nearTo(joint, after);
  return [0, 0.25, 0.5, 0.75, 1].map((share) =>
    between(between(begins, joint, share), between(joint, ends, share), share),
  );
};

/** The same limb with its corners rounded, as elbows and knees are. */
export const rounded = (joints: readonly Joint[]): readonly Joint[] =>
  joints.flatMap((joint, at) => {
    const before = joints[at - 1];
    const after = joints[at + 1];
    return before && after ? corner(before, joint, after) : [joint];
  });

/** The limb without its last stretch of this length: as far as it is clothed. */
export function without(joints: readonly Joint[], bare: number): readonly Joint[] {
  const bones = joints.slice(1).map((joint, at) => lengthOf(joints[at] as Joint, joint));
  let left = bones.reduce((sum, bone) => sum + bone, -bare);
  const kept: Joint[] = joints.slice(0, 1);
  for (const [at, bone] of bones.entries()) {
    if (left <= 0) break;
    const [one, two] = [joints[at] as Joint, joints[at + 1] as Joint];
    kept.push(left >= bone ? two : between(one, two, left / bone));
    left -= bone;
  }
  return kept;
}

const written = (...numbers: readonly number[]): string => numbers.map((each) => each.toFixed(1)).join(' ');

/** The two ends of the line across a limb at the second of two places. */
function across([x1, y1, r1]: Joint, [x2, y2, r2]: Joint, at: 'first' | 'second') {
  const along = Math.atan2(y2 - y1, x2 - x1);
  const distance = Math.hypot(x2 - x1, y2 - y1);
  const lean = Math.acos(Math.max(-1, Math.min(1, (r1 - r2) / distance)));
  const [x, y, r] = at === 'first' ? [x1, y1, r1] : [x2, y2, r2];
  const point = (angle: number) => written(x + r * Math.cos(angle), y + r * Math.sin(angle));
  return [point(along + lean), point(along - lean)] as const;
}

/** Two rounds and all between them; `flat` leaves the second round out. Empty where one round lies in the other. */
function bone(one: Joint, two: Joint, flat: boolean): string {
  if (lengthOf(one, two) <= Math.abs(one[2] - two[2])) return round(one[2] > two[2] ? one : two);
  const [right1, left1] = across(one, two, 'first');
  const [right2, left2] = across(one, two, 'second');
  const arc = (half: number, large: 0 | 1, end: string) => `A${written(half, half)} 0 ${large} 0 ${end}`;
  const over = flat ? `L${left2}` : arc(two[2], two[2] > one[2] ? 1 : 0, left2);
  return `M${right1}L${right2}${over}L${left1}${arc(one[2], one[2] > two[2] ? 1 : 0, right1)}Z`;
}

const round = ([x, y, half]: Joint): string =>
  `M${written(x + half, y)}A${written(half, half)} 0 1 0 ${written(x - half, y)}A${written(half, half)} 0 1 0 ${written(x + half, y)}Z`;

/** The whole limb as one path. */
export const outline = (joints: readonly Joint[], flat = false): string =>
  joints
    .slice(1)
    .map((joint, at) => bone(joints[at] as Joint, joint, flat && at === joints.length - 2))
    .join('');

/** The line of a hem: straight across the limb where its clothed part ends. */
export function hem(clothed: readonly Joint[]): string {
  const [one, two] = clothed.slice(-2);
  if (!one || !two) return '';
  const [right, left] = across(one, two, 'second');
  return `M${right}L${left}`;
}
