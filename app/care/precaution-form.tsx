import { useSignal } from '@preact/signals';
import { longestPrecaution, type Precaution } from '@unhurried/domain/care';
import { Button, LinkButton, Page, TextField } from '../design/index.ts';
import { mine, type Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { precautionAt } from './addresses.ts';
import { Ending } from './ending.tsx';
import { targetMeans, targetName } from './names.ts';
import { PrecautionDates } from './precaution-dates.tsx';
import {
  draftFrom,
  type PrecautionDraft,
  type PrecautionProblem,
  precautionFrom,
  setFact,
  withKind,
} from './precaution-facts.ts';
import { PrecautionStart } from './precaution-start.tsx';
import { TargetFields } from './target-fields.tsx';

interface PrecautionFormProps {
  readonly session: Session;
  readonly id: string | undefined;
}

export function PrecautionForm({ session, id }: PrecautionFormProps) {
  // The one that stood there when the page was opened: its number may be another's once something is told or ended.
  const held = useSignal(precautionAt(session.known.peek().mine.half.care, id)).value;
  if (id !== undefined && !held) {
    return <Page question={t('care.gone')} action={<LinkButton href="#/care">{t('care.toCare')}</LinkButton>} />;
  }
  return <Form session={session} held={held} />;
}

/** What to be careful with, from when, until when. One question leads to the next. [AC6] [AC18] */
function Form({ session, held }: { readonly session: Session; readonly held: Precaution | undefined }) {
  const draft = useSignal<PrecautionDraft>(draftFrom(held, session.today.value));
  const problem = useSignal<PrecautionProblem | undefined>(undefined);
  const { value } = draft;
  const change = (next: PrecautionDraft) => {
    draft.value = next;
    problem.value = undefined;
  };
  const save = async () => {
    const made = precautionFrom(value, held?.id ?? crypto.randomUUID());
    if (typeof made === 'string') {
      problem.value = made;
      return;
    }
    const added = await session.add([mine(setFact(made))]);
    if (added.ok) go('/care', 'fresh');
  };
  if (value.kind === null) return <PrecautionStart draft={value} onChange={change} />;
  const { kind, target } = value;
  return (
    <Page
      key={kind === 'flag' && target ? 'flag-told' : kind}
      question={nameOf(value)}
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
      {!value.isTaken && (
        <TargetFields kind={kind} target={target} onChange={(next) => change({ ...value, target: next })} />
      )}
      <Button look="plain" onPress={() => change(withKind(value, null))}>
        {t('care-form.otherKind')}
      </Button>
      {target && <Words draft={value} problem={problem.value} onChange={change} />}
      {target && <PrecautionDates draft={value} problem={problem.value} onChange={change} />}
      {held && <End session={session} id={held.id} />}
    </Page>
  );
}

function nameOf({ target, words, isTaken }: PrecautionDraft): string {
  if (target === null) return t('care-form.precaution');
  return isTaken ? words : targetName(target);
}

interface PartProps {
  readonly draft: PrecautionDraft;
  readonly problem: PrecautionProblem | undefined;
  readonly onChange: (draft: PrecautionDraft) => void;
}

/** As my team said it. Where it stands alone it is read and leaves nothing out, and the field says so. [CA10] */
function Words({ draft, problem, onChange }: PartProps) {
  if (draft.isTaken) return null;
  return (
    <TextField
      label={t('care-form.ownLimit')}
      hint={draft.kind === 'note' ? t('care-form.ownLimitHint') : t('care-form.wordsHint')}
      value={draft.words}
      lines={2}
      maxLength={longestPrecaution}
      onInput={(words) => onChange({ ...draft, words })}
      problem={
        problem === 'words' || problem === 'words-long'
          ? t(problem === 'words' ? 'care-form.problem.words' : 'care-form.problem.limit-long')
          : undefined
      }
    />
  );
}

function End({ session, id }: { readonly session: Session; readonly id: string }) {
  const end = async () => {
    const added = await session.add([mine({ kind: 'precaution-ended', id })]);
    if (added.ok) go('/care', 'fresh');
  };
  return <Ending summary={t('care-form.endPrecaution')} onEnd={() => void end()} />;
}
