import { useSignal } from '@preact/signals';
import { Button, Notice, Page, PassphraseField } from '../design/index.ts';
import type { Session, Unhurried } from '../session/index.ts';
import { t } from '../words/index.ts';

type Changed = Awaited<ReturnType<Unhurried['device']['changePassphrase']>>;
type Refusal = Extract<Changed, { ok: false }>['refusal'];

interface PassphraseProps {
  readonly app: Unhurried;
  readonly session: Session;
  /** A device of two: what was typed is never kept by the browser. */
  readonly shared: boolean;
}

/** A new passphrase for my side. What is written stays as it is; only its lock changes. */
export function Passphrase({ app, session, shared }: PassphraseProps) {
  const old = useSignal('');
  const next = useSignal('');
  const told = useSignal<Refusal | 'busy' | 'changed' | undefined>(undefined);
  const change = async () => {
    if (told.value === 'busy') return;
    told.value = 'busy';
    const changed = await app.device.changePassphrase(session.info.value.person, old.value, next.value);
    told.value = changed.ok ? 'changed' : changed.refusal;
    if (!changed.ok) return;
    old.value = '';
    next.value = '';
  };
  const labels = { showLabel: t('settings.show'), hideLabel: t('settings.hide') };
  return (
    <Page
      question={t('settings.passphrase')}
      lead={t('settings.passphraseLead')}
      onSubmit={() => void change()}
      action={
        <Button look="primary" submits wide busy={told.value === 'busy'}>
          {t('settings.passphraseChange')}
        </Button>
      }
    >
      <PassphraseField
        {...labels}
        label={t('settings.passphraseOld')}
        value={old.value}
        onInput={(value) => (old.value = value)}
        problem={told.value === 'wrong-passphrase' ? t('settings.passphraseWrong') : undefined}
        purpose={shared ? 'not-kept' : 'current-password'}
      />
      <PassphraseField
        {...labels}
        label={t('settings.passphraseNew')}
        hint={t('settings.passphraseNewHint')}
        value={next.value}
        onInput={(value) => (next.value = value)}
        problem={told.value === 'passphrase-short' ? t('settings.passphraseShort') : undefined}
        purpose={shared ? 'not-kept' : 'new-password'}
      />
      <Notice tone={told.value === 'busy' || told.value === 'changed' ? 'calm' : 'care'}>
        {toldWords(told.value)}
      </Notice>
    </Page>
  );
}

function toldWords(told: Refusal | 'busy' | 'changed' | undefined): string | undefined {
  switch (told) {
    case undefined:
    case 'wrong-passphrase':
    case 'passphrase-short':
      return undefined;
    case 'busy':
      return t('settings.passphraseBusy');
    case 'changed':
      return t('settings.passphraseChanged');
    case 'storage-full':
      return t('settings.noRoom');
    default:
      return t('settings.notDone');
  }
}
