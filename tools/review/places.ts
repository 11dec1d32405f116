import { activities } from '@unhurried/content/activities';
import { clinicQuestions } from '@unhurried/content/clinic-questions';
import { comfortTopics, postures } from '@unhurried/content/comfort';
import { conditions, flagEntries } from '@unhurried/content/conditions';
import { instruments } from '@unhurried/content/instruments';
import { leafletParts, leaflets } from '@unhurried/content/leaflets';
import { medicineClasses, stopRules, tellRules } from '@unhurried/content/medicines';
import { redFlags, supportScreens } from '@unhurried/content/red-flags';

/** Something said about health: where it stands, the keys of its sentences, and what it rests on. */
export interface Place {
  readonly name: string;
  readonly keys: readonly string[];
  readonly sources: readonly string[];
}

const named = <Thing extends { readonly id: string; readonly sources: readonly string[] }>(
  kind: string,
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): readonly Place[] =>
  things.map((thing) => ({ name: `${kind} ${thing.id}`, keys: keysOf(thing), sources: thing.sources }));

/** The points of a page each rest on sources of their own. */
const points = leaflets.flatMap(({ id, ...leaflet }) =>
  leafletParts.flatMap((part) =>
    leaflet[part].map((point) => ({
      id: `${id}, ${point.id}`,
      key: `leaflets.${id}.${part}.${point.id}`,
      sources: point.sources,
    })),
  ),
);

const ease = comfortTopics.flatMap(({ id, points: said }) =>
  said.map((point) => ({ id: `${id}, ${point.id}`, key: `comfort.${id}.${point.id}`, sources: point.sources })),
);

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, at) => at + 1);

/** All that is said about health. What a room adds to the content is added here, so that a clinician finds it. [CT46] */
export const places: readonly Place[] = [
  ...named('Condition', conditions, ({ id }) => [`conditions.${id}.means`]),
  ...named(
    'Flag',
    flagEntries.map(({ flag, sources }) => ({ id: flag, sources })),
    ({ id }) => [`conditions.flag.${id}.means`],
  ),
  ...named('Warning sign', redFlags, ({ id }) => [
    `red-flags.${id}.name`,
    `red-flags.${id}.do`,
    `red-flags.${id}.also`,
  ]),
  ...named('Support screen', supportScreens, ({ id, paragraphs }) =>
    ['do', ...upTo(paragraphs).map((at) => `text-${at}`)].map((part) => `red-flags.support.${id}.${part}`),
  ),
  ...named('Activity', activities, ({ id }) => [`activities.${id}.caution`]),
  ...named('Medicine', medicineClasses, ({ id, notes }) => [
    `medicines.${id}.known`,
    `medicines.${id}.often`,
    ...notes.map((note) => `medicines.notes.${note}`),
  ]),
  ...named('Medicines that meet', stopRules, ({ id }) => [`medicines.stop.${id}.title`, `medicines.stop.${id}.do`]),
  ...named('For the staff', tellRules, ({ id }) => [`medicines.tell.${id}.do`]),
  ...named('Leaflet', points, ({ key }) => [key]),
  ...named('Comfort', ease, ({ key }) => [key]),
  ...named('Posture', postures, ({ id }) => ['how', 'eases', 'not-for'].map((part) => `comfort.posture.${id}.${part}`)),
  ...named('Longer look', instruments, ({ id, items }) => items.map((item) => `instruments.${id}.${item}`)),
  ...named('Question for a visit', clinicQuestions, ({ id }) => [`clinic-questions.${id}`]),
];
