import { ritualById } from '@unhurried/content/rituals';
import {
  type LibraryStep,
  type LightWord,
  type MusicWord,
  type OwnRitual,
  type Ritual,
  type RitualsView,
  type Versions,
  versionsOf,
  type WrittenStep,
} from '@unhurried/domain/rituals';
import { hasMessage, type MessageKey, t } from '../words/index.ts';

/** A ritual as the companion reads it, of the library or of their own. */
export interface Guide {
  readonly id: string;
  readonly name: string;
  readonly about?: string;
  readonly versions: Versions<WrittenStep>;
  readonly light?: LightWord;
  readonly music?: MusicWord;
  readonly silent?: true;
  readonly own?: OwnRitual;
}

/** Empty for a sentence that this version of the catalogue does not hold. */
const said = (key: string): string => (hasMessage(key) ? t(key) : '');

export const nameOf = ({ id }: Ritual): string => said(`rituals.${id}.name`);

export function libraryGuide(ritual: Ritual): Guide {
  const { id, steps, worst, apart, light, music, silent } = ritual;
  const inWords = (all: readonly LibraryStep[]): readonly WrittenStep[] =>
    all.map(({ key, ...step }) => ({ ...step, text: said(`rituals.${id}.step.${key}`) }));
  return {
    id,
    name: nameOf(ritual),
    about: said(`rituals.${id}.about`),
    versions: { steps: inWords(steps), worst: inWords(worst), ...(apart && { apart: inWords(apart) }) },
    ...(light && { light }),
    ...(music && { music }),
    ...(silent && { silent }),
  };
}

export const ownGuide = (own: OwnRitual): Guide => ({ id: own.id, name: own.name, versions: versionsOf(own), own });

export function guideFor(id: string, ours: RitualsView): Guide | undefined {
  const own = ours.find((each) => each.id === id);
  if (own) return ownGuide(own);
  const ritual = ritualById(id);
  return ritual && libraryGuide(ritual);
}

const lengths: readonly (readonly [atMost: number, key: MessageKey])[] = [
  [1, 'rituals-room.minute'],
  [2, 'rituals-room.minutesTwo'],
  [4, 'rituals-room.minutesFew'],
  [7, 'rituals-room.minutesFive'],
  [12, 'rituals-room.minutesTen'],
  [20, 'rituals-room.minutesQuarter'],
  [40, 'rituals-room.minutesHalf'],
];

/** About how long, in words: nobody is to keep to it. [RU4] */
export const aboutHowLong = (minutes: number): string =>
  t(lengths.find(([atMost]) => minutes <= atMost)?.[1] ?? 'rituals-room.minutesHour');
