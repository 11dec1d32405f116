export { Drawing } from './drawing.tsx';
export { drawings } from './drawings.ts';
