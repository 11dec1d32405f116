/** The private choice with a neutral name, for pages elsewhere that set it or read it. [AC12] */
export { safeFacts } from '../safe-facts.ts';
