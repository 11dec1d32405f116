import { useSignal } from '@preact/signals';
import type { Sent } from '@unhurried/domain/kindness';
import { Button, Notice, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { takeBack } from './deeds.ts';
import { mineThere } from './known.ts';
import { OwnWords, sentenceOf } from './said.tsx';

/** What I sent and is there, each to be taken back. What is not there any more is nowhere. [KW3] [KW4] */
export function There({ session }: { readonly session: Session }) {
  const done = useSignal<'taken' | 'refused' | undefined>(undefined);
  const there = mineThere(session);
  const back = async (sent: Sent) => {
    done.value = (await takeBack(session, sent)) ? 'taken' : 'refused';
  };
  return (
    <>
      {there.length > 0 && (
        <Why summary={t('kindness.there')}>
          <ul class="kind-arrived">
            {there.map((sent, at) => (
              <li key={sent.id} class="kind-line">
                <p id={`there-${at}`}>
                  {sentenceOf(sent.kindness)}
                  <OwnWords words={sent.words} />
                </p>
                <Button look="plain" describedBy={`there-${at}`} onPress={() => void back(sent)}>
                  {t('kindness.takeBack')}
                </Button>
              </li>
            ))}
          </ul>
        </Why>
      )}
      <Notice>{saidOf(done.value)}</Notice>
    </>
  );
}

const saidOf = (done: 'taken' | 'refused' | undefined): string | undefined =>
  done && t(done === 'taken' ? 'kindness.takenBack' : 'kindness.notTaken');
