import { LinkButton } from '../design/index.ts';
import { t } from '../words/index.ts';

export const ToToday = () => (
  <LinkButton href="#/today" look="primary" wide>
    {t('cards.toToday')}
  </LinkButton>
);
