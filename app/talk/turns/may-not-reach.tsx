import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../words/index.ts';

/** Longer than two phones that are there take to hear each other, in milliseconds. */
export const patience = 8000;

/** Said once it has lasted: as a talk opens the two have not heard each other yet, and nothing is wrong. [TW13] */
export function MayNotReach() {
  const lasts = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => (lasts.value = true), patience);
    return () => clearTimeout(timer);
  }, [lasts]);
  return lasts.value ? <p class="turns-reach">{t('turns.mayNotReach')}</p> : null;
}
