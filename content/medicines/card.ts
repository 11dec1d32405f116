import type { MedicineClass } from './medicine.ts';

/**
 * The sentences of one class in the one order in which they may be read: what it is; that many notice nothing, before
 * anything else is named; what is known; how often; what a clinician may consider; what belongs beside it; and always
 * at the end not to change a medicine alone. Keys of the catalogue. [CT42]
 */
export function cardOf({ id, manyNoticeNone, often, considers, notes }: MedicineClass): readonly string[] {
  return [
    `medicines.${id}.what`,
    ...(manyNoticeNone ? ['medicines.many'] : []),
    `medicines.${id}.known`,
    ...(often ? [`medicines.${id}.often`] : []),
    ...considers.map((one) => `medicines.considers.${one}`),
    ...notes.map((one) => `medicines.notes.${one}`),
    'medicines.fixed.team',
    'medicines.fixed.keep',
    'medicines.fixed.dangerous',
  ];
}
