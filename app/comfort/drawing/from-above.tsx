import { Arm, BedFromAbove, Body, Cover, Head, Line, Pillow, Turned } from './parts.tsx';

/** On the left side of the drawing, turned to the right. */
const OnTheSide = ({ tone }: { readonly tone: 'one' | 'two' }) => (
  <>
    <Head at={[216, 100]} neck={[206, 140]} half={22} />
    <Body
      tone={tone}
      parts={[
        {
          joints: [
            [200, 150, 22],
            [196, 196, 26],
            [192, 238, 24],
            [262, 276, 17],
            [196, 340, 12],
            [204, 358, 9],
          ],
          bare: 46,
        },
      ]}
    />
  </>
);

/** Facing each other, an arm's length apart; one has pillows between the knees and along the back. */
export const SidePillow = () => (
  <>
    <BedFromAbove />
    <Pillow x={152} y={66} wide={124} high={66} />
    <Pillow x={364} y={66} wide={124} high={66} />
    <Pillow x={118} y={146} wide={50} high={150} />
    <Pillow x={196} y={262} wide={96} high={66} turned={-14} />
    <OnTheSide tone="one" />
    <Turned>
      <OnTheSide tone="two" />
    </Turned>
    <Arm
      tone="one"
      joints={[
        [204, 160, 13],
        [246, 204, 11],
        [318, 186, 9],
      ]}
    />
    <Turned>
      <Arm
        tone="two"
        joints={[
          [204, 160, 13],
          [246, 204, 11],
          [310, 186, 9],
        ]}
      />
    </Turned>
  </>
);

/** Both on the side and turned the same way, a thin pillow between back and chest. */
export const SpoonsPillow = () => (
  <>
    <BedFromAbove />
    <Pillow x={186} y={66} wide={124} high={66} />
    <Pillow x={330} y={66} wide={124} high={66} />
    <g transform="translate(-160 0)">
      <Turned>
        <Pillow x={196} y={262} wide={96} high={66} turned={-14} />
        <OnTheSide tone="one" />
        <Arm
          tone="one"
          joints={[
            [204, 160, 13],
            [244, 206, 11],
            [266, 150, 9],
          ]}
        />
      </Turned>
    </g>
    <Pillow x={312} y={146} wide={38} high={112} />
    <g transform="translate(-36 0)">
      <Turned>
        <Pillow x={196} y={262} wide={96} high={66} turned={-14} />
        <OnTheSide tone="two" />
        <Arm
          tone="two"
          joints={[
            [204, 160, 13],
            [250, 200, 11],
            [316, 182, 9],
          ]}
        />
      </Turned>
    </g>
  </>
);

const OnTheBack = ({ tone, x }: { readonly tone: 'one' | 'two'; readonly x: number }) => (
  <>
    <Head at={[x, 96]} neck={[x, 138]} />
    <Body
      tone={tone}
      parts={[
        {
          joints: [
            [x, 158, 26],
            [x, 186, 40],
            [x, 260, 36],
          ],
        },
      ]}
    />
  </>
);

/** On their backs under one blanket, hands joined. */
export const SideBySide = () => (
  <>
    <BedFromAbove />
    <Pillow x={164} y={62} wide={132} high={68} />
    <Pillow x={344} y={62} wide={132} high={68} />
    <OnTheBack tone="one" x={230} />
    <OnTheBack tone="two" x={410} />
    <Cover d="M112 252Q320 238 528 252V372Q528 386 514 386H126Q112 386 112 372Z" />
    <Line d="M150 330Q230 308 306 330M334 330Q410 308 490 330" />
    <Arm
      tone="one"
      joints={[
        [196, 174, 13],
        [180, 222, 12],
        [196, 262, 9],
      ]}
    />
    <Arm
      tone="two"
      joints={[
        [444, 174, 13],
        [460, 222, 12],
        [444, 262, 9],
      ]}
    />
    <Arm
      tone="one"
      joints={[
        [264, 174, 13],
        [288, 222, 12],
        [318, 264, 9],
      ]}
    />
    <Arm
      tone="two"
      joints={[
        [376, 174, 13],
        [352, 222, 12],
        [324, 264, 9],
      ]}
    />
  </>
);
