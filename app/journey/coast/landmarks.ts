import type { PlaceKind } from '@unhurried/domain/journey';

/** What is filled and what is drawn as a line, in a box of 64 by 64, with absolute points alone. */
export interface Landmark {
  readonly ground: readonly string[];
  readonly lines: readonly string[];
}

/** Each of them stands on this line and reaches up to that one. [JT2] */
export const foot = 54;
export const top = 10;

/** A boat that is drawn up in a cove, its mast standing. */
const cove: Landmark = {
  ground: ['M10 42L54 42C52 50 46 54 40 54L24 54C18 54 12 50 10 42Z'],
  lines: ['M32 42L32 10', 'M32 12C40 18 44 26 45 35L32 35', 'M14 47L50 47'],
};

/** A small pier with a lamp at its end. */
const pier: Landmark = {
  ground: ['M6 34L58 34L58 40L6 40Z', 'M44 10L54 10L54 19L44 19Z'],
  lines: [
    'M14 40L14 54',
    'M29 40L29 54',
    'M44 40L44 54',
    'M49 19L49 34',
    'M18 34L18 27',
    'M33 34L33 27',
    'M12 27L39 27',
  ],
};

/** A lighthouse by day: it shines no more than the others. */
const lighthouse: Landmark = {
  ground: ['M24 26L40 26L44 54L20 54Z', 'M25 17L39 17L39 24L25 24Z'],
  lines: ['M22 25L42 25', 'M25 17L32 10L39 17', 'M23 35L41 35', 'M21 45L43 45', 'M12 54L52 54'],
};

/** A young tree. */
const tree: Landmark = {
  ground: ['M32 10C44 10 52 17 52 25C52 33 44 38 32 38C20 38 12 33 12 25C12 17 20 10 32 10Z'],
  lines: ['M32 54L32 26', 'M32 36L41 28', 'M32 32L24 26', 'M18 54C26 50 38 50 46 54'],
};

/** An easy day and a hard one have the same. [JT2] */
export const landmarks: Readonly<Record<PlaceKind, Landmark>> = {
  'easy-day': cove,
  'hard-day': cove,
  'small-win': pier,
  milestone: lighthouse,
  goal: tree,
};
