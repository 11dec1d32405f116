import { useSignal } from '@preact/signals';
import { Button, LinkButton, Notice, Page } from '../design/index.ts';
import type { Unhurried } from '../session/index.ts';
import { t } from '../words/index.ts';

/**
 * Erasing one's own phone without its passphrase. Whoever holds the phone could do the same in the settings of the
 * browser; here it is said what goes and what stays, on two pages. What lies in mailboxes takes an open side to reach.
 */
export function EraseUnopened({ app }: { readonly app: Unhurried }) {
  const sure = useSignal(false);
  if (sure.value) return <Sure key="sure" app={app} />;
  return (
    <Page
      key="first"
      question={t('lock.erase')}
      lead={t('lock.eraseLead')}
      action={<Button onPress={() => (sure.value = true)}>{t('lock.eraseOn')}</Button>}
      aside={<Keep />}
    >
      <p>{t('lock.eraseBoxes')}</p>
    </Page>
  );
}

const Keep = () => (
  <LinkButton href="#/lock" look="plain">
    {t('lock.eraseKeep')}
  </LinkButton>
);

function Sure({ app }: { readonly app: Unhurried }) {
  const told = useSignal<'busy' | 'refused' | undefined>(undefined);
  const erase = async () => {
    told.value = 'busy';
    const erased = await app.device.eraseEverything();
    // The page itself begins anew, and with it goes all that was in its memory.
    if (erased.ok) location.reload();
    else told.value = 'refused';
  };
  return (
    <Page
      question={t('lock.eraseSure')}
      action={
        <Button look="primary" busy={told.value === 'busy'} onPress={() => void erase()}>
          {t('lock.eraseNow')}
        </Button>
      }
      aside={<Keep />}
    >
      <Notice tone="care">{told.value === 'refused' && t('lock.eraseRefused')}</Notice>
    </Page>
  );
}
