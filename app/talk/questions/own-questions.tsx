import { useSignal } from '@preact/signals';
import { longestQuestion, type QuestionId } from '@unhurried/domain/answers';
import {
  ownQuestions,
  type QuestionRefusal,
  removeQuestion,
  skippedAndMet,
  writeQuestion,
} from '../../answers/index.ts';
import { Button, Page, TextField } from '../../design/index.ts';
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
  const add = async () => {
    const written = await writeQuestion(session, draft.value);
    refusal.value = written.ok ? undefined : written.refusal;
    if (written.ok) draft.value = '';
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
        onInput={(value) => (draft.value = value)}
        problem={refusal.value && t(problems[refusal.value])}
      />
      <Written session={session} onRefused={() => (refusal.value = 'not-written')} />
      <BackToAll />
    </Page>
  );
}

function Written({ session, onRefused }: { readonly session: Session; readonly onRefused: () => void }) {
  const { skipped } = skippedAndMet(session).value;
  const all = ownQuestions(session).value.filter(({ question }) => !skipped.has(question));
  const takeOut = async (question: QuestionId) => {
    if (!(await removeQuestion(session, question))) onRefused();
  };
  return (
    <ul class="plain-list" aria-label={t('answers.own')}>
      {all.map(({ question, text, by }) => (
        <li key={question}>
          <a class="quiet-link" id={question} href={`#/talk/questions/q/${question}`}>
            {text}
          </a>
          {by === session.person && (
            <Button look="plain" describedBy={question} onPress={() => void takeOut(question)}>
              {t('answers.ownRemove')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
