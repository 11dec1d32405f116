import { offeringOn } from '@unhurried/domain/offering';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';

/** Whether to begin with the version for a hard day: mine, or one of ours that was offered as rest. [RU2] */
export function isHard({ known, my, today }: Session): boolean {
  const { a, b } = known.value.ours.passing;
  const rests = [a, b].some((passing) => offeringOn(passing, today.value)?.word === 'rest');
  return view.value === 'low-energy' || my.value.standing.state === 'flare' || rests;
}
