import type { ComponentChildren } from 'preact';
import { ActivityRow, type IconName, Rows } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { type MessageKey, t } from '../words/index.ts';

export interface Way {
  readonly href: string;
  readonly icon: IconName;
  readonly name: MessageKey;
  readonly detail: MessageKey;
  /** It takes two people. */
  readonly forTwo?: true;
  /** It stands in the low-energy view too, before "More". [US4] */
  readonly first?: true;
}

export const between: readonly Way[] = [
  { href: '#/journey', icon: 'walk', name: 'us.coast', detail: 'us.coastDetail', forTwo: true, first: true },
  { href: '#/kindness', icon: 'leaf', name: 'us.kindness', detail: 'us.kindnessDetail', forTwo: true, first: true },
  { href: '#/jar', icon: 'cup', name: 'us.jar', detail: 'us.jarDetail', forTwo: true },
  { href: '#/joy', icon: 'sun', name: 'us.joy', detail: 'us.joyDetail', forTwo: true },
];

export const times: readonly Way[] = [
  { href: '#/us/signals', icon: 'hand', name: 'us.signals', detail: 'us.signalsDetail', forTwo: true },
  { href: '#/cues', icon: 'words', name: 'us.cues', detail: 'us.cuesDetail' },
  { href: '#/us/months', icon: 'calendar', name: 'us.months', detail: 'us.monthsDetail', forTwo: true },
];

export const mine: readonly Way[] = [
  { href: '#/limits', icon: 'hand', name: 'us.limits', detail: 'us.limitsDetail', first: true },
  { href: '#/well', icon: 'care', name: 'us.well', detail: 'us.wellDetail' },
  { href: '#/learned', icon: 'feather', name: 'us.learned', detail: 'us.learnedDetail' },
  { href: '#/history', icon: 'waves', name: 'us.history', detail: 'us.historyDetail' },
];

/** Ways that are taken once in a while. [US4] */
export const rare: readonly Way[] = [
  { href: '#/cards/own', icon: 'pencil', name: 'us.own', detail: 'us.ownDetail' },
  { href: '#/import', icon: 'book', name: 'us.import', detail: 'us.importDetail' },
];

const oursWith = (detail: MessageKey): readonly Way[] => [
  { href: '#/cards', icon: 'page', name: 'us.cards', detail, forTwo: true },
];
export const foundTogether = oursWith('us.cardsDetail');
export const toldApart = oursWith('us.cardsDetailPhones');

export const detailUnlessLow = (key: MessageKey): string | undefined =>
  view.value === 'low-energy' ? undefined : t(key);

/** One way, its whole row a link. */
export const Door = ({ href, icon, name, detail }: Way) => (
  <ActivityRow href={href} icon={icon} name={t(name)} detail={detailUnlessLow(detail)} />
);

interface DoorsProps {
  readonly name: MessageKey;
  readonly ways: readonly Way[];
  readonly session: Session;
  /** All of them, or in the low-energy view those that come first. */
  readonly all: boolean;
  readonly children?: ComponentChildren;
}

/** A heading and its ways; nothing where none of them is for this person now. */
export function Doors({ name, ways, session, all, children }: DoorsProps) {
  const there = ways.filter(({ forTwo, first }) => (all || first) && (!forTwo || session.partner !== undefined));
  if (there.length === 0 && !children) return null;
  return (
    <section>
      <h2>{t(name)}</h2>
      <Rows label={t(name)}>
        {there.map((way) => (
          <Door key={way.href} {...way} />
        ))}
        {children}
      </Rows>
    </section>
  );
}
