import { type ClinicFact, type ClinicState, clinicOf } from '@unhurried/domain/clinic';
import type { Private } from '@unhurried/domain/couple';
import { type Found, following, found, lookedAt } from '../../looking/index.ts';
import type { Session } from '../../session/index.ts';
import { clinicFactFrom } from './shapes.ts';

const asFact = lookedAt(clinicFactFrom);
const prefixes = ['clinic-told', 'scale-noted', 'question-kept', 'answer-noted'] as const;

const all = following(
  ({ mine }) => mine.laid,
  ({ mine }) => prefixes.flatMap((prefix) => found(mine.laid.values(), prefix, asFact)),
);

const state = following(
  ({ mine }) => mine.laid,
  ({ mine }) =>
    clinicOf(prefixes.flatMap((prefix) => found(mine.laid.values(), prefix, asFact)).map(({ fact }) => fact)),
);

/** Each telling with where it lies, so that it can be erased. Mine alone. */
export const clinicFacts = (session: Session): Private<readonly Found<ClinicFact>[]> =>
  all(session).value as Private<readonly Found<ClinicFact>[]>;

/** All that I told for a visit, as I told it last. Mine alone. [CP2] [CP3] */
export const clinicState = (session: Session): ClinicState => state(session).value;
