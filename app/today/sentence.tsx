import { partnerOf, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';

/** One tender sentence, if one was sent today. */
export function Sentence({ session }: { readonly session: Session }) {
  const sent = session.known.value.ours.passing[partnerOf(session)].sentence;
  if (!session.partner || sent?.day !== session.today.value) return null;
  return (
    <p class="kind-sentence">
      {t('today.from', { name: session.partner.name, sentence: t(`today.sentence.${sent.sentence}`) })}
    </p>
  );
}
