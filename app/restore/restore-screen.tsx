import { useSignal } from '@preact/signals';
import { Button, LinkButton, Notice, Page, PassphraseField, TextField, Why } from '../design/index.ts';
import { SecretText } from '../link/secret-text/index.ts';
import type { ClosedScreen, Unhurried } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { type Told, toldOf } from './refusals.ts';
import { wordsIn } from './typed-words.ts';

/** What was typed, and what became of it. The words are gone with this page. */
function useRestoring(app: Unhurried) {
  const typed = useSignal({ words: '', relay: '', passphrase: '' });
  const told = useSignal<Told>({});
  const busy = useSignal(false);
  const bring = async () => {
    if (busy.value) return;
    busy.value = true;
    told.value = {};
    const { relay, passphrase } = typed.value;
    const words = wordsIn(typed.value.words);
    const brought = await app.restore({ words: words.join(' '), relay: relay.trim(), passphrase });
    busy.value = false;
    if (!brought.ok) {
      told.value = toldOf(brought.refusal, words);
      return;
    }
    typed.value = { words: '', relay: '', passphrase: '' };
    // Some browsers ask the person about this and answer only then: nothing waits for it.
    void app.device.askToKeep();
    go('/kit/back', 'fresh');
  };
  const onInput = (field: keyof typeof typed.value) => (value: string) => {
    typed.value = { ...typed.value, [field]: value };
  };
  return { typed, told, busy, bring, onInput };
}

/** On a device that holds nothing: a side from its twenty-four words. */
export function Screen({ app }: ClosedScreen) {
  const { typed, told, busy, bring, onInput } = useRestoring(app);
  return (
    <Page
      question={t('restore.title')}
      lead={t('restore.lead')}
      onSubmit={() => void bring()}
      action={
        <Button look="primary" submits wide busy={busy.value}>
          {t('restore.bring')}
        </Button>
      }
    >
      <SecretText
        label={t('restore.words')}
        hint={t('restore.wordsHint')}
        lines={6}
        value={typed.value.words}
        onInput={onInput('words')}
        problem={told.value.words}
      />
      <PassphraseField
        label={t('restore.passphrase')}
        hint={t('restore.passphraseHint')}
        value={typed.value.passphrase}
        onInput={onInput('passphrase')}
        problem={told.value.passphrase}
        purpose="new-password"
        showLabel={t('restore.show')}
        hideLabel={t('restore.hide')}
      />
      <Why summary={t('restore.more')}>
        <TextField
          label={t('restore.relay')}
          hint={t('restore.relayHint')}
          value={typed.value.relay}
          onInput={onInput('relay')}
        />
      </Why>
      <div>
        <LinkButton href="#/welcome/begin" look="plain">
          {t('restore.notNow')}
        </LinkButton>
      </div>
      <Notice tone={busy.value ? 'calm' : 'care'}>{busy.value ? t('restore.bringing') : told.value.below}</Notice>
    </Page>
  );
}
