import { KindSentence } from '../kind-sentence/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';

/** One kind sentence, or nothing. */
export const SentenceAfter = ({ session }: { readonly session: Session }) => (
  <KindSentence
    session={session}
    words={{
      summary: t('after.sentence'),
      clear: t('after.noSentence'),
      send: t('after.sentenceSend'),
      sent: t('after.sentenceSent', { name: session.partner?.name ?? '' }),
    }}
  />
);
