import { useSignal } from '@preact/signals';
import { unskipAll } from '../../answers/index.ts';
import { Button, Notice } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';

/** It is there whether anything was put aside or not, so it tells nobody that something was. [TR4] [P8] */
export function BringBack({ session }: { readonly session: Session }) {
  const done = useSignal<boolean | undefined>(undefined);
  const bring = async () => {
    done.value = await unskipAll(session);
  };
  return (
    <>
      <Button look="plain" onPress={() => void bring()}>
        {t('answers.bringBack')}
      </Button>
      <Notice>{done.value && t('answers.broughtBack')}</Notice>
      <Notice tone="care">{done.value === false && t('answers.notKept')}</Notice>
    </>
  );
}
