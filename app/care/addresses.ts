import { conditions } from '@unhurried/content/conditions';
import { redFlags, supportScreens } from '@unhurried/content/red-flags';
import type { CareState, Precaution } from '@unhurried/domain/care';
import { atNumber, numberOf } from '../neutral/index.ts';

/** Where each thing of this room is read; none of these says what it is about. [AC13] */
export const toCondition = (id: string): string => `/care/add/${numberOf(conditions, id)}`;
export const toSign = (id: string): string => `/care/sign/${numberOf(redFlags, id)}`;
export const toSupport = (id: string): string => `/care/support/${numberOf(supportScreens, id)}`;
export const toSigns = '/care/signs';

type Careful = Pick<CareState, 'precautions'>;

/** In an order that telling one of them anew does not change. */
const inOrder = ({ precautions }: Careful): readonly Precaution[] =>
  precautions.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** What came with a condition is named after it, so the name of a precaution stands in no address either. [AC13] */
export const toPrecaution = (care: Careful, id: string): string => `/care/precaution/${numberOf(inOrder(care), id)}`;
export const precautionAt = (care: Careful, number: string | undefined): Precaution | undefined =>
  atNumber(inOrder(care), number);
