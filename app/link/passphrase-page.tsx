import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Button, Notice, Page, PassphraseField } from '../design/index.ts';
import { t } from '../words/index.ts';

interface PassphrasePageProps {
  readonly question: string;
  readonly lead?: string | undefined;
  readonly children?: ComponentChildren;
  readonly action: string;
  /** Said while keys are made. */
  readonly busy: string;
  readonly aside?: ComponentChildren;
  /** Answers `wrong-passphrase` where the field has to be filled in again; anything else leads to another page. */
  readonly onPassphrase: (passphrase: string) => Promise<'wrong-passphrase' | 'gone-on'>;
}

/** The passphrase again, before something that two minutes with my open phone must not be enough for. */
export function PassphrasePage({ question, lead, children, action, busy, aside, onPassphrase }: PassphrasePageProps) {
  const typed = useSignal('');
  const told = useSignal<'busy' | 'wrong' | undefined>(undefined);
  const enter = async () => {
    if (told.value === 'busy') return;
    told.value = 'busy';
    const passphrase = typed.value;
    typed.value = '';
    told.value = (await onPassphrase(passphrase)) === 'wrong-passphrase' ? 'wrong' : undefined;
  };
  return (
    <Page
      question={question}
      lead={lead}
      onSubmit={() => void enter()}
      action={
        <Button look="primary" submits wide busy={told.value === 'busy'}>
          {action}
        </Button>
      }
      aside={aside}
    >
      {children}
      <PassphraseField
        label={t('link.passphrase')}
        hint={t('link.passphraseHint')}
        value={typed.value}
        onInput={(value) => (typed.value = value)}
        problem={told.value === 'wrong' ? t('link.wrong') : undefined}
        purpose="current-password"
        showLabel={t('link.show')}
        hideLabel={t('link.hide')}
      />
      <Notice>{told.value === 'busy' && busy}</Notice>
    </Page>
  );
}
