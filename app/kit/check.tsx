import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Button, Notice, Page } from '../design/index.ts';
import { SecretText } from '../link/secret-text/index.ts';
import type { NewKit } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { isWord, threeOf } from './three.ts';

type Refusal = Extract<Awaited<ReturnType<NewKit['confirm']>>, { ok: false }>['refusal'];

/** [LS3] */
const troubles: Readonly<Record<Refusal, MessageKey>> = {
  away: 'kit.away',
  storage: 'kit.storage',
  'storage-full': 'kit.full',
  locked: 'kit.storage',
};

/** Chance is the platform's, and enters here. [LS5] */
const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

interface CheckProps {
  readonly kit: NewKit;
  readonly onSeeAgain: () => void;
  readonly onKept: () => void;
}

/** Three of the words again, so that what was written can be read. Then, and not before, they count. */
export function Check({ kit, onSeeAgain, onKept }: CheckProps) {
  const asked = useMemo(() => threeOf(kit.words.length, chance), [kit]);
  const typed = useSignal<readonly string[]>(['', '', '']);
  const wrong = useSignal<readonly boolean[]>([]);
  const told = useSignal<Refusal | 'busy' | undefined>(undefined);
  const keep = async () => {
    if (told.value === 'busy') return;
    wrong.value = asked.map((at, which) => !isWord(typed.value[which] ?? '', kit.words[at] ?? ''));
    if (wrong.value.includes(true)) return;
    told.value = 'busy';
    const kept = await kit.confirm();
    told.value = kept.ok ? undefined : kept.refusal;
    if (kept.ok) onKept();
  };
  const busy = told.value === 'busy';
  return (
    <Page
      question={t('kit.check')}
      lead={t('kit.checkLead')}
      onSubmit={() => void keep()}
      action={
        <Button look="primary" submits wide busy={busy}>
          {t('kit.keep')}
        </Button>
      }
      aside={
        <Button look="plain" onPress={onSeeAgain}>
          {t('kit.seeAgain')}
        </Button>
      }
    >
      {asked.map((at, which) => (
        <SecretText
          key={at}
          label={t('kit.word', { at: at + 1 })}
          value={typed.value[which] ?? ''}
          onInput={(value) => (typed.value = typed.value.map((old, each) => (each === which ? value : old)))}
          problem={wrong.value[which] ? t('kit.notThat', { at: at + 1 }) : undefined}
        />
      ))}
      <Notice tone={busy ? 'calm' : 'care'}>
        {told.value && t(told.value === 'busy' ? 'kit.keeping' : troubles[told.value])}
      </Notice>
    </Page>
  );
}
