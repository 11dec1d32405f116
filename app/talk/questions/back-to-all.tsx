import { t } from '../../words/index.ts';

export const BackToAll = () => (
  <a class="quiet-link" href="#/talk/questions">
    {t('answers.back')}
  </a>
);
