import type { DayCase } from '../case.ts';
import { cancerDays } from './cancer.ts';
import { careDays } from './care.ts';
import { energyDays } from './energy.ts';
import { everydayDays } from './everyday.ts';
import { heartDays } from './heart.ts';
import { nerveDays } from './nerves.ts';
import { surgeryDays } from './surgery.ts';

/** The twenty, in the order of the page. What each expects was written before the app was asked. */
export const twentyDays: readonly DayCase[] = [
  ...everydayDays,
  ...careDays,
  ...heartDays,
  ...cancerDays,
  ...surgeryDays,
  ...energyDays,
  ...nerveDays,
];
