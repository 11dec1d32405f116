import { Page, Tides } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { BackToToday } from './back-to-today.tsx';

/** Resting has a page like every other answer, with the same care. */
export function Rest({ session }: { readonly session: Session }) {
  const together = session.partner !== undefined;
  return (
    <Page
      question={t(together ? 'activity.restTogether' : 'activity.restAlone')}
      picture={
        <Tides
          mine="rest"
          theirs={together ? 'rest' : undefined}
          time="evening"
          label={t('suggestion.restTogetherDetail')}
        />
      }
      action={<BackToToday />}
    >
      <div class="stack leaflet">
        <p>{t(together ? 'activity.restWhat' : 'activity.restAloneWhat')}</p>
        <p>{t('activity.restHow')}</p>
      </div>
    </Page>
  );
}
