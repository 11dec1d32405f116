import { useSignal } from '@preact/signals';
import type { Precaution } from '@unhurried/domain/care';
import { Button, Choice, DateField, LinkButton, Page } from '../design/index.ts';
import { Found } from '../finding/index.ts';
import { mine, type Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { targetMeans, targetName } from './names.ts';
import {
  draftFrom,
  type PrecautionDraft,
  type PrecautionProblem,
  precautionFrom,
  setFact,
  type TargetKind,
  targetKinds,
  withKind,
} from './precaution-facts.ts';
import { TargetFields } from './target-fields.tsx';

interface PrecautionFormProps {
  readonly session: Session;
  readonly id: string | undefined;
}

export function PrecautionForm({ session, id }: PrecautionFormProps) {
  const held = session.known.value.mine.half.care.precautions.find((each) => each.id === id);
  if (id !== undefined && !held) {
    return <Page question={t('care.gone')} action={<LinkButton href="#/care">{t('care.toCare')}</LinkButton>} />;
  }
  return <Form session={session} held={held} />;
}

/** What to be careful with, from when, until when. One question leads to the next. [AC6] */
function Form({ session, held }: { readonly session: Session; readonly held: Precaution | undefined }) {
  const draft = useSignal<PrecautionDraft>(draftFrom(held, session.today.value));
  const problem = useSignal<PrecautionProblem | undefined>(undefined);
  const change = (next: PrecautionDraft) => {
    draft.value = next;
    problem.value = undefined;
  };
  const save = async () => {
    const made = precautionFrom(draft.value, held?.id ?? crypto.randomUUID());
    if (typeof made === 'string') {
      problem.value = made;
      return;
    }
    const added = await session.add([mine(setFact(made))]);
    if (added.ok) go('/care', 'fresh');
  };
  const { kind, target } = draft.value;
  return (
    <Page
      key={stepOf(draft.value)}
      question={target ? targetName(target) : t('care-form.precaution')}
      lead={target ? targetMeans(target) : t('care-form.precautionLead')}
      onSubmit={() => void save()}
      action={
        target && (
          <Button look="primary" submits wide>
            {t('care-form.save')}
          </Button>
        )
      }
    >
      {kind === null && <Kinds onChange={(next) => change(withKind(draft.value, next))} />}
      {kind !== null && (
        <TargetFields kind={kind} target={target} onChange={(next) => change({ ...draft.value, target: next })} />
      )}
      {kind !== null && (
        <Button look="plain" onPress={() => change({ ...draft.value, kind: null, target: null })}>
          {t('care-form.otherKind')}
        </Button>
      )}
      {target && <Dates draft={draft.value} problem={problem.value} onChange={change} />}
      {held && <End session={session} id={held.id} />}
    </Page>
  );
}

/** Where one question gives way to the next, the new one takes the focus. */
const stepOf = ({ kind, target }: PrecautionDraft): string =>
  kind === 'flag' && target ? 'flag-told' : (kind ?? 'kinds');

/** Buttons, so that a keyboard can pass over one kind without choosing it. */
function Kinds({ onChange }: { readonly onChange: (kind: TargetKind) => void }) {
  const kinds = targetKinds.map((kind) => ({ id: kind, kind, name: t(`care-form.kind.${kind}`), also: '' }));
  return <Found things={kinds} onPick={({ kind }) => onChange(kind)} />;
}

interface DatesProps {
  readonly draft: PrecautionDraft;
  readonly problem: PrecautionProblem | undefined;
  readonly onChange: (draft: PrecautionDraft) => void;
}

function Dates({ draft, problem, onChange }: DatesProps) {
  return (
    <>
      <Choice<PrecautionDraft['ends']>
        label={t('care-form.ends')}
        options={[
          { value: 'open', label: t('care-form.ends.open') },
          { value: 'day', label: t('care-form.ends.day'), detail: t('care-form.ends.dayDetail') },
        ]}
        value={draft.ends}
        onChange={(ends) => ends && onChange({ ...draft, ends })}
        look="chips"
      />
      {draft.ends === 'day' && (
        <DateField
          label={t('care-form.until')}
          value={draft.until}
          min={draft.from}
          onInput={(until) => onChange({ ...draft, until })}
          problem={problem === 'until' || problem === 'order' ? t(`care-form.problem.${problem}`) : undefined}
        />
      )}
      <DateField
        label={t('care-form.from')}
        value={draft.from}
        onInput={(from) => onChange({ ...draft, from })}
        problem={problem === 'from' ? t('care-form.problem.from') : undefined}
      />
    </>
  );
}

function End({ session, id }: { readonly session: Session; readonly id: string }) {
  const end = async () => {
    const added = await session.add([mine({ kind: 'precaution-ended', id })]);
    if (added.ok) go('/care', 'fresh');
  };
  return (
    <Button look="plain" onPress={() => void end()}>
      {t('care-form.endPrecaution')}
    </Button>
  );
}
