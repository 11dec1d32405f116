import type { Day } from '@unhurried/domain/time';
import { medicineName } from '../../medicines/known/index.ts';
import { hasMessage, t } from '../../words/index.ts';
import { conditionSaid } from '../parts/tick-names.ts';

/** How the page is worded: as its person speaks, or as clinicians write. Both say the same. [PG6] */
export const wordings = ['plain', 'clinical'] as const;
export type Wording = (typeof wordings)[number];

type Which = Parameters<typeof medicineName>[0];

/** Noon where the reader is, so that the platform writes the same day. */
export const daySaid = (day: Day): string => t('paper.day', { day: new Date(`${day}T12:00:00`) });

const clinical = (wording: Wording, key: string): string | undefined =>
  wording === 'clinical' && hasMessage(key) ? t(key) : undefined;

/** Where the words of clinicians are less than certain there are none, and the plain ones stand. [PG6] */
export const conditionOnPaper = (wording: Wording, id: string): string =>
  clinical(wording, `paper.clinicalCondition.${id}`) ?? conditionSaid(id);

/** An international name stands at the beginning of a line, so it begins with a capital. */
const capital = (name: string): string => name.slice(0, 1).toLocaleUpperCase() + name.slice(1);

export function medicineOnPaper(wording: Wording, which: Which): string {
  if (which.by === 'substance') return capital(medicineName(which));
  return (which.by === 'class' && clinical(wording, `paper.clinicalClass.${which.class}`)) || medicineName(which);
}

/** What must never meet, or what staff need to know. */
export function ruleOnPaper(wording: Wording, rule: string): string {
  const found = [`medicines.stop.${rule}.title`, `medicines.tell.${rule}.title`].find(hasMessage);
  return clinical(wording, `paper.clinicalStop.${rule}`) ?? (found && hasMessage(found) ? t(found) : '');
}
