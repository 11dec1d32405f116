import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Notice } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { loadWords, locale, t } from '../words/index.ts';

interface RarerProps {
  readonly session: Session;
  readonly place: keyof typeof pages;
}

/** Opened once in a while: their code, and the names of all activities, come when they are opened. */
const pages = {
  signals: () => import('./word-and-sign.tsx').then(({ WordAndSign }) => WordAndSign),
  months: () => import('./months.tsx').then(({ Months }) => Months),
};

const areas: Readonly<Record<keyof typeof pages, readonly string[]>> = {
  signals: ['us'],
  months: ['us', 'activities', 'tiers'],
};

export function Rarer({ session, place }: RarerProps) {
  const loaded = useSignal<{ readonly Shown: ComponentType<{ readonly session: Session }> } | undefined>(undefined);
  const trouble = useSignal(false);
  useEffect(() => {
    Promise.all([pages[place](), loadWords(locale.value, areas[place])]).then(
      ([Shown]) => (loaded.value = { Shown }),
      () => (trouble.value = true),
    );
  }, [place, loaded, trouble]);
  const Shown = loaded.value?.Shown;
  return Shown ? <Shown session={session} /> : <Notice tone="care">{trouble.value && t('shell.screenMissing')}</Notice>;
}
