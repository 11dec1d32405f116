import type { DayCase } from '../case.ts';
import { cancerAndSurgeryDays } from './cancer-and-surgery.ts';
import { energyAndNerveDays } from './energy-and-nerves.ts';
import { everydayDays } from './everyday.ts';
import { heartDays } from './heart.ts';

/** The twenty, in the order of the page. What each expects was written before the app was asked. */
export const twentyDays: readonly DayCase[] = [
  ...everydayDays,
  ...heartDays,
  ...cancerAndSurgeryDays,
  ...energyAndNerveDays,
];
