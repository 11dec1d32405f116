import { Arm, Armchair, Bed, Body, Cover, Floor, Head, Pillow } from './parts.tsx';

/** On the back, a pillow under the head and two under the knees; the other sits on the far side. */
export const BackPillows = () => (
  <>
    <Floor />
    <Bed />
    <Head at={[226, 120]} neck={[226, 166]} />
    <Body
      tone="two"
      parts={[
        {
          joints: [
            [226, 180, 24],
            [226, 212, 40],
            [226, 246, 38],
          ],
        },
      ]}
    />
    <Arm
      tone="two"
      joints={[
        [194, 190, 13],
        [176, 232, 12],
        [192, 262, 9],
      ]}
    />
    <Pillow x={62} y={258} wide={104} high={34} />
    <Pillow x={322} y={256} wide={134} high={36} />
    <Pillow x={330} y={226} wide={118} high={36} />
    <Head at={[114, 238]} neck={[152, 256]} />
    <Body
      tone="one"
      parts={[
        {
          joints: [
            [164, 262, 24],
            [230, 262, 27],
            [290, 263, 25],
            [386, 178, 19],
            [482, 270, 13],
            [498, 252, 9],
          ],
          bare: 48,
        },
      ]}
    />
    <Arm
      tone="one"
      joints={[
        [172, 258, 13],
        [216, 284, 12],
        [258, 240, 9],
      ]}
    />
    <Arm
      tone="two"
      joints={[
        [258, 190, 13],
        [296, 214, 12],
        [262, 238, 9],
      ]}
    />
  </>
);

/** Leaning back on three pillows, knees over one; the other leans beside, one leg drawn up. */
export const HalfSitting = () => (
  <>
    <Floor />
    <Bed />
    <Pillow x={54} y={252} wide={150} high={40} />
    <Pillow x={50} y={222} wide={150} high={40} turned={20} />
    <Pillow x={60} y={184} wide={150} high={40} turned={42} />
    <Head at={[196, 118]} neck={[218, 158]} />
    <Body
      tone="two"
      parts={[
        {
          joints: [
            [226, 172, 24],
            [270, 232, 28],
            [302, 262, 24],
            [424, 178, 17],
            [512, 272, 12],
            [534, 268, 9],
          ],
          bare: 46,
        },
      ]}
    />
    <Pillow x={328} y={252} wide={100} high={40} />
    <Head at={[112, 158]} neck={[146, 188]} />
    <Body
      tone="one"
      parts={[
        {
          joints: [
            [156, 198, 24],
            [206, 246, 28],
            [256, 266, 25],
            [376, 226, 19],
            [466, 272, 13],
            [480, 254, 9],
          ],
          bare: 48,
        },
      ]}
    />
    <Arm
      tone="one"
      joints={[
        [164, 200, 13],
        [204, 262, 12],
        [252, 228, 9],
      ]}
    />
    <Arm
      tone="two"
      joints={[
        [240, 176, 13],
        [292, 208, 12],
        [256, 226, 9],
      ]}
    />
  </>
);

/** One in bed under a blanket; the other in an armchair drawn up to the bed, an arm on a cushion. */
export const OneSeatedOneLying = () => (
  <>
    <Floor />
    <Bed />
    <Pillow x={60} y={254} wide={116} high={38} />
    <Pillow x={56} y={226} wide={110} high={38} turned={10} />
    <Head at={[114, 208]} neck={[152, 238]} />
    <Body
      tone="one"
      parts={[
        {
          joints: [
            [166, 252, 24],
            [220, 262, 27],
            [290, 264, 24],
          ],
        },
      ]}
    />
    <Cover d="M206 292C200 262 200 236 222 226 320 214 430 244 540 250 552 226 572 226 578 250 584 270 584 282 582 292Z" />
    <Arm
      tone="one"
      joints={[
        [176, 246, 13],
        [236, 262, 12],
        [322, 254, 9],
      ]}
    />
    <Pillow x={296} y={260} wide={104} high={38} />
    <Armchair x={452} />
    <Head at={[490, 122]} neck={[499, 168]} />
    <Body
      tone="two"
      parts={[
        {
          joints: [
            [504, 184, 23],
            [512, 240, 28],
            [514, 282, 27],
            [420, 284, 19],
            [424, 364, 12],
            [400, 370, 9],
          ],
          bare: 50,
        },
      ]}
    />
    <Arm
      tone="two"
      joints={[
        [500, 186, 13],
        [456, 246, 12],
        [338, 252, 9],
      ]}
    />
  </>
);
