import { useSignal } from '@preact/signals';
import { type JarKind, jarKinds } from '@unhurried/domain/jar';
import { addDays, dayFrom } from '@unhurried/domain/time';
import { Button, Choice, DateField, LinkButton, Notice, Page, TextField } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { put } from './deeds.ts';
import { kindOf } from './said.tsx';

type Problem = NonNullable<Awaited<ReturnType<typeof put>>> | 'no-kind';

const problems: Readonly<Record<Problem, MessageKey>> = {
  'no-kind': 'jar.noKind',
  'no-words': 'jar.noWords',
  'too-long': 'jar.tooLong',
  'not-kept': 'jar.notKept',
};

const isInWords = (problem: Problem | undefined): boolean => problem === 'no-words' || problem === 'too-long';

/** A note for the jar. Nothing is chosen before the person chooses. It stays with me until both are there. [JW1] */
export function PutIn({ session }: { readonly session: Session }) {
  const what = useSignal<JarKind | null>(null);
  const text = useSignal('');
  const from = useSignal('');
  const problem = useSignal<Problem | undefined>(undefined);
  const isIn = useSignal(false);
  const save = async () => {
    const day = dayFrom(from.value);
    const kind = what.value;
    problem.value = kind ? await put(session, { what: kind, text: text.value, ...(day && { from: day }) }) : 'no-kind';
    isIn.value = problem.value === undefined;
  };
  if (isIn.value) return <IsIn />;
  const said = problem.value && t(problems[problem.value]);
  return (
    <Page
      question={t('jar.put')}
      lead={t('jar.putLead')}
      onSubmit={() => void save()}
      action={
        <Button look="primary" submits wide>
          {t('jar.save')}
        </Button>
      }
    >
      <TextField
        label={t('jar.words')}
        lines={4}
        value={text.value}
        onInput={(value) => (text.value = value)}
        problem={isInWords(problem.value) ? said : undefined}
      />
      <Choice<JarKind>
        label={t('jar.what')}
        options={jarKinds.map((value) => ({ value, label: kindOf(value) }))}
        value={what.value}
        onChange={(value) => (what.value = value)}
        look="chips"
      />
      <Notice tone="care">{problem.value === 'no-kind' && said}</Notice>
      <DateField
        label={t('jar.fromDay')}
        hint={t('jar.fromDayHint')}
        value={from.value}
        onInput={(value) => (from.value = value)}
        min={addDays(session.today.value, 1)}
      />
      <Notice tone="care">{problem.value === 'not-kept' && said}</Notice>
    </Page>
  );
}

const IsIn = () => (
  <Page
    key="in"
    question={t('jar.isIn')}
    lead={t('jar.isInLead')}
    action={
      <LinkButton href="#/jar" look="primary">
        {t('jar.toJar')}
      </LinkButton>
    }
  />
);
