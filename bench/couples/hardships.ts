import { asUsual, type Hardship } from './partner.ts';

/** What is made harder for the rules than they may expect; the couples are the same kinds as ever. */
export const hardships: readonly { readonly name: string; readonly hardship: Hardship }[] = [
  { name: 'everything costs twice as much', hardship: { ...asUsual, cost: 2 } },
  { name: 'everything costs half as much', hardship: { ...asUsual, cost: 0.5 } },
  { name: 'half of the answers and notes missing', hardship: { ...asUsual, blanks: 2 } },
  { name: 'everybody tells 1 to 2 points too much', hardship: { ...asUsual, optimists: 1 } },
  { name: 'a sudden relapse half-way, for good', hardship: { ...asUsual, relapse: true } },
];
