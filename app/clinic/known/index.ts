import {
  type ClinicFact,
  type ClinicRefusal,
  type ClinicState,
  type ClinicTold,
  clinicOf,
  saidOf,
  tellClinic,
} from '@unhurried/domain/clinic';
import type { Day } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Found, following, found, lookedAt } from '../../looking/index.ts';
import { type Known, mine, type Session } from '../../session/index.ts';
import { clinicFactFrom } from './shapes.ts';

const kinds = ['clinic-told', 'scale-noted', 'question-kept', 'answer-noted'] as const;

const asFact = lookedAt(clinicFactFrom);

const allIn = ({ mine: my }: Known): readonly Found<ClinicFact>[] =>
  kinds.flatMap((kind) => found(my.laid.values(), kind, asFact));

const state = following(
  ({ mine: my }) => my.laid,
  (known) => clinicOf(allIn(known).map(({ fact }) => fact)),
);

/** What I told for visits, my scales, and the questions that I keep. What has another shape is left out. [PG1] */
export const clinicState = (session: Session): ClinicState => state(session).value;

/**
 * Says one thing more, made by a function of the domain from all that was said so far, and erases what it replaces, so
 * that words taken off are nowhere. A refusal is the domain's, or `not-written`: then nothing has changed. [PG2]
 */
export async function say<Refusal extends string>(
  session: Session,
  make: (state: ClinicState, today: Day) => Result<ClinicFact, Refusal>,
): Promise<Result<void, Refusal | 'not-written'>> {
  const made = make(clinicState(session), session.today.value);
  if (!made.ok) return made;
  const replaced = allIn(session.known.value).filter(({ fact }) => saidOf(fact) === saidOf(made.value));
  if (!(await session.add([mine(made.value)])).ok) return refuse('not-written');
  if (replaced.length > 0) await session.letGo(replaced.map(({ id }) => id));
  return ok(undefined);
}

/** Tells one thing about me for a visit. [CP2] [PG2] */
export const tell = (session: Session, told: ClinicTold): Promise<Result<void, ClinicRefusal | 'not-written'>> =>
  say(session, (known, today) => tellClinic(known, told, today));

/** Takes one thing off that has no words to empty: it is erased, and nothing says that it was there. [PG2] */
export async function takeOff(session: Session, about: ClinicTold['about']): Promise<Result<void, 'not-written'>> {
  const told = allIn(session.known.value).filter(({ fact }) => fact.kind === 'clinic-told' && fact.about === about);
  const gone = await session.letGo(told.map(({ id }) => id));
  return gone.ok ? ok(undefined) : refuse('not-written');
}
