import { useSignal } from '@preact/signals';
import { type LaidSentence, longestSentence } from '@unhurried/domain/sentence';
import { dayFrom } from '@unhurried/domain/time';
import { Button, DateField, LinkButton, Page, TextField, Why } from '../design/index.ts';
import { Later, type LaterPage } from '../later/index.ts';
import { atNumber } from '../neutral/index.ts';
import type { Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { type ShareRefusal, share } from './deeds.ts';
import { mySentences } from './known.ts';
import type { ReadyProps } from './ready.tsx';

const toAll = () => (
  <LinkButton href="#/sentence" look="primary" wide>
    {t('sentence.toAll')}
  </LinkButton>
);

/** Alone there is nobody to share with. [SS9] */
export const NewSentence = ({ session }: { readonly session: Session }) =>
  session.partner ? <Form session={session} /> : <Page question={t('sentence.problem.nobody')} action={toAll()} />;

interface ChangeProps {
  readonly session: Session;
  readonly which: string | undefined;
}

export function ChangeSentence({ session, which }: ChangeProps) {
  // What it was when the page was opened: another change meanwhile does not put another one into the field.
  const changed = useSignal(atNumber(mySentences(session), which)).value;
  if (changed && session.partner) return <Form session={session} changed={changed} />;
  return <Page question={t('sentence.gone')} action={toAll()} />;
}

const ready: LaterPage<ReadyProps> = {
  areas: ['sentence-ready', 'body', 'tiers'],
  load: () => import('./ready.tsx').then(({ Ready }) => Ready),
};

interface FormProps {
  readonly session: Session;
  readonly changed?: LaidSentence;
}

/** What goes is what stands in the field, when it is shared and not before. [SS1] [SS3] */
function Form({ session, changed }: FormProps) {
  const words = useSignal(changed?.fact.words ?? '');
  const until = useSignal<string>(changed?.fact.until ?? '');
  const problem = useSignal<ShareRefusal | 'day' | undefined>(undefined);
  const set = (text: string, day: string) => {
    words.value = text;
    until.value = day;
    problem.value = undefined;
  };
  const send = async () => {
    const day = dayFrom(until.value);
    if (until.value !== '' && day === undefined) problem.value = 'day';
    else {
      const shared = await share(session, words.value, day, changed);
      if (shared.ok) go('/sentence', 'instead');
      else problem.value = shared.refusal;
    }
  };
  const isOfDay = problem.value === 'day' || problem.value === 'day-past';
  const said = problem.value && t(`sentence.problem.${problem.value}`);
  return (
    <Page
      question={changed ? t('sentence.changing') : t('sentence.new', { name: session.partner?.name ?? '' })}
      lead={t('sentence.newLead')}
      onSubmit={() => void send()}
      action={
        <Button look="primary" submits wide>
          {t('sentence.share')}
        </Button>
      }
      aside={
        <LinkButton href="#/sentence" look="plain">
          {t('sentence.back')}
        </LinkButton>
      }
    >
      <TextField
        label={t('sentence.words')}
        hint={t('sentence.wordsHint')}
        lines={3}
        maxLength={2 * longestSentence}
        value={words.value}
        onInput={(text) => set(text, until.value)}
        problem={isOfDay ? undefined : said}
      />
      <DateField
        label={t('sentence.day')}
        hint={t('sentence.dayHint')}
        min={session.today.value}
        value={until.value}
        onInput={(day) => set(words.value, day)}
        problem={isOfDay ? said : undefined}
      />
      <Why summary={t('sentence.ready')}>
        <p class="quiet-text">{t('sentence.readyHint')}</p>
        <Later page={ready} given={{ session, onPick: (text, day) => set(text, day ?? '') }} />
      </Why>
    </Page>
  );
}
