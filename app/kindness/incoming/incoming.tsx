import { useEffect } from 'preact/hooks';
import { Button } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { putAway, tidyAway } from '../deeds.ts';
import { arrived } from '../known.ts';
import { OwnWords, sentenceOf } from '../said.tsx';
import '../kindness.css';

/** What came, a quiet line each, and a way to put it away. Looking at it writes nothing. [KW5] [KW6] */
export function Incoming({ session }: { readonly session: Session }) {
  useEffect(() => void tidyAway(session), [session]);
  const came = arrived(session);
  const { partner } = session;
  if (!partner || came.length === 0) return null;
  return (
    <ul class="kind-arrived" aria-label={t('kindness.arrived', { name: partner.name })}>
      {came.map((sent) => (
        <li key={sent.id}>
          <p class="kind-sentence" id={`kind-${sent.id}`}>
            {t('kindness.from', { name: partner.name, sentence: sentenceOf(sent.kindness) })}
            <OwnWords words={sent.words} />
          </p>
          <Button look="plain" describedBy={`kind-${sent.id}`} onPress={() => void putAway(session, sent)}>
            {t('kindness.putAway')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
