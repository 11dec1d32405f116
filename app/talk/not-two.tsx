import { LinkButton, Page } from '../design/index.ts';
import { t } from '../words/index.ts';

/** A page for two, where nobody else is linked. [TR2] */
export const NotTwo = () => (
  <Page
    question={t('talk.title')}
    lead={t('talk.notTwo')}
    action={<LinkButton href="#/talk">{t('talk.back')}</LinkButton>}
  />
);
