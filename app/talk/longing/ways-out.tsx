import { t } from '../../words/index.ts';

/** On every step: leaving, which asks for nothing, and help. [TR12] */
export const WaysOut = () => (
  <p class="quiet-links">
    <a href="#/talk">{t('longing-room.leave')}</a>
    <a href="#/help/pressure">{t('longing-room.help')}</a>
  </p>
);
