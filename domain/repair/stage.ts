import type { Standing as AnswerStanding, QuestionId } from '../answers/index.ts';
import { type RepairId, repairIdFrom } from './asking.ts';

/** The three answers of a repair, in their order. [RP6] */
export const stages = ['felt', 'heard', 'step'] as const;
export type Stage = (typeof stages)[number];

export const questionOf = (repair: RepairId, stage: Stage): QuestionId => `repair-${repair}-${stage}` as QuestionId;

/** Which repair and which of its answers a question is; nothing for any other question. */
export function repairOf(question: string): { readonly repair: RepairId; readonly stage: Stage } | undefined {
  const [, id = '', name] = /^repair-([0-9a-f]{32})-([a-z]+)$/.exec(question) ?? [];
  const repair = repairIdFrom(id);
  const stage = stages.find((each) => each === name);
  return repair && stage ? { repair, stage } : undefined;
}

/** How one answer stands for me. `open` is not written, `mine` says nothing of the other's, `opened` both can read. [AN2] */
export type Standing = AnswerStanding['is'];

export type Standings = Readonly<Record<Stage, Standing>>;

/** Which answer comes next for me, and `done` when the last is open or the ways are over. Saying back may be left out. [RP6] */
export function stageNow({ felt, heard, step }: Standings): Stage | 'done' {
  if (felt !== 'opened') return 'felt';
  if (step === 'opened') return 'done';
  return heard === 'opened' || step !== 'open' ? 'step' : 'heard';
}

/** Whether this answer can be written now. [RP6] */
export const mayWrite = (stage: Stage, standings: Standings): boolean =>
  standings[stage] === 'open' && (stage === 'felt' || standings.felt === 'opened');

/**
 * The repair that goes on for me: the one that is asked, otherwise one in which both have sealed what they felt, and otherwise
 * one in which I have, so that I can take it back. Of several the first by its name. `isMine`: the asking is mine; where I wrote
 * nothing for it, what I sealed before goes on, whatever became of the other's asking. [RP2] [RP4] [RP8]
 */
export function goesOn(
  asked: RepairId | undefined,
  sealed: readonly { readonly repair: RepairId; readonly felt: Standing }[],
  isMine = false,
): RepairId | undefined {
  const mine = sealed.filter(({ felt }) => felt !== 'open');
  if (asked && (!isMine || mine.some(({ repair }) => repair === asked))) return asked;
  const both = mine.filter(({ felt }) => felt !== 'mine');
  return (both.length > 0 ? both : mine).map(({ repair }) => repair).sort()[0] ?? asked;
}
