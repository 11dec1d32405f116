import { ActivityRow, Page, Rows } from '../design/index.ts';
import type { OpenScreen, Session, Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { DisplaySettings } from './display-settings.tsx';
import { Erase } from './erase.tsx';
import { LockSettings } from './lock-settings.tsx';
import { PaceSettings } from './pace-settings.tsx';
import { Passphrase } from './passphrase.tsx';

const isShared = (app: Unhurried): boolean => {
  const phase = app.phase.value;
  return phase.kind === 'open' && phase.device === 'two';
};

/** What this device shows, how my side locks, how careful the app is with me, and the way out. */
export function Screen({ app, session, rest }: OpenScreen) {
  if (rest[0] === 'pace') return <PaceSettings session={session} />;
  // The sample couple has no lock of its own: nothing here may reach the real sides from there.
  const own = !session.sample;
  const page = own && ownPage(rest[0], { app, session });
  if (page) return page;
  const low = view.value === 'low-energy';
  return (
    <Page question={t('settings.title')}>
      <DisplaySettings app={app} />
      {!low && <Pace />}
      {own ? <LockSettings app={app} session={session} /> : <p class="quiet-text">{t('settings.sample')}</p>}
      {own && !low && <Leaving two={isShared(app)} />}
    </Page>
  );
}

/** Pages that belong to a real side. */
function ownPage(name: string | undefined, about: { readonly app: Unhurried; readonly session: Session }) {
  switch (name) {
    case 'passphrase':
      return <Passphrase {...about} shared={isShared(about.app)} />;
    case 'erase-side':
      return <Erase key="side" what="side" {...about} />;
    case 'erase-all':
      return <Erase key="all" what={isShared(about.app) ? 'all' : 'phone'} {...about} />;
    default:
      return undefined;
  }
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
          name={t(two ? 'settings.eraseAll' : 'settings.eraseAllPhone')}
          detail={t(two ? 'settings.eraseAllDetail' : 'settings.eraseAllPhoneDetail')}
        />
      </Rows>
    </section>
  );
}
