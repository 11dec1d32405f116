import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Notice } from '../design/index.ts';
import { hasMessage, t } from '../words/index.ts';
import { BreathFields, MovementFields, PositionFields, SensationFields, StairsFields } from './body-fields.tsx';
import { DeviceFields, OperationFields } from './done-fields.tsx';
import { goneThrough, type WalkDraft } from './draft.ts';
import { type SaveProblem, savePage } from './save.ts';
import type { QuestionId } from './steps.ts';
import { type FieldsProps, WalkPageFrame, type WalkPageProps } from './walk-page.tsx';
import { Words } from './words-field.tsx';

const BladderAndBowelFields = (given: FieldsProps) => (
  <Words about="bladder-and-bowel" label={t('health.own')} {...given} />
);

const fields: Readonly<Record<QuestionId, ComponentType<FieldsProps>>> = {
  operations: OperationFields,
  devices: DeviceFields,
  movement: MovementFields,
  stairs: StairsFields,
  positions: PositionFields,
  breath: BreathFields,
  sensation: SensationFields,
  'bladder-and-bowel': BladderAndBowelFields,
};

const leadOf = (question: QuestionId): string | undefined => {
  const key = `health.lead.${question}`;
  return hasMessage(key) ? t(key) : undefined;
};

/** One of the questions that are the same for everybody. Going on keeps it, passing over keeps nothing. [MH1] [MH2] */
export function QuestionPage({ question, ...given }: WalkPageProps & { readonly question: QuestionId }) {
  const { session, draft, place, onDone, onSkip } = given;
  const problem = useSignal<SaveProblem | undefined>(undefined);
  const change = (part: Partial<WalkDraft>) => {
    given.change(part);
    problem.value = undefined;
  };
  const next = async () => {
    const saved = await savePage(session, { kind: 'question', question }, goneThrough(draft, question));
    if (saved.ok) onDone();
    else problem.value = saved.refusal;
  };
  const Fields = fields[question];
  return (
    <WalkPageFrame
      question={t(`health.q.${question}`)}
      lead={leadOf(question)}
      place={place}
      onNext={() => void next()}
      onSkip={onSkip}
    >
      <Fields session={session} draft={draft} change={change} />
      <Notice tone="care">{problem.value && t(`health.problem.${problem.value}`)}</Notice>
    </WalkPageFrame>
  );
}
