import { useEffect } from 'preact/hooks';
import { ActivityRow, LinkButton, Page, Rows } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { haveLooked, toLookAgain } from './looking-again.ts';

/** Three doors, and "not now". Whoever opened it has looked. [LN5] */
export function Again({ session }: { readonly session: Session }) {
  useEffect(() => {
    if (toLookAgain(session) !== 'nothing') void haveLooked(session);
  }, [session]);
  return (
    <Page
      question={t('looked-again.title')}
      lead={t('looked-again.lead')}
      action={
        <LinkButton href="#/today" wide>
          {t('looked-again.notNow')}
        </LinkButton>
      }
    >
      <Rows label={t('looked-again.doors')}>
        <ActivityRow href="#/limits" icon="hand" name={t('looked-again.limits')} />
        {session.partner && <ActivityRow href="#/us/signals" icon="leaf" name={t('looked-again.signals')} />}
        <ActivityRow href="#/talk" icon="words" name={t('looked-again.talks')} />
      </Rows>
    </Page>
  );
}
