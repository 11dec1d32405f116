import { useSignal } from '@preact/signals';
import { longestSaid } from '@unhurried/domain/clinic';
import { type Day, dayFrom } from '@unhurried/domain/time';
import { Button, DateField, LinkButton, Notice, Page, TextField, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { answer, type KeepRefusal, type KeptQuestion, keptQuestions, putBack, reword, unkeep } from './keep/index.ts';
import { isPerhapsAlone, listWords, questionWords } from './said.ts';

interface OneQuestionProps {
  readonly session: Session;
  /** Where it stands in my order. */
  readonly place: string;
}

/** One of mine: its words, what I was told, and off the list. [VQ2] [VQ5] */
export function OneQuestion({ session, place }: OneQuestionProps) {
  const found = useSignal(/^\d{1,2}$/.test(place) ? keptQuestions(session)[Number(place) - 1] : undefined).value;
  const isGone = useSignal(false);
  if (!found) return <Elsewhere question={t('visit.gone')} />;
  if (isGone.value) return <TakenOff session={session} kept={found} />;
  return <Form session={session} kept={found} onGone={() => (isGone.value = true)} />;
}

const toList = () => (
  <LinkButton href="#/visit" look="primary" wide>
    {t('visit.toList')}
  </LinkButton>
);

const Elsewhere = ({ question }: { readonly question: string }) => <Page question={question} action={toList()} />;

/** It is nowhere but on this page, from where one tap puts it back as it was. [VQ2] */
function TakenOff({ session, kept }: { readonly session: Session; readonly kept: KeptQuestion }) {
  const problem = useSignal(false);
  const back = async () => {
    if (await putBack(session, kept)) go('/visit', 'instead');
    else problem.value = true;
  };
  return (
    <Page
      question={t('visit.taken')}
      lead={questionWords(kept)}
      action={toList()}
      aside={
        <Button look="plain" wide onPress={() => void back()}>
          {t('visit.putBack')}
        </Button>
      }
    >
      <Notice tone="care">{problem.value && t('visit.problem.not-written')}</Notice>
    </Page>
  );
}

interface FormProps {
  readonly session: Session;
  readonly kept: KeptQuestion;
  readonly onGone: () => void;
}

/** The question first, then the answer; what is refused is said, and nothing after it is written. */
async function write(session: Session, kept: KeptQuestion, said: string, words: string, day: Day) {
  const { question } = kept;
  const asked = await reword(session, kept, said === listWords(question) ? undefined : said);
  const told = asked.ok ? await answer(session, { question, words, day }) : asked;
  return told.ok ? undefined : told.refusal;
}

function Form({ session, kept, onGone }: FormProps) {
  const today = session.today.value;
  const said = useSignal(questionWords(kept));
  const words = useSignal(kept.answer?.words ?? '');
  const day = useSignal<string>(kept.answer?.day ?? today);
  const problem = useSignal<KeepRefusal | 'no-day' | undefined>(undefined);
  const set = (field: typeof said) => (text: string) => {
    field.value = text;
    problem.value = undefined;
  };
  const keepAll = async () => {
    const on = dayFrom(day.value);
    const refusal = on === undefined ? 'no-day' : await write(session, kept, said.value, words.value, on);
    if (refusal) problem.value = refusal;
    else go('/visit', 'instead');
  };
  const off = async () => {
    if (await unkeep(session, kept.question)) onGone();
    else problem.value = 'not-written';
  };
  return (
    <Page
      question={questionWords(kept)}
      lead={isPerhapsAlone(kept.question) ? t('clinic-questions.alone') : undefined}
      onSubmit={() => void keepAll()}
      action={
        <Button look="primary" submits wide>
          {t('visit.keep')}
        </Button>
      }
    >
      <TextField
        label={t('visit.told')}
        hint={t('visit.toldHint')}
        lines={4}
        maxLength={longestSaid}
        value={words.value}
        onInput={set(words)}
      />
      {words.value.trim() !== '' && (
        <DateField label={t('visit.toldDay')} value={day.value} max={today} onInput={set(day)} />
      )}
      <Why summary={t('visit.change')}>
        <TextField
          label={t('visit.ownWords')}
          lines={3}
          maxLength={longestSaid}
          value={said.value}
          onInput={set(said)}
        />
      </Why>
      <Notice tone="care">{problem.value && t(`visit.problem.${problem.value}`)}</Notice>
      <Button look="plain" onPress={() => void off()}>
        {t('visit.off')}
      </Button>
    </Page>
  );
}
