import { Button } from '../../design/index.ts';
import { t } from '../../words/index.ts';

/** At every stage, the same words and one tap. [RH7] */
export const Leave = ({ onLeave }: { readonly onLeave: () => void }) => (
  <section class="stack">
    <p>{t('repair.leave')}</p>
    <p class="quiet-text">{t('repair.leaveHow')}</p>
    <div>
      <Button look="quiet" onPress={onLeave}>
        {t('repair.leaveNow')}
      </Button>
    </div>
  </section>
);

/** At the end of a page, and at the start of all of it. [RH8] */
export const NotSafeLine = () => (
  <p class="quiet-links">
    <a href="#/talk/repair/not-safe">{t('repair.unsafe')}</a>
  </p>
);
