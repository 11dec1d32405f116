import { t } from '../../words/index.ts';

/** Nothing is owed to a week, and another small thing that asks for nothing. [TR3] */
export const Besides = () => (
  <>
    <p class="quiet-text">{t('line.owed')}</p>
    <p class="quiet-links">
      <a href="#/kindness">{t('talk.helps')}</a>
    </p>
  </>
);
