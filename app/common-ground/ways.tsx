import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { gentleCards } from './telling.ts';

/** Fewer are answered one by one as soon. */
const worthAList = 3;

/** Where else to go from the cards. Which ways there are depends on nothing that the other answered. */
export function Ways({ session }: { readonly session: Session }) {
  const phones = session.link.partner.value !== undefined;
  const here = session.partner !== undefined && !phones && !session.sample;
  const ways = [
    gentleCards(session).length >= worthAList && (['gentle', 'cards.gentle'] as const),
    session.partner !== undefined && (['shared', 'cards.shared'] as const),
    here && (['find', 'cards.find'] as const),
    phones && (['told', 'cards.toldTitle'] as const),
  ].filter((way) => way !== false);
  return (
    <nav class="quiet-links" aria-label={t('cards.title')}>
      {ways.map(([place, words]) => (
        <a key={place} href={`#/cards/${place}`}>
          {t(words)}
        </a>
      ))}
    </nav>
  );
}
