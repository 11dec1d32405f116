import type { IconName } from '../design/index.ts';
import type { MessageKey } from '../words/index.ts';

export interface Door {
  readonly href: string;
  readonly icon: IconName;
  readonly name: MessageKey;
  readonly detail: MessageKey;
}

interface Doors {
  readonly first: readonly Door[];
  /** One tap away in the low-energy view. */
  readonly further: readonly Door[];
}

const turns: Door = { href: '#/talk/ready', icon: 'words', name: 'talk.turns', detail: 'talk.turnsDetail' };
const line: Door = { href: '#/talk/line', icon: 'feather', name: 'talk.line', detail: 'talk.lineDetail' };
const helps: Door = { href: '#/kindness', icon: 'sun', name: 'talk.helps', detail: 'talk.helpsDetail' };
const apart: Door = { href: '#/talk/questions', icon: 'page', name: 'talk.apart', detail: 'talk.apartDetail' };
export const repairPage = '#/talk/repair';
const repair: Door = { href: repairPage, icon: 'leaf', name: 'talk.repair', detail: 'talk.repairDetail' };
const practice: Door = { href: '#/talk/practice', icon: 'book', name: 'talk.practice', detail: 'talk.practiceDetail' };
const longing: Door = { href: '#/talk/longing', icon: 'lock', name: 'talk.longing', detail: 'talk.longingDetail' };
const cues: Door = { href: '#/cues', icon: 'hand', name: 'talk.cues', detail: 'talk.cuesDetail' };

const help: Door = { href: '#/help/pressure', icon: 'help', name: 'talk.help', detail: 'talk.helpDetail' };

/** Whose room it is: of two, of one who is alone, or of one who is worried about safety. */
export type Whose = 'two' | 'alone' | 'worried';

const withoutTwo: Readonly<Record<Exclude<Whose, 'two'>, readonly Door[]>> = {
  alone: [practice, longing, cues],
  // What was sealed before can be taken back where questions are.
  worried: [help, longing, practice, cues, apart],
};

/** Today's own door first. Everything else stands in one order, whatever the day. [TR1] [TR2] */
export function doorsFor({
  whose,
  long,
  low,
}: {
  readonly whose: Whose;
  readonly long: boolean;
  readonly low: boolean;
}): Doors {
  if (whose !== 'two') return { first: withoutTwo[whose], further: [] };
  const first = long ? [turns, line] : [line, turns];
  const others = [apart, repair, practice, longing, cues];
  if (!low) return { first: [...first, ...others], further: [] };
  const shown = long ? [line, turns, helps] : [line, helps, repair];
  return { first: shown, further: [turns, ...others].filter((each) => !shown.includes(each)) };
}
