import type { Posture } from './comfort.ts';

/** Supported, clothed and still. Each is drawn from its own sentence. [CT64] */
export const postures: readonly Posture[] = [
  {
    id: 'back-pillows',
    eases: ['SPINE', 'HIP', 'ABD', 'FAT7'],
    notFor: ['RESP', 'O2'],
    sources: ['joint-positions', 'arthritis-advice'],
    drawing:
      'Seen from the side: one clothed person lies on the back in bed, head on one pillow, knees bent over two ' +
      'stacked pillows; a second clothed person sits upright on the far side by the shoulder; their near hands ' +
      'meet above the belly.',
  },
  {
    id: 'side-pillow',
    eases: ['HIP', 'SPINE', 'OSTOMY', 'RESP'],
    notFor: ['SHOULDER', 'STERN'],
    sources: ['joint-positions', 'arthritis-advice', 'sternal-precautions'],
    drawing:
      'Seen from above: two clothed people lie on their sides facing each other, an arm’s length apart, heads ' +
      'on two pillows; the nearer one has a pillow between bent knees and a long pillow along the back; their ' +
      'upper hands touch in the middle.',
  },
  {
    id: 'spoons-pillow',
    eases: ['FAT7', 'SPINE', 'HIP'],
    notFor: ['TRAUMA', 'HEAT', 'STERN', 'SHOULDER'],
    sources: ['arthritis-advice', 'six-ps', 'sternal-precautions'],
    drawing:
      'Seen from above: two clothed people lie on their sides in bed, both facing the viewer’s left; the one ' +
      'behind rests a hand on the other’s upper arm; a thin pillow lies between back and chest; each has a ' +
      'pillow under the head and between the knees.',
  },
  {
    id: 'seated-close',
    eases: ['RESP', 'CARD', 'KNEE', 'FALL'],
    notFor: ['PELV', 'HIP'],
    sources: ['breathlessness-leaflets', 'joint-positions'],
    drawing:
      'Seen from the front: two clothed people sit next to each other on a sofa, backs against the cushions, ' +
      'feet flat on the floor, arm to arm, inner hands joined on a small cushion between them, outer hands ' +
      'resting on their own legs.',
  },
  {
    id: 'half-sitting',
    eases: ['RESP', 'O2', 'STERN', 'CARD'],
    notFor: ['HIP'],
    sources: ['breathlessness-leaflets', 'sternal-adl'],
    drawing:
      'Seen from the side: one clothed person leans back on three sloping pillows at about forty-five degrees, ' +
      'knees bent over one pillow; a second clothed person leans at the far side, one knee drawn up; their ' +
      'hands meet in front of them.',
  },
  {
    id: 'side-by-side',
    eases: ['FAT7', 'PEM', 'LIGHT', 'SHOULDER'],
    notFor: ['RESP', 'O2'],
    sources: ['nice-ng206', 'six-ps'],
    drawing:
      'Seen from above: two clothed people lie on their backs next to each other under one blanket up to the ' +
      'waist, heads on separate pillows, inner arms straight with the hands joined; a fold in the blanket shows ' +
      'where a rolled towel lifts each pair of knees.',
  },
  {
    id: 'one-seated-one-lying',
    eases: ['PEM', 'FAT7', 'CATH', 'NEUT'],
    notFor: [],
    sources: ['nice-ng206'],
    drawing:
      'Seen from the side: one clothed person lies on the back in bed, head raised on two pillows, blanket to ' +
      'the chest; a second clothed person sits upright on a chair drawn up to the bed, forearm resting on a ' +
      'cushion on the mattress, hands joined.',
  },
  {
    id: 'face-to-face-chairs',
    eases: ['APH', 'STERN', 'HIP', 'FALL'],
    notFor: ['PEM', 'FAT7'],
    sources: ['stroke-leaflets', 'six-ps'],
    drawing:
      'Seen from the side: two clothed people sit on chairs facing each other, backs against the chair backs, ' +
      'feet flat, knees a hand’s width apart; one cushion bridges both laps, and their hands meet on it.',
  },
  {
    id: 'head-on-pillow-lap',
    eases: ['FAT7', 'COG', 'LIGHT'],
    notFor: ['ABD', 'OSTOMY', 'RESP', 'O2'],
    sources: ['arthritis-advice', 'six-ps'],
    drawing:
      'Seen from the front: one clothed person sits at the end of a sofa, back against the cushions, a thick ' +
      'pillow on the lap; a second clothed person lies along the sofa on the back, knees bent over a cushion, ' +
      'head on that pillow; the seated one’s hand rests on the other’s shoulder.',
  },
  {
    id: 'back-to-back',
    eases: ['SHOULDER', 'TRAUMA', 'DIAL'],
    notFor: ['SPINE', 'BONE', 'FALL'],
    sources: ['breathlessness-leaflets', 'six-ps'],
    drawing:
      'Seen from the side: two clothed people sit on a broad bench with their backs leaning lightly together, a ' +
      'folded blanket between their lower backs, feet flat on the floor on either side, hands on their own ' +
      'legs.',
  },
];
