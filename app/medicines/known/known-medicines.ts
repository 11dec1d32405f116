import { type MedicineState, medicinesOf } from '@unhurried/domain/medicines';
import { following, found, lookedAt } from '../../looking/index.ts';
import type { Session } from '../../session/index.ts';
import { medicineFrom } from './shapes.ts';

const look = lookedAt(medicineFrom);

/** All that I told and that has its shape, each with the id under which it lies. */
export const toldHere = following(
  ({ mine }) => mine.laid,
  ({ mine }) => found(mine.laid.values(), 'medicine-', look),
);

const folded = following(
  ({ mine }) => mine.laid,
  ({ mine }) => medicinesOf(found(mine.laid.values(), 'medicine-', look).map(({ fact }) => fact)),
);

/** What I take and what I noticed. Mine alone. [CB1] */
export const medicineState = (session: Session): MedicineState => folded(session).value;
