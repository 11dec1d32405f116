import { useSignal } from '@preact/signals';
import {
  longestPart,
  onOneLine,
  questionOf,
  type RepairId,
  type SmallStep,
  smallSteps,
  textOfStep,
} from '@unhurried/domain/repair';
import type { ComponentChildren } from 'preact';
import { seal } from '../../answers/index.ts';
import { Button, Choice, Notice, Page, TextField } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { go } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { draftOf } from '../drafts.ts';
import { NotSafeLine } from './leave.tsx';

interface MoreProps {
  readonly session: Session;
  readonly repair: RepairId;
}

interface KeepingProps extends MoreProps {
  readonly stage: 'heard' | 'step';
  readonly question: string;
  readonly lead: string;
  /** What is sealed; nothing while there is nothing to seal. */
  readonly text: string | undefined;
  readonly onKept: () => void;
  readonly children: ComponentChildren;
}

/** A page of one field: it opens by itself when both have written, and says so before. [RP6] */
function Keeping({ session, repair, stage, question, lead, text, onKept, children }: KeepingProps) {
  const trouble = useSignal(false);
  const keep = async () => {
    if (!text) return;
    const sealed = await seal(session, questionOf(repair, stage), text, { opensItself: true });
    trouble.value = !sealed.ok;
    if (!sealed.ok) return;
    onKept();
    go('/talk/repair', 'instead');
  };
  return (
    <Page
      question={question}
      lead={lead}
      onSubmit={() => void keep()}
      action={
        <Button look="primary" wide submits busy={!text}>
          {t('repair.keep')}
        </Button>
      }
    >
      {children}
      <Notice tone="care">{trouble.value && t('repair.notNow')}</Notice>
      <p class="quiet-text">{t('repair.itself')}</p>
      <NotSafeLine />
    </Page>
  );
}

/** What I understood of the other, in my words. */
export function SayBack(props: MoreProps) {
  const draft = draftOf(props.session, 'repair/heard');
  const name = props.session.partner?.name ?? '';
  return (
    <Keeping
      {...props}
      stage="heard"
      question={t('repair.heard')}
      lead={t('repair.heardLead', { name })}
      text={onOneLine(draft.value)}
      onKept={() => (draft.value = '')}
    >
      <TextField
        label={t('repair.heardField')}
        hint={t('repair.heardHint')}
        value={draft.value}
        onInput={(value) => (draft.value = value)}
        lines={4}
        maxLength={longestPart}
      />
    </Keeping>
  );
}

/** One of a short list, or own words. [RP9] */
export function SmallNextStep(props: MoreProps) {
  const chosen = useSignal<SmallStep | 'own' | null>(null);
  const own = draftOf(props.session, 'repair/step');
  const text = chosen.value === 'own' ? onOneLine(own.value) : chosen.value && textOfStep(chosen.value);
  return (
    <Keeping
      {...props}
      stage="step"
      question={t('repair.step')}
      lead={t('repair.stepLead')}
      text={text || undefined}
      onKept={() => (own.value = '')}
    >
      <Choice<SmallStep | 'own'>
        label={t('repair.steps')}
        labelUnseen
        options={[
          ...smallSteps.map((value) => ({ value, label: t(`repair.step.${value}`) })),
          { value: 'own' as const, label: t('repair.own') },
        ]}
        value={chosen.value}
        onChange={(next) => (chosen.value = next)}
      />
      {chosen.value === 'own' && (
        <TextField
          label={t('repair.ownField')}
          value={own.value}
          onInput={(value) => (own.value = value)}
          lines={2}
          maxLength={longestPart}
        />
      )}
    </Keeping>
  );
}
