import { conditions } from '@unhurried/content/conditions';
import { redFlags, supportScreens } from '@unhurried/content/red-flags';
import { numberOf } from '../neutral/index.ts';

/** Where each thing of this room is read; none of these says what it is about. [AC13] */
export const toCondition = (id: string): string => `/care/add/${numberOf(conditions, id)}`;
export const toSign = (id: string): string => `/care/sign/${numberOf(redFlags, id)}`;
export const toSupport = (id: string): string => `/care/support/${numberOf(supportScreens, id)}`;
export const toSigns = '/care/signs';
