import { type Signal, useSignal } from '@preact/signals';
import { kindWords } from '@unhurried/domain/kindness';
import { Button, Notice, Page, TextField } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { lastSent, sendKindness, takeBack } from './deeds.ts';
import { OwnWords, sentenceOf } from './said.tsx';

/** Where sending stands on this page. Nothing of it is kept. */
export type Step =
  | { readonly at: 'choosing'; readonly refused?: boolean }
  | { readonly at: 'writing' | 'sent' | 'taken'; readonly id: string };

interface SendingProps {
  readonly session: Session;
  readonly step: Signal<Step>;
}

export function Sending({ session, step }: SendingProps) {
  const { value } = step;
  if (value.at === 'choosing') return null;
  if (value.at === 'writing') return <Writing key="writing" session={session} step={step} id={value.id} />;
  if (value.at === 'taken') return <Taken key="taken" step={step} />;
  return <OnItsWay key="sent" session={session} step={step} id={value.id} />;
}

interface OneProps extends SendingProps {
  readonly id: string;
}

const problems: Readonly<Record<'no-words' | 'too-long' | 'not-sent', MessageKey>> = {
  'no-words': 'kindness.noWords',
  'too-long': 'kindness.tooLong',
  'not-sent': 'kindness.notSent',
};

/** Words of one's own, under a sentence that takes some. [KW1] */
function Writing({ session, step, id }: OneProps) {
  const words = useSignal('');
  const problem = useSignal<keyof typeof problems | undefined>(undefined);
  const send = async () => {
    const own = kindWords(words.value);
    if (!own.ok) problem.value = own.refusal;
    else if (await sendKindness(session, id, own.value)) step.value = { at: 'sent', id };
    else problem.value = 'not-sent';
  };
  return (
    <Page
      question={sentenceOf(id)}
      onSubmit={() => void send()}
      action={
        <Button look="primary" submits wide>
          {t('kindness.send')}
        </Button>
      }
      aside={
        <Button look="plain" onPress={() => (step.value = { at: 'choosing' })}>
          {t('kindness.leave')}
        </Button>
      }
    >
      <TextField
        label={t('kindness.words')}
        hint={t('kindness.wordsHint')}
        lines={3}
        value={words.value}
        onInput={(value) => (words.value = value)}
        problem={problem.value && t(problems[problem.value])}
      />
    </Page>
  );
}

/** It says what it can know: that it goes, or is there. [KW4] */
function OnItsWay({ session, step, id }: OneProps) {
  const refused = useSignal(false);
  const sent = lastSent(session, id);
  const back = async () => {
    if (!sent || (await takeBack(session, sent))) step.value = { at: 'taken', id };
    else refused.value = true;
  };
  return (
    <Page
      question={t('kindness.sent')}
      lead={t('kindness.sentLead')}
      action={<Button onPress={() => (step.value = { at: 'choosing' })}>{t('kindness.back')}</Button>}
      aside={
        <Button look="plain" onPress={() => void back()}>
          {t('kindness.takeBack')}
        </Button>
      }
    >
      <p class="kind-sentence">
        {sentenceOf(id)}
        <OwnWords words={sent?.words} />
      </p>
      <Notice tone="care">{refused.value && t('kindness.notTaken')}</Notice>
    </Page>
  );
}

const Taken = ({ step }: Pick<SendingProps, 'step'>) => (
  <Page
    question={t('kindness.takenBack')}
    action={<Button onPress={() => (step.value = { at: 'choosing' })}>{t('kindness.back')}</Button>}
  />
);
