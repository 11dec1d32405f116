import type { Catalogue, Files } from './messages.ts';

/** English turned round (`en-XB`): for looking at right-to-left layouts. */
export const files: Files = import.meta.glob<{ readonly default: Catalogue }>('./compiled/en-XB/*.json');
