import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { view } from '../../shell/index.ts';
import { t } from '../../words/index.ts';

const isStill = (): boolean =>
  view.value === 'low-energy' || (globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false);

/** Two seconds between two looks: slow enough to be no clock. */
const looks = 2000;

/** A line that fills slowly, and words at its end. Nothing happens then, and nothing says how long it was. [TN6] */
export function QuietLine({ minutes, stands }: { readonly minutes: number; readonly stands: boolean }) {
  const part = useSignal(0);
  useEffect(() => {
    if (stands) return;
    const from = part.peek() * minutes * 60_000;
    const began = performance.now();
    const timer = setInterval(() => {
      part.value = Math.min(1, (from + performance.now() - began) / (minutes * 60_000));
      if (part.value === 1) clearInterval(timer);
    }, looks);
    return () => clearInterval(timer);
  }, [minutes, part, stands]);
  return (
    <div class="turns-line">
      {!isStill() && (
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect class="turns-line-whole" width="100" height="1" />
          <rect class="turns-line-done" width={100 * part.value} height="1" />
        </svg>
      )}
      <p class="quiet-text">{part.value === 1 && t('turns.mayChange')}</p>
    </div>
  );
}
