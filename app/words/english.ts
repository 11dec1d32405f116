import type { Catalogue, Files } from './messages.ts';

/** Where each area of English is. */
export const files: Files = import.meta.glob<{ readonly default: Catalogue }>('./compiled/en/*.json');
