import { useSignal } from '@preact/signals';
import { endingsFor } from '@unhurried/content/longing';
import { Button, Choice, LinkButton, Notice, Page, TextField } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { keepWords, type WordsRefusal } from './kept.ts';
import { WaysOut } from './ways-out.tsx';

interface EndingProps {
  readonly session: Session;
  readonly chosen: readonly string[];
  readonly onBack: () => void;
}

/** Words that one could use, to change and to keep, and no verdict. [TR12] */
export function Ending({ session, chosen, onBack }: EndingProps) {
  const words = useSignal('');
  const refusal = useSignal<WordsRefusal | undefined>(undefined);
  const kept = useSignal(false);
  const endings = endingsFor(chosen).map(({ id }) => t(`longing.ending.${id}` as MessageKey));
  const change = (text: string) => {
    words.value = text;
    kept.value = false;
  };
  const keep = async () => {
    if (kept.value) return;
    refusal.value = await keepWords(session, words.value);
    kept.value = refusal.value === undefined;
  };
  return (
    <Page
      question={t('longing-room.words')}
      lead={t('longing-room.wordsLead')}
      onSubmit={() => void keep()}
      action={
        kept.value ? (
          <LinkButton href="#/talk" look="primary">
            {t('talk.back')}
          </LinkButton>
        ) : (
          <Button look="primary" submits>
            {t('longing-room.keep')}
          </Button>
        )
      }
      aside={<Button onPress={onBack}>{t('longing-room.back')}</Button>}
    >
      <Choice
        label={t('longing-room.choice')}
        labelUnseen
        options={endings.map((text) => ({ value: text, label: text }))}
        value={endings.find((text) => text === words.value) ?? null}
        onChange={(text) => change(text ?? '')}
      />
      <TextField
        label={t('longing-room.field')}
        lines={3}
        value={words.value}
        onInput={change}
        problem={refusal.value && t(`longing-room.${refusal.value}`)}
      />
      <Notice>{kept.value && t('longing-room.kept')}</Notice>
      <WaysOut />
    </Page>
  );
}
