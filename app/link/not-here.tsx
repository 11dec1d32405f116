import { LinkButton, Page } from '../design/index.ts';
import { t } from '../words/index.ts';

/** On a device with two sides, and for the sample couple, both are here already. */
export const NotHere = () => (
  <Page
    question={t('link.notHere')}
    aside={
      <LinkButton href="#/us" look="plain">
        {t('link.notNow')}
      </LinkButton>
    }
  >
    <p>{t('link.notHereTwo')}</p>
  </Page>
);
