import type { Match, Matching, MatchJob, MatchMade, MatchSetting } from '@unhurried/app/device';
import { seeded } from '@unhurried/kernel';

/** What a round asks at most in use. */
export const slots = 48;

export const steps = ['open', 'answer', 'close', 'conclude'] as const;
export type Step = (typeof steps)[number];

/** One round of two people: milliseconds of each job from the page's asking to its answer, bytes that one person sends. */
export interface Exchange {
  readonly took: Readonly<Record<Step, number>>;
  readonly bytes: { readonly first: number; readonly second: number };
}

export interface Way {
  readonly run: Matching['run'];
  /** How many bytes a text of this way stands for. */
  readonly weigh: (text: string) => number;
}

const settingOf = (round: number): MatchSetting => ({
  space: 'a bench',
  round,
  attempt: 0,
  slots: Array.from({ length: slots }, (_, at) => `slot ${at}`),
});

/** About half of them yes; the same in every run. [BE2] */
const answersOf = (who: string, round: number): readonly boolean[] =>
  Array.from({ length: slots }, (_, at) => seeded(`matching|${who}|${round}|${at}`) < 0.5);

function timing(run: Matching['run']) {
  const took: Record<Step, number> = { open: 0, answer: 0, close: 0, conclude: 0 };
  const step = async <Job extends MatchJob>(job: Job): Promise<MatchMade[Job['do']]> => {
    const since = performance.now();
    const done: Awaited<Match<Job>> = await run(job);
    took[job.do] = performance.now() - since;
    if (!done.ok) throw new Error(`The job "${job.do}" was refused: ${done.refusal}`);
    return done.value;
  };
  return { took, step };
}

/** Both people, one after the other. A round that does not end in exactly what both said is no figure. [BE8] */
export async function exchange({ run, weigh }: Way, round: number): Promise<Exchange> {
  const setting = settingOf(round);
  const a = { setting, role: 'a', answers: answersOf('a', round) } as const;
  const b = { setting, role: 'b', answers: answersOf('b', round) } as const;
  const { took, step } = timing(run);
  const opened = await step({ ...a, do: 'open' });
  const answered = await step({ ...b, do: 'answer', first: opened.first });
  const closed = await step({ ...a, do: 'close', key: opened.key, first: answered.first, second: answered.second });
  const ended = await step({ ...b, do: 'conclude', key: answered.key, first: opened.first, second: closed.second });
  const both = String(a.answers.map((yes, at) => yes && b.answers[at] === true));
  if (String(closed.common) !== both || String(ended.common) !== both) throw new Error('The result is not the AND.');
  return { took, bytes: { first: weigh(opened.first), second: weigh(closed.second) } };
}
