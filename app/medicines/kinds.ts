import {
  cardOf,
  classesIn,
  type MedicineClass,
  medicineClassById,
  type Substance,
  substanceById,
  substancesIn,
} from '@unhurried/content/medicines';
import { type CareState, flagsOn } from '@unhurried/domain/care';
import type { Flag } from '@unhurried/domain/library';
import type { WhichMedicine } from '@unhurried/domain/medicines';
import type { Day } from '@unhurried/domain/time';

/** The one substance that is meant; none for a class, and none for a name that is not known. [CB2] */
export function substanceOf(which: WhichMedicine): Substance | undefined {
  if (which.by === 'class') return undefined;
  return which.by === 'own' ? substancesIn(which.name)[0] : substanceById(which.substance);
}

/** A name of my own can speak of a kind without a substance, as "nitrate spray" does. [CB2] */
const classSpoken = (which: WhichMedicine): string | undefined =>
  which.by === 'own' ? classesIn(which.name)[0] : undefined;

/** What kind of medicine it is; none where it is not known here. [CB2] */
export const kindOf = (which: WhichMedicine): MedicineClass | undefined =>
  medicineClassById(which.by === 'class' ? which.class : (substanceOf(which)?.class ?? classSpoken(which) ?? ''));

/** Precautions that can go with it and that I do not hold: offered, never taken for granted. [CB8] */
export function offeredWith(which: WhichMedicine, care: CareState, today: Day): readonly Flag[] {
  const held = flagsOn(care, today);
  return (kindOf(which)?.brings ?? []).filter((flag) => !held.has(flag));
}

/** Sentences of what is known; those that a clinician may consider stand together as one list. Keys of the catalogue. */
export type CardPart =
  | { readonly kind: 'line'; readonly key: string }
  | { readonly kind: 'considers'; readonly keys: readonly string[] };

const isConsidered = (key: string): boolean => key.startsWith('medicines.considers.');

/** The card in its own order: that many notice nothing comes before any change is named. [CB7] */
export function partsOf(kind: MedicineClass): readonly CardPart[] {
  const card = cardOf(kind);
  const considers = card.filter(isConsidered);
  const first = card.findIndex(isConsidered);
  return card.flatMap((key, at): readonly CardPart[] => {
    if (!isConsidered(key)) return [{ kind: 'line', key }];
    return at === first ? [{ kind: 'considers', keys: considers }] : [];
  });
}
