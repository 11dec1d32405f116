/**
 * `EntryPage({ session, zone, rest, learned? })`: `rest` is what follows `entry` in the path.
 * `EntryFormPage({ session, zone, rest })`: `rest` is what follows `new` (a day, a kind) or `change` (a key, one time's key).
 */
export { EntryPage, type EntryPageProps } from './entry-page.tsx';
export { EntryFormPage, type EntryFormPageProps } from './form-page.tsx';
export type { Learned } from './learned-hard.tsx';
