import { useSignal } from '@preact/signals';
import { longestQuestion } from '@unhurried/domain/answers';
import {
  type OwnQuestion,
  ownQuestions,
  type QuestionRefusal,
  removeQuestion,
  skippedAndMet,
  writeQuestion,
} from '../../answers/index.ts';
import { Button, Notice, Page, TextField } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { draftOf } from '../drafts.ts';
import { BackToAll } from './back-to-all.tsx';

const problems: Readonly<Record<QuestionRefusal, MessageKey>> = {
  empty: 'answers.empty',
  'too-long': 'answers.ownLong',
  full: 'answers.ownFull',
  'not-written': 'answers.notKept',
};

/** Questions in our own words: to answer or to leave, as any other. Whoever wrote one takes it out. [TR10] */
export function OwnQuestions({ session }: { readonly session: Session }) {
  const draft = draftOf(session, 'own');
  const refusal = useSignal<QuestionRefusal | undefined>(undefined);
  const added = useSignal(false);
  const add = async () => {
    const written = await writeQuestion(session, draft.value);
    refusal.value = written.ok ? undefined : written.refusal;
    if (written.ok) draft.value = '';
    added.value = written.ok;
  };
  // Its words do not come back by themselves, so they lie in the field where there is room.
  const takenOut = (text: string) => {
    if (draft.value === '') draft.value = text;
  };
  return (
    <Page
      question={t('answers.own')}
      lead={t('answers.ownLead')}
      onSubmit={() => void add()}
      action={
        <Button look="primary" submits>
          {t('answers.ownAdd')}
        </Button>
      }
    >
      <TextField
        label={t('answers.ownField')}
        hint={t('answers.ownHint')}
        lines={3}
        maxLength={2 * longestQuestion}
        value={draft.value}
        onInput={(value) => {
          draft.value = value;
          added.value = false;
        }}
        problem={refusal.value && t(problems[refusal.value])}
      />
      <Notice>{added.value && t('answers.ownAdded')}</Notice>
      <Written session={session} onRefused={() => (refusal.value = 'not-written')} onTakenOut={takenOut} />
      <BackToAll />
    </Page>
  );
}

interface WrittenProps {
  readonly session: Session;
  readonly onRefused: () => void;
  readonly onTakenOut: (text: string) => void;
}

function Written({ session, onRefused, onTakenOut }: WrittenProps) {
  const { skipped } = skippedAndMet(session).value;
  const all = ownQuestions(session).value.filter(({ question }) => !skipped.has(question));
  const takeOut = async ({ question, text }: OwnQuestion) => {
    if (await removeQuestion(session, question)) onTakenOut(text);
    else onRefused();
  };
  return (
    <ul class="plain-list" aria-label={t('answers.own')}>
      {all.map((own) => (
        <li key={own.question}>
          <a class="quiet-link" id={own.question} href={`#/talk/questions/q/${own.question}`}>
            {own.text}
          </a>
          {own.by === session.person && (
            <Button look="plain" describedBy={own.question} onPress={() => void takeOut(own)}>
              {t('answers.ownRemove')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
