import type { WhichMedicine } from '@unhurried/domain/medicines';
import { t } from '../words/index.ts';
import { kindOf, substanceOf } from './kinds.ts';
import { medicineName } from './known/index.ts';

/** How a name of my own is read here, or that it is not known. [CB2] */
export function Reading({ which }: { readonly which: WhichMedicine }) {
  const kind = kindOf(which);
  if (!kind) return <p class="notice notice-care">{t('medicines.unknown')}</p>;
  const name =
    which.by === 'own' ? (substanceOf(which)?.name ?? medicineName({ by: 'class', class: kind.id })) : undefined;
  return name === undefined ? null : <p class="quiet-text">{t('cabinet.readAs', { name })}</p>;
}
