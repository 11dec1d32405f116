export { Icon, type IconName } from './icon.tsx';
export { strokes } from './paths.ts';
