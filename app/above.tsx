import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { KeepsOpening } from './answers/keeping/index.ts';
import { Button, Notice } from './design/index.ts';
import { Reminding } from './reminders/run/index.ts';
import type { Session, Unhurried } from './session/index.ts';
import { go, route, SampleBar } from './shell/index.ts';
import { loadWords, locale, t } from './words/index.ts';

interface AboveProps {
  readonly app: Unhurried;
  /** Of the open side, if one is open. */
  readonly session: Session | undefined;
}

/** What may stand above any screen. It comes with the first of them, and not with the frame. */
export function Above({ app, session }: AboveProps) {
  return (
    <>
      {session?.sample && (
        <SampleBar
          person={session.person}
          onSwitch={(person) => void switchTo(app, person)}
          onLeave={() => leave(app)}
        />
      )}
      {session && <BackTogether session={session} />}
      {session && <Reminding app={app} session={session} />}
      {session && <KeepsOpening session={session} />}
      {session && <TakingIn session={session} />}
      {session && <NotWritten session={session} />}
      {session && <NotSent session={session} />}
      {app.release.value && <ReleaseReady onTake={app.release.value} />}
    </>
  );
}

/**
 * A side that opens while a time together is under way on this device opens there, with whatever stood. [TT4] On every other
 * page that is read meanwhile a pause is one touch away. [TG7]
 */
function BackTogether({ session }: { readonly session: Session }) {
  const spoken = useSignal(false);
  const isTogether = session.isTogether.value;
  useEffect(() => {
    if (session.isTogether.peek()) go('/together', 'instead');
  }, [session]);
  useEffect(() => {
    if (isTogether) void loadWords(locale.value, ['together']).then(() => (spoken.value = true));
  }, [isTogether]);
  if (!isTogether || !spoken.value || route.value.startsWith('/together')) return null;
  return (
    <aside class="sample-bar not-on-paper" aria-label={t('together.title')}>
      <Button look="primary" onPress={() => go('/together/pause')}>
        {t('together.pause')}
      </Button>
      <a href="#/together">{t('together.back')}</a>
    </aside>
  );
}

/** Where health is told, what stands already is no news. Where the lines for it cannot be fetched, the next visit does it. [LE7] */
function TakingIn({ session }: { readonly session: Session }) {
  const isCare = route.value.startsWith('/care');
  useEffect(() => {
    if (!isCare) return;
    import('./learned/taking/index.ts').then(({ takeIn }) => takeIn(session)).catch(() => undefined);
  }, [session, isCare]);
  return null;
}

/** Today and the check-in say it in their own place; every other screen says it here: nothing seems kept that is not. [SE1] */
function NotWritten({ session }: { readonly session: Session }) {
  const refused = session.notice.value?.kind === 'not-written' && !/^.(today|check-in)/.test(route.value);
  return <Notice tone="care">{refused ? t('shell.notWritten') : undefined}</Notice>;
}

/** Every note waits a moment before it is sent, and that is nothing to speak of. */
const worthSaying = 5_000;

/** On Today alone: what stays on this phone. Nobody is called to it, and nothing of the other phone is in it. [LS9] */
function NotSent({ session }: { readonly session: Session }) {
  const state = session.link.state.value;
  const waits = useSignal(false);
  useEffect(() => {
    waits.value = false;
    if (state !== 'waiting') return undefined;
    const timer = setTimeout(() => (waits.value = true), worthSaying);
    return () => clearTimeout(timer);
  }, [state]);
  if (route.value !== '/today') return null;
  return waits.value ? <p class="sample-bar not-on-paper">{t('shell.waiting')}</p> : null;
}

function ReleaseReady({ onTake }: { readonly onTake: () => void }) {
  return (
    <aside class="sample-bar not-on-paper" aria-label={t('shell.release')}>
      <p>{t('shell.release')}</p>
      <Button look="plain" onPress={onTake}>
        {t('shell.releaseTake')}
      </Button>
    </aside>
  );
}

async function switchTo(app: Unhurried, person: 'a' | 'b') {
  await app.lookAround(person);
  go('/today', 'fresh');
}

function leave(app: Unhurried) {
  app.lock();
  go('/today', 'fresh');
}
