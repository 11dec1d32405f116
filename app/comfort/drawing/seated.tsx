import { Arm, Armchair, Body, Box, Cover, Floor, Head, Line, Pillow, Sofa, SofaArms, Turned } from './parts.tsx';

const legs = (x: number) =>
  ([-1, 1] as const).map((side) => ({
    joints: [
      [x + 15 * side, 272, 19],
      [x + 21 * side, 296, 18],
      [x + 20 * side, 358, 12],
      [x + 24 * side, 368, 11],
    ] as const,
    bare: 34,
  }));

/** Somebody on a sofa, seen from the front. */
const FromTheFront = ({ x, tone }: { readonly x: number; readonly tone: 'one' | 'two' }) => (
  <>
    <Head at={[x, 118]} neck={[x, 164]} />
    <Body tone={tone} parts={legs(x)} />
    <Body
      tone={tone}
      parts={[
        {
          joints: [
            [x, 182, 26],
            [x, 214, 40],
            [x, 250, 38],
          ],
        },
      ]}
    />
  </>
);

/** Next to each other on a sofa, shoulders touching, hands joined on a cushion. */
export const SeatedClose = () => (
  <>
    <Floor />
    <Sofa />
    <SofaArms />
    <FromTheFront x={270} tone="one" />
    <FromTheFront x={370} tone="two" />
    <Arm
      tone="one"
      joints={[
        [236, 194, 13],
        [220, 242, 12],
        [244, 286, 9],
      ]}
    />
    <Arm
      tone="two"
      joints={[
        [404, 194, 13],
        [420, 242, 12],
        [396, 286, 9],
      ]}
    />
    <Pillow x={286} y={258} wide={68} high={40} />
    <Arm
      tone="one"
      joints={[
        [304, 194, 13],
        [300, 232, 12],
        [318, 258, 9],
      ]}
    />
    <Arm
      tone="two"
      joints={[
        [336, 194, 13],
        [342, 232, 12],
        [324, 258, 9],
      ]}
    />
  </>
);

/** One sits at the end of a sofa with a thick pillow on the lap; the other lies along it, head on that pillow. */
export const HeadOnPillowLap = () => (
  <>
    <Floor />
    <Sofa />
    <SofaArms />
    <FromTheFront x={158} tone="two" />
    <Arm
      tone="two"
      joints={[
        [124, 194, 13],
        [112, 232, 12],
        [122, 262, 9],
      ]}
    />
    <Pillow x={102} y={248} wide={142} high={46} />
    <Pillow x={412} y={252} wide={104} high={34} />
    <Head at={[212, 230]} neck={[248, 246]} />
    <Body
      tone="one"
      parts={[
        {
          joints: [
            [260, 254, 23],
            [318, 258, 26],
            [376, 258, 24],
            [458, 200, 18],
            [524, 262, 12],
            [538, 248, 9],
          ],
          bare: 46,
        },
      ]}
    />
    <Arm
      tone="one"
      joints={[
        [270, 252, 13],
        [306, 282, 12],
        [346, 244, 9],
      ]}
    />
    <Arm
      tone="two"
      joints={[
        [192, 190, 13],
        [246, 190, 12],
        [288, 242, 9],
      ]}
    />
  </>
);

/** Somebody on an armchair from the side, turned to the right. */
const InArmchair = ({ tone }: { readonly tone: 'one' | 'two' }) => (
  <>
    <Turned>
      <Armchair x={440} />
    </Turned>
    <Head at={[150, 122]} neck={[144, 168]} />
    <Body
      tone={tone}
      parts={[
        {
          joints: [
            [142, 184, 23],
            [136, 240, 28],
            [136, 282, 27],
            [260, 282, 19],
            [256, 364, 12],
            [280, 370, 9],
          ],
          bare: 50,
        },
      ]}
    />
  </>
);

/** Facing each other on two chairs, one cushion over both laps, all hands on it. */
export const FaceToFaceChairs = () => (
  <>
    <Floor />
    <g transform="translate(18 0)">
      <InArmchair tone="one" />
    </g>
    <g transform="translate(-18 0)">
      <Turned>
        <InArmchair tone="two" />
      </Turned>
    </g>
    <Pillow x={206} y={238} wide={228} high={40} />
    <Arm
      tone="one"
      joints={[
        [164, 188, 13],
        [206, 226, 12],
        [312, 228, 9],
      ]}
    />
    <Turned>
      <Arm
        tone="two"
        joints={[
          [164, 188, 13],
          [206, 226, 12],
          [304, 228, 9],
        ]}
      />
    </Turned>
  </>
);

const OnBench = ({ tone }: { readonly tone: 'one' | 'two' }) => (
  <>
    <Head at={[272, 120]} neck={[284, 166]} />
    <Body
      tone={tone}
      parts={[
        {
          joints: [
            [292, 184, 23],
            [276, 240, 28],
            [270, 272, 27],
            [158, 276, 19],
            [166, 362, 12],
            [142, 370, 9],
          ],
          bare: 50,
        },
      ]}
    />
    <Arm
      tone={tone}
      joints={[
        [286, 190, 13],
        [258, 246, 12],
        [202, 252, 9],
      ]}
    />
  </>
);

/** Back to back on a broad bench, a folded blanket between. */
export const BackToBack = () => (
  <>
    <Floor />
    <Line d="M204 338V380M436 338V380" />
    <Box x={180} y={300} wide={280} high={36} round={12} />
    <Cover d="M298 300V232Q298 224 306 224H334Q342 224 342 232V300Z" />
    <OnBench tone="one" />
    <Turned>
      <OnBench tone="two" />
    </Turned>
  </>
);
