import { kindsOf, stopRules, tellRules } from '@unhurried/content/medicines';
import type { MedicineBook } from '@unhurried/domain/clinic';

/** What this release knows of medicines, as the page for a visit asks for it. */
export const medicineBook: MedicineBook = { kindsOf, stops: stopRules, tells: tellRules };
