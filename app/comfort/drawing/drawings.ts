import type { ComponentType } from 'preact';
import { SideBySide, SidePillow, SpoonsPillow } from './from-above.tsx';
import { BackPillows, HalfSitting, OneSeatedOneLying } from './lying.tsx';
import { BackToBack, FaceToFaceChairs, HeadOnPillowLap, SeatedClose } from './seated.tsx';

/** A drawing for each posture, by its id. [CO4] */
export const drawings: Readonly<Record<string, ComponentType>> = {
  'back-pillows': BackPillows,
  'side-pillow': SidePillow,
  'spoons-pillow': SpoonsPillow,
  'seated-close': SeatedClose,
  'half-sitting': HalfSitting,
  'side-by-side': SideBySide,
  'one-seated-one-lying': OneSeatedOneLying,
  'face-to-face-chairs': FaceToFaceChairs,
  'head-on-pillow-lap': HeadOnPillowLap,
  'back-to-back': BackToBack,
};

/** Drawn from above, they fill the height; the others begin where a seated head does. */
const fromAbove: ReadonlySet<string> = new Set(['side-pillow', 'spoons-pillow', 'side-by-side']);

export const frameOf = (id: string): string => (fromAbove.has(id) ? '0 0 640 400' : '10 76 620 314');
