import { useSignal } from '@preact/signals';
import { type Asked, versionFor } from '@unhurried/domain/rituals';
import { useLayoutEffect } from 'preact/hooks';
import { Before } from './before.tsx';
import type { Guide } from './guide.ts';
import { End, OneStep } from './one-step.tsx';
import type { OwnRitualsPort } from './ours.ts';

interface CompanionProps {
  readonly guide: Guide;
  readonly begins: { readonly hard: boolean; readonly apart: boolean };
  readonly ours: OwnRitualsPort;
}

/** Before it, step by step, and a quiet end. All of it lives on this screen and is gone with it. [RU3] [RU6] */
export function Companion({ guide, begins, ours }: CompanionProps) {
  const asked = useSignal<Asked>({ worst: begins.hard, apart: begins.apart });
  const at = useSignal<number | undefined>(undefined);
  const reading = useSignal(false);
  const together = { ...asked.value, apart: false };
  const version = versionFor(guide.versions, asked.value) ?? versionFor(guide.versions, together);
  const now = at.value;
  // Each step is read from its top.
  useLayoutEffect(() => globalThis.scrollTo?.(0, 0), [now]);
  if (!version || now === undefined) {
    const begin = () => (at.value = 0);
    return <Before guide={guide} asked={asked} version={version} reading={reading} ours={ours} onBegin={begin} />;
  }
  const step = version.steps[now];
  if (!step) return <End />;
  return (
    <OneStep
      key={now}
      step={step}
      onBack={() => (at.value = now === 0 ? undefined : now - 1)}
      onNext={() => (at.value = now + 1)}
      reading={reading}
      own={guide.own !== undefined}
    />
  );
}
