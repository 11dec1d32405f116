import { useSignal } from '@preact/signals';
import { takeBack } from '../../answers/index.ts';
import { Button, Notice, Page, Why } from '../../design/index.ts';
import { t } from '../../words/index.ts';
import { draftOf } from '../drafts.ts';
import { HereAlso } from '../here-also.tsx';
import { type Closed, isRead } from '../standing.ts';
import { Besides } from './besides.tsx';
import type { OfLine } from './of-line.ts';

interface SealedLineProps extends OfLine {
  readonly standing: Closed;
  readonly onTakenBack: () => void;
}

/** The same words until both can be read, and one tap to take mine back. [TR3] [TR7] */
export function SealedLine({ app, session, question, words, standing, onTakenBack }: SealedLineProps) {
  const refused = useSignal(false);
  const { mine } = standing;
  const change = async () => {
    refused.value = !(await takeBack(session, question));
    if (refused.value) return;
    draftOf(session, question).value = mine;
    onTakenBack();
  };
  return (
    <Page
      question={words}
      lead={t('talk.line')}
      aside={!isRead(standing) && <Button onPress={() => void change()}>{t('answers.change')}</Button>}
    >
      <p role="status">{t(standing.is === 'unfitting' ? 'answers.unfitting' : 'line.sealed')}</p>
      {standing.is !== 'unfitting' && <HereAlso app={app} session={session} />}
      {isRead(standing) && <p>{t('answers.isRead')}</p>}
      <Why summary={t('answers.mineWas')}>
        <p class="answer-text">{mine}</p>
      </Why>
      <Notice tone="care">{refused.value && t('answers.notKept')}</Notice>
      <Besides />
    </Page>
  );
}
