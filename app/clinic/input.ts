import type { ClinicInput } from '@unhurried/domain/clinic';
import { medicineBook, medicineState } from '../medicines/known/index.ts';
import type { Session } from '../session/index.ts';
import { clinicState } from './known/index.ts';
import { version } from './version.ts';

/** All that a page is made of: mine, as it stands now. [PG3] */
export const inputOf = (session: Session): ClinicInput => ({
  today: session.today.value,
  version,
  half: session.known.value.mine.half,
  clinic: clinicState(session),
  medicines: medicineState(session),
  book: medicineBook,
});
