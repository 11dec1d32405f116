import { computed, type ReadonlySignal } from '@preact/signals';
import type { QuestionId } from '@unhurried/domain/answers';
import type { Day } from '@unhurried/domain/time';
import type { Session } from '../session/index.ts';
import { myAnswers } from './known-answers.ts';

/** What is not asked of me, as `nextQuestions` takes it. */
export interface SkippedAndMet {
  readonly skipped: ReadonlySet<QuestionId>;
  readonly met: ReadonlyMap<QuestionId, Day>;
}

const bySession = new WeakMap<Session, ReadonlySignal<SkippedAndMet>>();

/** What I skipped, and when I last answered what. [AN9] */
export function skippedAndMet(session: Session): ReadonlySignal<SkippedAndMet> {
  const before = bySession.get(session);
  if (before) return before;
  const now = computed(() => {
    const { skipped, met } = myAnswers(session).value;
    return { skipped: new Set(skipped.keys()), met };
  });
  bySession.set(session, now);
  return now;
}
