import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Day, dayAt, type Instant } from '@unhurried/domain/time';
import type { Device } from '../device/index.ts';

export interface Clock {
  readonly now: ReadonlySignal<Instant>;
  readonly today: ReadonlySignal<Day>;
  stop(): void;
}

/** The device's clock, looked at once a minute and whenever the page comes back: the day turns under an open screen. */
export function startClock(device: Device): Clock {
  const now = signal(device.now());
  const look = () => {
    now.value = device.now();
  };
  const timer = setInterval(look, 60_000);
  document.addEventListener('visibilitychange', look);
  return {
    now,
    today: computed(() => dayAt(now.value, device.zone())),
    stop() {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    },
  };
}
