import {
  type MedicineClass,
  medicineAreas,
  type Substance,
  substances,
  substancesIn,
} from '@unhurried/content/medicines';
import type { WhichMedicine } from '@unhurried/domain/medicines';
import { type Findable, find } from '../finding/index.ts';
import { t } from '../words/index.ts';
import { medicineName } from './known/index.ts';
import { inWords } from './words.ts';

/** Something that can go on the list. Its id is for the page alone and stands in no address. */
export interface ToFind extends Findable {
  readonly which: WhichMedicine;
}

function ofSubstance({ id, name, also }: Substance): ToFind {
  const [other] = also;
  return {
    id: `substance ${id}`,
    name: other === undefined ? name : t('cabinet.also', { name, also: other }),
    also: also.join(' '),
    which: { by: 'substance', substance: id },
  };
}

/** Found also by what it is for; what it may change is no word that leads here. [CB7] */
function ofClass({ id }: MedicineClass): ToFind {
  const which: WhichMedicine = { by: 'class', class: id };
  return { id: `kind ${id}`, name: medicineName(which), also: inWords(`medicines.${id}.what`), which };
}

export const kindsByArea = () => medicineAreas.map(({ id, classes }) => ({ id, kinds: classes.map(ofClass) }));

export const toFind = (): readonly ToFind[] => [
  ...substances.map(ofSubstance),
  ...kindsByArea().flatMap(({ kinds }) => kinds),
];

/** Shorter parts are doses and small words. */
const tellingPart = 4;

const isSubstance = ({ which }: ToFind): boolean => which.by === 'substance';

/** Each part by itself among the names of substances: a dose or a form beside a name hides no medicine. */
function byParts(query: string, all: readonly ToFind[]): readonly ToFind[] {
  const parts = query.split(/\s+/).filter((part) => [...part].length >= tellingPart);
  const named = all.filter(isSubstance);
  return [...new Set(parts.flatMap((part) => find(part, named)))];
}

/** What a text names whole comes first, as "GTN spray" names one; then what is found by its letters. [CB2] */
export function foundFor(query: string, all: readonly ToFind[]): readonly ToFind[] {
  const whole = substancesIn(query).map(({ id }) => `substance ${id}`);
  const named = all.filter(({ id }) => whole.includes(id));
  const found = [...named, ...find(query, all).filter((each) => !named.includes(each))];
  return found.length > 0 ? found : byParts(query, all);
}
