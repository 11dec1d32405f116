import { LinkButton, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { ToToday } from './to-today.tsx';

interface EnoughProps {
  readonly session: Session;
  readonly none: boolean;
}

/** The end of a sitting, and the ways on from it. */
export function Enough({ session, none }: EnoughProps) {
  const phones = session.link.partner.value !== undefined;
  const here = session.partner !== undefined && !phones && !session.sample;
  return (
    <Page question={t(none ? 'cards.none' : 'cards.done')} lead={t('cards.doneLead')} action={<ToToday />}>
      <div class="stack">
        {here && <LinkButton href="#/cards/find">{t('cards.find')}</LinkButton>}
        {phones && <LinkButton href="#/cards/told">{t('cards.toldTitle')}</LinkButton>}
        <LinkButton href="#/cards/again" look="plain">
          {t('cards.again')}
        </LinkButton>
        <LinkButton href="#/cards/own" look="plain">
          {t('cards.own')}
        </LinkButton>
      </div>
    </Page>
  );
}
