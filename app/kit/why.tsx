import { useSignal } from '@preact/signals';
import { Button, Notice, Page, PassphraseField } from '../design/index.ts';
import type { NewKit, Session } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';

type Refusal = Extract<Awaited<ReturnType<Session['link']['newKit']>>, { ok: false }>['refusal'];

/** What is not said beside the field. [LS3] */
const troubles: Readonly<Record<Exclude<Refusal, 'wrong-passphrase'>, MessageKey>> = {
  away: 'kit.away',
  storage: 'kit.storage',
  damaged: 'kit.damaged',
  'no-side': 'kit.damaged',
};

interface WhyProps {
  readonly session: Session;
  readonly onMade: (kit: NewKit) => void;
}

export function Why({ session, onMade }: WhyProps) {
  const typed = useSignal('');
  const told = useSignal<Refusal | 'busy' | undefined>(undefined);
  const make = async () => {
    if (told.value === 'busy') return;
    told.value = 'busy';
    const passphrase = typed.value;
    typed.value = '';
    const made = await session.link.newKit(passphrase);
    told.value = made.ok ? undefined : made.refusal;
    if (made.ok) onMade(made.value);
  };
  const { value } = told;
  const busy = value === 'busy';
  return (
    <Page
      question={t('kit.title')}
      onSubmit={() => void make()}
      action={
        <Button look="primary" submits wide busy={busy}>
          {t('kit.make')}
        </Button>
      }
    >
      <p>{t('kit.why')}</p>
      <p>{t('kit.whyCopy')}</p>
      <p>{t('kit.whyHolder')}</p>
      {session.link.hasKit.value && <p>{t('kit.whyNew')}</p>}
      <PassphraseField
        label={t('kit.passphrase')}
        hint={t('kit.passphraseHint')}
        value={typed.value}
        onInput={(next) => (typed.value = next)}
        problem={value === 'wrong-passphrase' ? t('kit.wrong') : undefined}
        purpose="current-password"
        showLabel={t('kit.show')}
        hideLabel={t('kit.hide')}
      />
      <Notice tone={busy ? 'calm' : 'care'}>{toldWords(value)}</Notice>
    </Page>
  );
}

function toldWords(told: Refusal | 'busy' | undefined): string | undefined {
  if (told === undefined || told === 'wrong-passphrase') return undefined;
  return t(told === 'busy' ? 'kit.making' : troubles[told]);
}
