import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../design/index.ts';
import { locale, t } from '../words/index.ts';
import { read, speaking, voiceFor } from './voice.ts';

/** Whether this device can read the page; browsers learn of their voices a moment after opening. */
function useHasVoice(): boolean {
  const has = useSignal(false);
  const language = locale.value;
  useEffect(() => {
    const synthesis = speaking()?.synthesis;
    if (!synthesis) return undefined;
    const look = () => {
      has.value = voiceFor(synthesis.getVoices(), language) !== undefined;
    };
    look();
    speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => speechSynthesis.removeEventListener?.('voiceschanged', look);
  }, [language]);
  return has.value;
}

interface ReadToMeProps {
  readonly text: string;
  /** Stays on from step to step, until it is ended. */
  readonly on: Signal<boolean>;
  /** Says it where nothing on this device can read; silent on each further step. */
  readonly saysNone?: boolean;
}

/** "Read to me": by this device alone. [RU7] */
export function ReadToMe({ text, on, saysNone = false }: ReadToMeProps) {
  const has = useHasVoice();
  const reads = has && on.value;
  useEffect(() => {
    const by = reads ? speaking() : undefined;
    return by && read(text, locale.value, by);
  }, [reads, text]);
  if (!has) return saysNone ? <p class="quiet-text">{t('rituals-room.noVoice')}</p> : null;
  return (
    <Button look="plain" onPress={() => (on.value = !on.value)}>
      {t(on.value ? 'rituals-room.stopReading' : 'rituals-room.readToMe')}
    </Button>
  );
}
