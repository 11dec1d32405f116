export { Screen } from './activity-screen.tsx';
export { askingFacts, hourOfDay, mayAskFor } from './ask.ts';
