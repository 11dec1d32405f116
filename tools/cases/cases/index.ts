import type { NamedCase } from '../case.ts';
import { cancer } from './cancer.ts';
import { everyday } from './everyday.ts';
import { heart } from './heart.ts';
import { nerves } from './nerves.ts';
import { surgery } from './surgery.ts';

export const namedCases: readonly NamedCase[] = [...heart, ...surgery, ...cancer, ...nerves, ...everyday];
