/**
 * After a misunderstanding: `#/talk/repair`, and under it `heart`, `apart`, `write`, `heard`, `step`, `not-safe`. Words: `repair`.
 */
export { RepairPage } from './repair-screen.tsx';
export { repairWaits } from './waits/index.ts';
