import { phone } from './phone.ts';
import { rival } from './rival-store.ts';
import { rowsOf } from './rows.ts';

/** What the bench may ask of this page. It runs in a browser; outside of one only its types are of use. */
const page = {
  ...phone,
  rows: rowsOf,
  rivalFill: rival.fill,
  rivalOpen: rival.open,
  rivalMerge: rival.merge,
};

export type StorePage = typeof page;

Object.assign(globalThis, { storePage: page });
