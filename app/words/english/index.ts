import type { Catalogue, Files } from '../messages.ts';

const all: Files = import.meta.glob<{ readonly default: Catalogue }>('../compiled/en/*.json');

/** Where each area of English is, by its path beside the catalogues. */
export const files: Files = Object.fromEntries(Object.entries(all).map(([path, load]) => [path.slice(1), load]));
