import { LinkButton, Page } from '../../design/index.ts';
import { t } from '../../words/index.ts';
import { BothTexts, type TextsProps } from '../both-texts.tsx';
import { BackToAll } from './back-to-all.tsx';

/** Both are open: to read, and to keep something of, elsewhere. */
export const Opened = ({ words, ...texts }: TextsProps & { readonly words: string }) => (
  <Page question={words} lead={t('answers.openLead')}>
    <BothTexts {...texts} />
    <section class="stack">
      <h2>{t('answers.keep')}</h2>
      <p>{t('answers.keepLead')}</p>
      <LinkButton href="#/journey/new" icon="waves">
        {t('answers.keepDoor')}
      </LinkButton>
    </section>
    <BackToAll />
  </Page>
);
