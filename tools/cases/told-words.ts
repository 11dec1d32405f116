import { flagEntries, waitIdOf } from '@unhurried/content/conditions';
import { cardOf, kindsOf, medicineClassById, stopRules, substanceById } from '@unhurried/content/medicines';
import { redFlagById } from '@unhurried/content/red-flags';
import { flagsOn } from '@unhurried/domain/care';
import type { Flag } from '@unhurried/domain/library';
import type { WhichMedicine } from '@unhurried/domain/medicines';
import { daysBetween } from '@unhurried/domain/time';
import { theDay } from '../days/told.ts';
import type { Telling } from './case.ts';
import { heldFrom, known } from './form.ts';
import type { JudgedHalf } from './judged.ts';
import { citedIn, daysAway, flagName, type Said } from './page-words.ts';

/** The day itself, and what a yes was not about. [CA8, CA9] */
function besideLine(telling: Telling, said: Said): string {
  const { since, still = [] } = heldFrom(telling);
  const day = since === undefined ? '' : ` It happened ${daysAway(daysBetween(theDay, since))}.`;
  const open = still.map((flag) => flagName(flag, said));
  return open.length === 0 ? day : `${day} The yes was not about: ${open.join('; ')}.`;
}

function tellingLine(telling: Telling, said: Said): string {
  const { id, also = [], stance, effort, daysAgo } = telling;
  const flags = [...known(id).brings, ...also].map((flag) => flagName(flag, said));
  const answered = effort === 'yes' ? `; everyday efforts bring symptoms: “${said.text('conditions.effort.yes')}”` : '';
  const withThese = flags.length > 0 ? ` With it: ${flags.join('; ')}.` : '';
  return `- ${said.text(`conditions.${id}.name`)}, told ${daysAway(-daysAgo)}: “${said.text(`conditions.state.${stance}`)}”${answered}.${withThese}${besideLine(telling, said)}`;
}

/** The wait that a condition brought, and where today stands in it. [CA3] */
function waitLines({ care, half }: JudgedHalf, said: Said): readonly string[] {
  return [...new Set(half.tellings.map(({ id }) => id))].flatMap((id) => {
    const wait = care.precautions.find((each) => each.id === waitIdOf(id));
    if (wait?.target.kind !== 'tier') return [];
    const begun = `- “${said.tier(wait.target.tier)}” and what goes further waits for the care team`;
    if (wait.until === undefined) return [`${begun}. No number of days stands in for their yes.`];
    const left = daysBetween(theDay, wait.until);
    if (left >= 0)
      return [`${begun}. The stand-in date is ${daysAway(left)}; a date or a yes of the team replaces it.`];
    return [
      `${begun}. The stand-in date was ${daysAway(left)}: the app asks, and until it is answered the wait holds.`,
    ];
  });
}

function spareLines({ half }: JudgedHalf): readonly string[] {
  return (half.spared ?? []).map(({ region, side }) => `- A precaution from today: spare the ${side ?? ''} ${region}.`);
}

const nameOf = (which: WhichMedicine, said: Said): string => {
  if (which.by === 'own') return `“${which.name}”, in own words`;
  if (which.by === 'class') return said.text(`medicines.${which.class}.name`);
  return substanceById(which.substance)?.name ?? which.substance;
};

/** All that one person told. */
export function toldLines(judged: JudgedHalf, said: Said): readonly string[] {
  const { half } = judged;
  const warning = half.warning ? [`- A warning sign today: ${said.text(`red-flags.${half.warning}.name`)}.`] : [];
  const medicines = (half.medicines ?? []).map((which) => `- Takes: ${nameOf(which, said)}.`);
  const told = half.tellings.map((each) => tellingLine(each, said));
  const worry = half.worried ? ['- Worried about safety.'] : [];
  return [...told, ...waitLines(judged, said), ...spareLines(judged), ...warning, ...worry, ...medicines];
}

const flagSources = (flag: Flag): readonly string[] => flagEntries.find((each) => each.flag === flag)?.sources ?? [];

/** Why, a sentence each, from what the rules rest on. */
export function whyLines({ half, care }: JudgedHalf, said: Said): readonly string[] {
  const conditions = [...new Set(half.tellings.map(({ id }) => id))].map(
    (id) =>
      `- ${said.text(`conditions.${id}.name`)}: ${said.text(`conditions.${id}.means`)} (${citedIn(known(id).sources)})`,
  );
  const flags = [...flagsOn(care, theDay).keys()].map(
    (flag) =>
      `- ${flagName(flag, said)}: ${said.text(`conditions.flag.${flag}.means`)} (${citedIn(flagSources(flag))})`,
  );
  const sign = half.warning === undefined ? undefined : redFlagById(half.warning);
  const warning = sign
    ? [
        `- ${said.text(`red-flags.${sign.id}.name`)}: ${said.text(`red-flags.${sign.id}.do`)} (${citedIn(sign.sources)})`,
      ]
    : [];
  return [...conditions, ...flags, ...warning];
}

const classIdOf = (which: WhichMedicine): string | undefined => kindsOf(which).find((kind) => medicineClassById(kind));

function cardLines(which: WhichMedicine, said: Said): readonly string[] {
  const card = medicineClassById(classIdOf(which) ?? '');
  if (!card) return [];
  const lines = cardOf(card).map((key) =>
    key.startsWith('medicines.considers.')
      ? `  - ${said.text('medicines.considersLead')}: ${said.text(key)}`
      : `  - ${said.text(key)}`,
  );
  return [`- ${said.text(`medicines.${card.id}.name`)} (${citedIn(card.sources)})`, ...lines];
}

/** What must not meet comes first; then the card of each medicine. */
export function medicineLines({ half, stops }: JudgedHalf, said: Said): readonly string[] {
  if (!half.medicines) return [];
  const met = stops.flatMap(({ rule }) => {
    const sources = stopRules.find(({ id }) => id === rule)?.sources ?? [];
    const title = said.text(`medicines.stop.${rule}.title`);
    return [
      `- **${title}.** ${said.text(`medicines.stop.${rule}.do`)} ${said.text('medicines.stop.unwell')} (${citedIn(sources)})`,
    ];
  });
  const cards = half.medicines.flatMap((which) => cardLines(which, said));
  return [
    '**What the medicine pages say.** A medicine by itself leaves nothing out and changes nothing here.',
    '',
    ...met,
    ...cards,
    '',
  ];
}
