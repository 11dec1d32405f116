import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button, LinkButton, Notice, Page, Switch } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { formatDay, t } from '../words/index.ts';
import { type KeptQuestion, keptQuestions, move } from './keep/index.ts';
import { isPerhapsAlone, questionWords } from './said.ts';

type Way = 'up' | 'down';

/** Where a question went, so that it is said and the focus goes along. */
interface Moved {
  readonly question: string;
  readonly way: Way;
}

/** My questions in my order; on paper they alone. [VQ3] [VQ4] */
export function Kept({ session }: { readonly session: Session }) {
  const kept = keptQuestions(session);
  const printsAlone = useSignal(false);
  const moved = useSignal<Moved | undefined>(undefined);
  const told = useSignal('');
  const low = view.value === 'low-energy';
  useEffect(() => {
    if (moved.value) document.getElementById(`${moved.value.way}-${moved.value.question}`)?.focus();
  }, [moved.value]);
  const go = async (question: string, way: Way) => {
    const written = await move(session, question, way === 'up' ? -1 : 1);
    const now = keptQuestions(session);
    const place = now.findIndex((each) => each.question === question) + 1;
    moved.value = { question, way };
    told.value = written ? t('visit.moved', { place, many: now.length }) : t('visit.problem.not-written');
  };
  if (kept.length === 0) return <Empty />;
  return (
    <Page
      question={t('visit.title')}
      lead={low ? undefined : <span class="not-on-paper">{t('visit.lead')}</span>}
      action={
        <LinkButton href="#/visit/add" look="primary" wide>
          {t('visit.add')}
        </LinkButton>
      }
    >
      <ol class="visit-list">
        {kept.map((each, at) => (
          <Line
            key={each.question}
            kept={each}
            place={at + 1}
            moves={!low && kept.length > 1}
            onPaper={printsAlone.value}
            onMove={go}
          />
        ))}
      </ol>
      <div class="not-on-paper">
        <Notice>{told.value}</Notice>
      </div>
      <div class="stack not-on-paper">
        {kept.some(({ question }) => isPerhapsAlone(question)) && (
          <Switch
            label={t('visit.printAlone')}
            detail={low ? undefined : t('visit.printAloneDetail')}
            on={printsAlone.value}
            onChange={(on) => (printsAlone.value = on)}
          />
        )}
        <Button look="plain" onPress={() => print()}>
          {t('visit.print')}
        </Button>
      </div>
    </Page>
  );
}

const Empty = () => (
  <Page
    question={t('visit.title')}
    lead={t('visit.empty')}
    action={
      <LinkButton href="#/visit/add" look="primary" wide>
        {t('visit.add')}
      </LinkButton>
    }
  >
    {view.value !== 'low-energy' && <p class="quiet-text">{t('visit.private')}</p>}
  </Page>
);

interface LineProps {
  readonly kept: KeptQuestion;
  readonly place: number;
  /** One alone has nowhere to go. [VQ3] */
  readonly moves: boolean;
  /** Whether one that may be better asked alone is printed. */
  readonly onPaper: boolean;
  readonly onMove: (question: string, way: Way) => Promise<void>;
}

function Line({ kept, place, moves, onPaper, onMove }: LineProps) {
  const words = questionWords(kept);
  const alone = isPerhapsAlone(kept.question);
  return (
    <li class={alone && !onPaper ? 'visit-line keep-whole not-on-paper' : 'visit-line keep-whole'}>
      <p class="visit-words">{words}</p>
      {alone && <p class="quiet-text not-on-paper">{t('clinic-questions.alone')}</p>}
      {kept.answer && <Told {...kept.answer} />}
      <div class="visit-ways not-on-paper">
        <LinkButton href={`#/visit/${place}`} look="plain" icon="pencil">
          {t('visit.open')}
          <span class="unseen"> {words}</span>
        </LinkButton>
        {moves && (
          <span class="visit-order">
            <Step kept={kept} way="up" words={words} onMove={onMove} />
            <Step kept={kept} way="down" words={words} onMove={onMove} />
          </span>
        )}
      </div>
    </li>
  );
}

interface StepProps {
  readonly kept: KeptQuestion;
  readonly way: Way;
  readonly words: string;
  readonly onMove: LineProps['onMove'];
}

/** At either end it stays a button, so that the focus is never lost; it says where the question stands. [VQ3] */
const Step = ({ kept, way, words, onMove }: StepProps) => (
  <button
    id={`${way}-${kept.question}`}
    type="button"
    class="round-button"
    aria-label={t(`visit.${way}`, { question: words })}
    onClick={() => void onMove(kept.question, way)}
  >
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={way === 'up' ? 'M5.5 14.5 12 8l6.500 6.500' : 'M5.5 9.500 12 16l6.500-6.500'} />
    </svg>
  </button>
);

const Told = ({ words, day }: NonNullable<KeptQuestion['answer']>) => (
  <div class="visit-told not-on-paper">
    <p class="quiet-text">{t('visit.toldOn', { day: formatDay(day, 'short') })}</p>
    <p>{words}</p>
  </div>
);
