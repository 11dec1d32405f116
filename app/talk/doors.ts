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
  /** One tap away. */
  readonly further: readonly Door[];
}

export const turnsPage = '#/talk/ready';
const turns: Door = { href: turnsPage, icon: 'words', name: 'talk.turns', detail: 'talk.turnsDetail' };
const line: Door = { href: '#/talk/line', icon: 'feather', name: 'talk.line', detail: 'talk.lineDetail' };
const helps: Door = { href: '#/kindness/helps', icon: 'sun', name: 'talk.helps', detail: 'talk.helpsDetail' };
const apart: Door = { href: '#/talk/questions', icon: 'page', name: 'talk.apart', detail: 'talk.apartDetail' };
export const repairPage = '#/talk/repair';
const repair: Door = { href: repairPage, icon: 'leaf', name: 'talk.repair', detail: 'talk.repairDetail' };
export const practice: Door = {
  href: '#/talk/practice',
  icon: 'book',
  name: 'talk.practice',
  detail: 'talk.practiceDetail',
};
export const longing: Door = {
  href: '#/talk/longing',
  icon: 'lock',
  name: 'talk.longing',
  detail: 'talk.longingDetail',
};
const cues: Door = { href: '#/cues', icon: 'hand', name: 'talk.cues', detail: 'talk.cuesDetail' };

const help: Door = { href: '#/help/pressure', icon: 'help', name: 'talk.help', detail: 'talk.helpDetail' };

/** Whose room it is: of two, of one who is alone, or of one who is worried about safety. */
export type Whose = 'two' | 'alone' | 'worried';

const withoutTwo: Readonly<Record<Exclude<Whose, 'two'>, readonly Door[]>> = {
  alone: [practice, longing, cues],
  // What was sealed before can be taken back where questions are.
  worried: [help, longing, practice, cues, apart],
};

interface Asked {
  readonly whose: Whose;
  readonly long: boolean;
  readonly low: boolean;
  /** Whether a talk is under way on this device. */
  readonly open: boolean;
}

/** A talk that is under way first, then today's own door. Everything else stands in one order, whatever the day. [TR1] [TR2] [TW11] */
export function doorsFor({ whose, long, low, open }: Asked): Doors {
  if (whose !== 'two') return { first: withoutTwo[whose], further: [] };
  const small = [line, helps];
  const first = long || open ? [turns, ...small] : [...small, turns];
  if (!low) return { first: [...first, apart, repair, cues], further: [practice, longing] };
  const shown = open ? first : long ? [line, turns, helps] : [...small, repair];
  return {
    first: shown,
    further: [turns, apart, repair, practice, longing, cues].filter((each) => !shown.includes(each)),
  };
}
