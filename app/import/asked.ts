import type { DiaryRefusal } from '@unhurried/domain/diary';
import type { Result } from '@unhurried/kernel';
import type { Found, Wanted } from './found.ts';

/** What goes to the worker, and what comes back. */
export interface Asked {
  readonly file: File;
  readonly wanted: Wanted;
}

/** `unreadable`: the file could not be opened. `not-loaded`: the worker did not arrive, or ran out of memory. */
export type ImportRefusal = DiaryRefusal | { readonly kind: 'unreadable' } | { readonly kind: 'not-loaded' };
export type Answer = Result<Found, ImportRefusal>;
