import type { ScaleId } from '@unhurried/domain/clinic';
import type { IconName } from '../design/index.ts';

interface Look<Id extends string> {
  readonly id: Id;
  readonly icon: IconName;
}

/** What can be noted. */
export const noted = [
  { id: 'pain-interference', icon: 'waves' },
  { id: 'tiredness', icon: 'moon' },
  { id: 'worry', icon: 'words' },
] as const satisfies readonly Look<ScaleId>[];

/** In the order of the page; an address holds the number of one. [LX6] */
export const looks: readonly Look<ScaleId | 'mood'>[] = [...noted, { id: 'mood', icon: 'sun' }];
