import { ActivityRow, Page, Rows } from '../design/index.ts';
import type { OpenScreen } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { DisplaySettings } from './display-settings.tsx';
import { Erase } from './erase.tsx';
import { LockSettings } from './lock-settings.tsx';
import { PaceSettings } from './pace-settings.tsx';
import { Passphrase } from './passphrase.tsx';

/** What this device shows, how my side locks, how careful the app is with me, and the way out. */
export function Screen({ app, session, rest }: OpenScreen) {
  // The sample couple has no lock of its own: nothing here may reach the real sides from there.
  const own = !session.sample;
  if (own && rest[0] === 'passphrase') return <Passphrase app={app} session={session} />;
  if (own && rest[0] === 'erase-side') return <Erase key="side" what="side" app={app} session={session} />;
  if (own && rest[0] === 'erase-all') return <Erase key="all" what="all" app={app} session={session} />;
  if (rest[0] === 'pace') return <PaceSettings session={session} />;
  const low = view.value === 'low-energy';
  return (
    <Page question={t('settings.title')}>
      <DisplaySettings app={app} />
      {!low && <Pace />}
      {own ? <LockSettings app={app} session={session} /> : <p class="quiet-text">{t('settings.sample')}</p>}
      {own && !low && <Leaving two={session.partner !== undefined} />}
    </Page>
  );
}

function Pace() {
  return (
    <section class="stack">
      <h2>{t('settings.pace')}</h2>
      <Rows>
        <ActivityRow
          href="#/settings/pace"
          icon="leaf"
          name={t('settings.profile')}
          detail={t('settings.profileDetail')}
        />
        <ActivityRow href="#/first/usual" icon="sun" name={t('settings.usual')} detail={t('settings.usualDetail')} />
      </Rows>
    </section>
  );
}

function Leaving({ two }: { readonly two: boolean }) {
  return (
    <section class="stack">
      <h2>{t('settings.leaving')}</h2>
      <Rows>
        {two && (
          <ActivityRow
            href="#/settings/erase-side"
            icon="page"
            name={t('settings.eraseSide')}
            detail={t('settings.eraseSideDetail')}
          />
        )}
        <ActivityRow
          href="#/settings/erase-all"
          icon="home"
          name={t('settings.eraseAll')}
          detail={t('settings.eraseAllDetail')}
        />
      </Rows>
    </section>
  );
}
