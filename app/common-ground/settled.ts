import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** A second tap that belonged to the card before must answer and tell nothing: this long, in ms, answers wait. */
const settling = 600;

/** Whether this has been on the screen for a moment. */
export function useSettled(shown: string): boolean {
  const settled = useSignal('');
  useEffect(() => {
    const timer = setTimeout(() => (settled.value = shown), settling);
    return () => clearTimeout(timer);
  }, [settled, shown]);
  return settled.value === shown;
}
