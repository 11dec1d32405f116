import { LinkButton } from '../design/index.ts';
import { t } from '../words/index.ts';

export const BackToToday = () => (
  <LinkButton href="#/today" look="quiet" wide>
    {t('question.toToday')}
  </LinkButton>
);
