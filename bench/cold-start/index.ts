export { lookAround, makeSide } from './our-side.ts';
export { type ReactPage, reactPage } from './react-page.ts';
export { openChromium, openKept, type Visit, visit } from './slow-phone.ts';
