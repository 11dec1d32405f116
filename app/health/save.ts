import type { ClinicRefusal } from '@unhurried/domain/clinic';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { clinicState, tell } from '../clinic/known/index.ts';
import { mine, type Session } from '../session/index.ts';
import type { WalkDraft } from './draft.ts';
import type { Step } from './steps.ts';
import { type PageProblem, writesOf } from './writes.ts';

export type SaveProblem = PageProblem | ClinicRefusal | 'not-written';

/** Keeps a page. The first thing that is refused ends it; what was kept before that is not written again. [MH1] */
export async function savePage(session: Session, step: Step, draft: WalkDraft): Promise<Result<void, SaveProblem>> {
  const { care } = session.known.value.mine.half;
  const writes = writesOf(step, draft, { care, clinic: clinicState(session), today: session.today.value });
  if (!writes.ok) return writes;
  for (const each of writes.value.told) {
    const told = await tell(session, each);
    if (!told.ok) return told;
  }
  const { facts } = writes.value;
  if (facts.length === 0) return ok(undefined);
  return (await session.add(facts.map(mine))).ok ? ok(undefined) : refuse('not-written');
}
