import { useSignal } from '@preact/signals';
import { takeBack, wishOpen } from '../../answers/index.ts';
import { Button, Notice, Page, Why } from '../../design/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { draftOf } from '../drafts.ts';
import { HereAlso } from '../here-also.tsx';
import { type Closed, isRead } from '../standing.ts';
import { BackToAll } from './back-to-all.tsx';
import type { OfQuestion } from './of-question.ts';
import { OpenBoth } from './open-both.tsx';

interface SealedProps extends OfQuestion {
  readonly standing: Closed;
  readonly onTakenBack: () => void;
}

/**
 * The state in words that name nobody, what I wrote folded away from whoever looks over my shoulder, and one tap to take
 * it back for as long as that is possible. [TR6] [TR7]
 */
export function Sealed({ app, session, question, words, standing, onTakenBack }: SealedProps) {
  const refused = useSignal(false);
  const change = async () => {
    const { mine } = standing;
    refused.value = !(await takeBack(session, question));
    if (refused.value) return;
    draftOf(session, question).value = mine;
    onTakenBack();
  };
  const open = async () => {
    refused.value = !(await wishOpen(session, question));
  };
  return (
    <Page
      question={words}
      action={standing.is === 'both' && <OpenBoth onOpen={() => void open()} />}
      aside={!isRead(standing) && <Button onPress={() => void change()}>{t('answers.change')}</Button>}
    >
      <p role="status">{t(stateOf(standing))}</p>
      {standing.is === 'both' && <p>{t('answers.howHonest')}</p>}
      {isSaid(standing) && <HereAlso app={app} session={session} />}
      {isRead(standing) && <p>{t('answers.isRead')}</p>}
      <Why summary={t('answers.mineWas')}>
        <p class="answer-text">{standing.mine}</p>
      </Why>
      <p class="quiet-text">{t('answers.howGone')}</p>
      <Notice tone="care">{refused.value && t('answers.notKept')}</Notice>
      <BackToAll />
    </Page>
  );
}

/** There is nothing more for me to say: the same whether the other has said it. */
const isSaid = ({ is, opensItself }: Closed): boolean =>
  is === 'wished' || is === 'opening' || (opensItself && is !== 'unfitting');

/** What was sealed with the word that it opens by itself asks for no other. [AN3] */
const stateOf = (standing: Closed): MessageKey =>
  standing.opensItself && standing.is !== 'unfitting' ? 'answers.itself' : states[standing.is];

const states: Readonly<Record<Closed['is'], MessageKey>> = {
  mine: 'answers.mine',
  both: 'answers.both',
  wished: 'answers.wished',
  opening: 'answers.opening',
  unfitting: 'answers.unfitting',
};
