/** The private choice with a neutral name, for pages elsewhere that set it or read it. [AC12] */
export { type SafeState, safeFacts, safeState } from '../safe-facts.ts';
