import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { filled } from './filled.ts';
import { aboutHowLong } from './guide.ts';

const isStill = (): boolean =>
  view.value === 'low-energy' || (globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false);

/** About how long, in words, and a line that fills slowly where something may move. Nothing happens at its end. [RU4] */
export function QuietLine({ minutes }: { readonly minutes: number }) {
  const still = isStill();
  return (
    <div class="stack-close">
      {!still && <Line minutes={minutes} />}
      <p class="quiet-text">
        {aboutHowLong(minutes)}. {t('rituals-room.noHurry')}
      </p>
    </div>
  );
}

/** A look a second: slow enough to be no clock. */
const looks = 1000;

function Line({ minutes }: { readonly minutes: number }) {
  const part = useSignal(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => {
      part.value = filled(performance.now() - began, minutes);
      if (part.value === 1) clearInterval(timer);
    }, looks);
    return () => clearInterval(timer);
  }, [minutes]);
  return (
    <svg class="quiet-line" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="quiet-line-whole" width="100" height="1" />
      <rect class="quiet-line-done" width={100 * part.value} height="1" />
    </svg>
  );
}
