import { Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';

/** What is found, by whom, and what it cannot keep: the limits stand beside the promise. [CG2] [CG19] */
export function How({ session }: { readonly session: Session }) {
  if (!session.partner) return null;
  const phones = session.link.partner.value !== undefined;
  return (
    <Why summary={t('cards.how')}>
      <p>{t(phones ? 'cards.howPhones' : 'cards.howHere')}</p>
      <p>{t('cards.howSame')}</p>
      {phones && <p>{t('cards.howCopy')}</p>}
      <p>{t('cards.howLimits')}</p>
      {phones && <p>{t('cards.howSealed')}</p>}
      {phones && <p>{t('cards.howNew')}</p>}
    </Why>
  );
}
