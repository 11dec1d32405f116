import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';

/** Whether the wordings for a very low day come first. [KW2] */
export const isHard = ({ my }: Session): boolean => view.value === 'low-energy' || my.value.standing.state === 'flare';
