import { medicineClassById, substanceById } from '@unhurried/content/medicines';
import type { WhichMedicine } from '@unhurried/domain/medicines';
import { hasMessage, t } from '../../words/index.ts';

/** The words of a class; none where this release does not have it. */
function className(id: string): string | undefined {
  const key = `medicines.${id}.name`;
  return medicineClassById(id) && hasMessage(key) ? t(key) : undefined;
}

/**
 * What a medicine is called: by its international name, by the words of its class, or as I call it. One that this release
 * does not know any more is said to be not known. Needs the words of `medicines`. [CB2]
 */
export function medicineName(which: WhichMedicine): string {
  if (which.by === 'own') return which.name;
  const known = which.by === 'substance' ? substanceById(which.substance)?.name : className(which.class);
  return known ?? t('medicines.unknown');
}
