import type { ComponentChildren } from 'preact';
import { hem, type Joint, outline, rounded, without } from './limb.ts';

export interface Part {
  readonly joints: readonly Joint[];
  /** How long its end is that no cloth covers: none, unless said. */
  readonly bare?: number;
}

type Tone = 'one' | 'two';

/** Parts of one body that are drawn as one: no line between them but the hems. */
export function Body({ tone, parts }: { readonly tone: Tone; readonly parts: readonly Part[] }) {
  const limbs = parts.map(({ joints, bare = 0 }) => {
    const whole = rounded(joints);
    const cloth = without(whole, bare);
    return { edge: outline(whole), cloth: outline(cloth, bare > 0), hem: bare > 0 ? hem(cloth) : '' };
  });
  const all = limbs.map(({ edge }) => edge).join('');
  return (
    <>
      <path class="drawn-edge" d={all} />
      <path class="drawn-skin" d={all} />
      <path class={`drawn-${tone}`} d={limbs.map(({ cloth }) => cloth).join('')} />
      <path class="drawn-line" d={limbs.map((limb) => limb.hem).join('')} />
    </>
  );
}

/** An arm over what was drawn before it: sleeve, hem and hand. */
export const Arm = ({ tone, joints }: { readonly tone: Tone; readonly joints: readonly Joint[] }) => (
  <Body tone={tone} parts={[{ joints, bare: 20 }]} />
);

/** A plain head without a face, and the neck on which it sits. The body is drawn over the neck. */
export function Head({ at: [x, y], neck, half = 24 }: HeadProps) {
  const throat = outline([
    [x, y, 10],
    [neck[0], neck[1], 11],
  ]);
  return (
    <>
      <path class="drawn-edge" d={throat} />
      <path class="drawn-skin" d={throat} />
      <circle class="drawn-skin drawn-line" cx={x} cy={y} r={half} />
    </>
  );
}

interface HeadProps {
  readonly at: readonly [x: number, y: number];
  readonly neck: readonly [x: number, y: number];
  readonly half?: number;
}

interface BoxProps {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  /** In degrees. */
  readonly turned?: number;
}

/** Softer than a box: its sides swell a little. */
export function Pillow({ x, y, wide, high, turned = 0 }: BoxProps) {
  const d =
    `M${x + 8} ${y + 5}Q${x + wide / 2} ${y - 3} ${x + wide - 8} ${y + 5}` +
    `Q${x + wide + 4} ${y + high / 2} ${x + wide - 8} ${y + high - 5}` +
    `Q${x + wide / 2} ${y + high + 3} ${x + 8} ${y + high - 5}Q${x - 4} ${y + high / 2} ${x + 8} ${y + 5}Z`;
  return <path class="drawn-soft drawn-line" d={d} transform={`rotate(${turned} ${x + wide / 2} ${y + high / 2})`} />;
}

/** Wood, cloth and frames. */
export const Box = ({ x, y, wide, high, turned = 0, round = 12 }: BoxProps & { readonly round?: number }) => (
  <rect
    class="drawn-ground drawn-line"
    x={x}
    y={y}
    width={wide}
    height={high}
    rx={round}
    transform={`rotate(${turned} ${x + wide / 2} ${y + high / 2})`}
  />
);

export const Line = ({ d }: { readonly d: string }) => <path class="drawn-line" d={d} />;

export const Floor = () => <Line d="M24 382H616" />;

/** A bed from its long side. Its top lies at 290. */
export const Bed = () => (
  <>
    <Line d="M64 344V380M576 344V380" />
    <Box x={34} y={200} wide={16} high={150} round={8} />
    <Box x={44} y={290} wide={556} high={38} round={16} />
    <Box x={40} y={324} wide={562} high={20} round={8} />
  </>
);

/** A bed from above, its head at the top. */
export const BedFromAbove = () => (
  <>
    <Box x={84} y={6} wide={472} high={16} round={8} />
    <Box x={92} y={18} wide={456} high={376} round={22} />
  </>
);

/** Turned to the other hand, about the middle of the drawing. */
export const Turned = ({ children }: { readonly children: ComponentChildren }) => (
  <g transform="matrix(-1 0 0 1 640 0)">{children}</g>
);

/** A blanket or a cloth over somebody. */
export const Cover = ({ d }: { readonly d: string }) => <path class="drawn-cover drawn-line" d={d} />;

/** An armchair from its side, turned to the left. `x`: where its seat begins. */
export const Armchair = ({ x }: { readonly x: number }) => (
  <>
    <Line d={`M${x + 8} 340V380M${x + 112} 340V380`} />
    <Box x={x + 84} y={176} wide={34} high={150} turned={6} round={16} />
    <Box x={x - 4} y={310} wide={126} high={34} round={14} />
  </>
);

/** A sofa from the front. */
export const Sofa = () => (
  <>
    <Line d="M92 352V380M548 352V380" />
    <Box x={84} y={150} wide={472} high={150} round={22} />
    <Box x={84} y={282} wide={472} high={72} round={14} />
  </>
);

/** The arms of a sofa, in front of its back. */
export const SofaArms = () => (
  <>
    <Box x={52} y={222} wide={52} high={134} round={20} />
    <Box x={536} y={222} wide={52} high={134} round={20} />
  </>
);
