export { applyDisplay, type Display, type TextSize, textSizeOf, textSizes } from './apply.ts';
