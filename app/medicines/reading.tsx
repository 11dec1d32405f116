import type { WhichMedicine } from '@unhurried/domain/medicines';
import { t } from '../words/index.ts';
import { kindOf, substanceOf } from './kinds.ts';

/** How a name of my own is read here, or that it is not known. [CB2] */
export function Reading({ which }: { readonly which: WhichMedicine }) {
  if (!kindOf(which)) return <p class="notice notice-care">{t('medicines.unknown')}</p>;
  const name = which.by === 'own' ? substanceOf(which)?.name : undefined;
  return name === undefined ? null : <p class="quiet-text">{t('cabinet.readAs', { name })}</p>;
}
