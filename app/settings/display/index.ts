export { applyDisplay, type TextSize, textSizeOf, textSizes } from './apply.ts';
