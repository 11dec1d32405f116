import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { theirSentences } from '../known.ts';

/** What the other lets me know, quietly; where nothing stands, nothing is drawn. [SS4] [SS5] */
export function Line({ session }: { readonly session: Session }) {
  const all = theirSentences(session);
  if (all.length === 0) return null;
  return (
    <section>
      <a class="quiet-link" href="#/sentence">
        {t('sentence-line.theirs', { name: session.partner?.name ?? '' })}
      </a>
      {all.map(({ id, fact }) => (
        <p key={id} class="quiet-text">
          <bdi>{fact.words}</bdi>
        </p>
      ))}
    </section>
  );
}
