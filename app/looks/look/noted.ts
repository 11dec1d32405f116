import { noteScale, type ScaleId, type ScaleNoted } from '@unhurried/domain/clinic';
import type { Day } from '@unhurried/domain/time';
import { type Result, refuse } from '@unhurried/kernel';
import { clinicState, say } from '../../clinic/known/index.ts';
import { ofKind } from '../../looking/index.ts';
import type { Session } from '../../session/index.ts';

/** Answers as they stand on the page: `null` where nothing is said. */
export type Answers = readonly (number | null)[];

export type NoteRefusal = 'not-whole' | 'off-scale' | 'not-yet' | 'not-written';

export const itemsOf = (scale: ScaleId): number => (scale === 'pain-interference' ? 3 : 1);

function asNoted(scale: ScaleId, answers: readonly number[], day: Day): ScaleNoted | undefined {
  const [one, two, three] = answers;
  if (one === undefined) return undefined;
  if (scale !== 'pain-interference') return { scale, value: one, day };
  return two === undefined || three === undefined ? undefined : { scale, items: [one, two, three], day };
}

/** What I noted today, to be changed; otherwise nothing is said. [LX1] */
export function answersToday(session: Session, scale: ScaleId): Answers {
  const today = session.today.value;
  const found = clinicState(session).scales.find((each) => each.scale === scale && each.day === today);
  if (!found) return Array.from({ length: itemsOf(scale) }, () => null);
  return 'items' in found ? found.items : [found.value];
}

/** A note of today, whole; an earlier one of the same day is erased. [LX1] */
export async function note(session: Session, scale: ScaleId, answers: Answers): Promise<Result<void, NoteRefusal>> {
  const said = answers.filter((each) => each !== null);
  const whole = said.length === itemsOf(scale) ? asNoted(scale, said, session.today.value) : undefined;
  return whole ? say(session, (state, today) => noteScale(state, whole, today)) : refuse('not-whole');
}

/** Out, as if it had not been noted. Whether it was written. [LX1] */
export async function takeOut(session: Session, scale: ScaleId, day: Day): Promise<boolean> {
  const ids = ofKind(session.known.value.mine.laid.values(), 'scale-noted').flatMap(({ id, body }) =>
    'scale' in body && body.scale === scale && 'day' in body && body.day === day ? [id] : [],
  );
  return (await session.letGo(ids)).ok;
}
