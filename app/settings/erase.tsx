import { useSignal } from '@preact/signals';
import { Button, LinkButton, Notice, Page } from '../design/index.ts';
import type { Session, Unhurried } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { hasMailboxes } from './mailboxes.ts';

interface EraseProps {
  /** `all` is of a device with two sides, `phone` of a device of one person, whose notes may lie in mailboxes too. */
  readonly what: 'side' | 'all' | 'phone';
  readonly app: Unhurried;
  readonly session: Session;
}

const words = {
  side: {
    title: 'settings.eraseSide',
    goes: ['settings.sideGoes1', 'settings.sideGoes2', 'settings.sideGoes3'],
    stays: ['settings.sideStays1', 'settings.sideStays2', 'settings.sideStays3'],
    now: 'settings.eraseSideNow',
  },
  all: {
    title: 'settings.eraseAll',
    goes: ['settings.allGoes1', 'settings.allGoes2', 'settings.allGoes3'],
    stays: ['settings.allStays1', 'settings.allStays2'],
    now: 'settings.eraseAllNow',
  },
  phone: {
    title: 'settings.eraseAllPhone',
    goes: ['settings.phoneGoes1', 'settings.phoneGoes2', 'settings.allGoes2'],
    stays: ['settings.allStays1', 'settings.phoneStays', 'settings.allStays2'],
    now: 'settings.eraseAllNow',
  },
} as const satisfies Record<EraseProps['what'], Readonly<Record<string, MessageKey | readonly MessageKey[]>>>;

/** First what goes and what stays; then, on a page of its own, the one button. Nobody is told. [P10] */
export function Erase({ what, app, session }: EraseProps) {
  const sure = useSignal(false);
  const { title, goes, stays } = words[what];
  if (sure.value) return <LastStep key="last" what={what} app={app} session={session} />;
  return (
    <Page
      key="first"
      question={t(title)}
      lead={t('settings.eraseLead')}
      action={<Button onPress={() => (sure.value = true)}>{t('settings.eraseOn')}</Button>}
      aside={
        <LinkButton href="#/settings" look="plain">
          {t('settings.eraseKeep')}
        </LinkButton>
      }
    >
      <Points title={t('settings.goes')} points={goes} />
      <Points title={t('settings.stays')} points={stays} />
      <p class="quiet-text">{t('settings.eraseQuiet')}</p>
    </Page>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly MessageKey[] }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="plain-list">
        {points.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

/** `away`: the mailboxes could not all be reached, so nothing here was erased yet. */
type Told = 'out' | 'busy' | 'refused' | 'away' | undefined;

/** The mailboxes first, while there is a key to them; what is on this device goes last, and then the page itself. */
function useErasing({ what, app, session }: EraseProps) {
  const told = useSignal<Told>(undefined);
  const eraseHere = async () => {
    told.value = 'busy';
    const { device } = app;
    const erased = await (what === 'side' ? device.eraseSide(session.info.value.person) : device.eraseEverything());
    if (!erased.ok) {
      told.value = 'refused';
      return;
    }
    go('/today', 'fresh');
    if (what === 'side') app.lock();
    // Nothing is left to come back to: the page itself begins anew, and with it goes all that was in its memory.
    else location.reload();
  };
  const erase = async () => {
    told.value = 'out';
    const out = await session.link.eraseMailboxes();
    if (out.ok) await eraseHere();
    else told.value = 'away';
  };
  return { told, erase, eraseHere };
}

function LastStep(props: EraseProps) {
  const { told, erase, eraseHere } = useErasing(props);
  const { value } = told;
  const busy = value === 'busy' || value === 'out';
  const mailboxes = value === 'away' || (props.what === 'phone' && hasMailboxes(props.session.link));
  return (
    <Page
      question={t('settings.eraseSure')}
      lead={t('settings.eraseSureLead')}
      action={
        <Button look="primary" busy={busy} onPress={() => void erase()}>
          {t(value === 'away' ? 'settings.eraseAgain' : words[props.what].now)}
        </Button>
      }
      aside={
        <>
          {mailboxes && (
            <Button busy={busy} onPress={() => void eraseHere()}>
              {t('settings.eraseHere')}
            </Button>
          )}
          <LinkButton href="#/settings" look="plain">
            {t('settings.eraseKeep')}
          </LinkButton>
        </>
      }
    >
      <Notice tone={value === 'out' ? 'calm' : 'care'}>{toldWords(value, props.what)}</Notice>
      {mailboxes && <p class="quiet-text">{t('settings.eraseHereWhy')}</p>}
      {mailboxes && <p class="quiet-text">{t('settings.eraseHereStays')}</p>}
    </Page>
  );
}

function toldWords(told: Told, what: EraseProps['what']): string | undefined {
  if (told === 'out') return what === 'phone' ? t('settings.eraseOut') : undefined;
  if (told === 'refused') return t('settings.eraseRefused');
  return told === 'away' ? t('settings.eraseAway') : undefined;
}
