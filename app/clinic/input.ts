import type { ClinicInput } from '@unhurried/domain/clinic';
import type { MyHalf } from '@unhurried/domain/pace';
import { medicineBook, medicineState } from '../medicines/known/index.ts';
import type { Session } from '../session/index.ts';
import { clinicState } from './known/index.ts';
import { version } from './version.ts';

/** Said about what happens between two people, it is on no list that somebody beside me may read. [PG3] [AC8] */
const untold: ReadonlySet<string> = new Set(['dread-of-closeness']);

const withoutUntold = ({ care, ...half }: MyHalf): MyHalf => ({
  ...half,
  care: { ...care, raised: (care.raised ?? []).filter(({ flag }) => !untold.has(flag)) },
});

/** All that a page is made of: mine, as it stands now. [PG3] */
export const inputOf = (session: Session): ClinicInput => ({
  today: session.today.value,
  version,
  half: withoutUntold(session.known.value.mine.half),
  clinic: clinicState(session),
  medicines: medicineState(session),
  book: medicineBook,
});
