export type { Brand } from './brand.ts';
export { exhaustive } from './exhaustive.ts';
export { ok, type Result, refuse } from './result.ts';
export { seeded, seededOrder } from './seeded.ts';
