import { LinkButton, Page } from '../../design/index.ts';
import { t } from '../../words/index.ts';

/** The same thanks however it ended and however far it came. [TW8] [TN5] */
export const Thanks = () => (
  <Page
    key="thanks"
    question={t('turns.thanks')}
    lead={t('turns.thanksLead')}
    action={
      <LinkButton href="#/today" look="primary" wide>
        {t('turns.toToday')}
      </LinkButton>
    }
  >
    <p class="quiet-text">{t('turns.counted')}</p>
  </Page>
);

/** A talk opens when both are up to it; its page leads to where each says so. [TW4] */
export const NotNow = () => (
  <Page
    key="not-now"
    question={t('turns.notNow')}
    lead={t('turns.notNowLead')}
    action={
      <LinkButton href="#/talk/ready" look="primary" wide>
        {t('turns.toReady')}
      </LinkButton>
    }
  />
);
