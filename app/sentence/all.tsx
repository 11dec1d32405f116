import { useSignal } from '@preact/signals';
import { type LaidSentence, mostSentences } from '@unhurried/domain/sentence';
import { Button, LinkButton, Notice, Page, toQuestion } from '../design/index.ts';
import { numberOf } from '../neutral/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { takeBack } from './deeds.ts';
import { mySentences, theirSentences } from './known.ts';
import { OneSentence } from './one-sentence.tsx';

/** What each of the two lets the other know. Opening it writes nothing. [SS1] [SS5] [SS6] */
export function All({ session }: { readonly session: Session }) {
  const { partner } = session;
  const mine = mySentences(session);
  const low = view.value === 'low-energy';
  return (
    <Page
      question={t('sentence.title')}
      lead={partner ? !low && t('sentence.lead') : t('sentence.leadAlone')}
      action={partner && (mine.length < mostSentences ? <Write /> : <p class="quiet-text">{t('sentence.full')}</p>)}
    >
      <Mine session={session} mine={mine} />
      <Theirs session={session} />
      <Caring low={low} />
    </Page>
  );
}

const Write = () => (
  <LinkButton href="#/sentence/new" look="primary" icon="pencil" wide>
    {t('sentence.write')}
  </LinkButton>
);

interface MineProps {
  readonly session: Session;
  readonly mine: readonly LaidSentence[];
}

/** It says what stands, and nothing of where it has arrived or who has read it. [SS3] [SS5] */
function Mine({ session, mine }: MineProps) {
  const done = useSignal<'taken' | 'notTaken' | undefined>(undefined);
  const { partner } = session;
  const back = async (sentence: LaidSentence) => {
    done.value = (await takeBack(session, sentence)) ? 'taken' : 'notTaken';
    if (done.value === 'taken') toQuestion();
  };
  if (!partner && mine.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="small-head">{partner ? t('sentence.mine', { name: partner.name }) : t('sentence.mineAlone')}</h2>
      {mine.length > 0 ? (
        <List session={session} mine={mine} onBack={(sentence) => void back(sentence)} />
      ) : (
        <p class="quiet-text">{t('sentence.none')}</p>
      )}
      <Notice>{done.value && t(`sentence.${done.value}`)}</Notice>
    </section>
  );
}

interface ListProps extends MineProps {
  readonly onBack: (sentence: LaidSentence) => void;
}

const List = ({ session, mine, onBack }: ListProps) => (
  <ul class="plain-list">
    {mine.map((sentence, at) => (
      <li key={sentence.id} class="let-know">
        <OneSentence id={`mine-${at}`} sentence={sentence} />
        <div class="button-row">
          {session.partner && (
            <LinkButton href={`#/sentence/change/${numberOf(mine, sentence.id)}`} look="plain">
              {t('sentence.change')}
              <span class="unseen"> {sentence.fact.words}</span>
            </LinkButton>
          )}
          <Button look="plain" describedBy={`mine-${at}`} onPress={() => onBack(sentence)}>
            {t('sentence.takeBack')}
          </Button>
        </div>
      </li>
    ))}
  </ul>
);

/** Where nothing of theirs stands, nothing stands here. [SS5] */
function Theirs({ session }: { readonly session: Session }) {
  const all = theirSentences(session);
  if (all.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="small-head">{t('sentence.theirs', { name: session.partner?.name ?? '' })}</h2>
      <ul class="plain-list">
        {all.map((sentence) => (
          <li key={sentence.id} class="let-know">
            <OneSentence sentence={sentence} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever cares has limits and health of their own. [SS7] */
const Caring = ({ low }: { readonly low: boolean }) => (
  <section>
    {!low && <p class="quiet-text">{t('sentence.carer')}</p>}
    <div class="quiet-links">
      <a href="#/well">{t('sentence.toWell')}</a>
      <a href="#/walk">{t('sentence.toHealth')}</a>
    </div>
  </section>
);
