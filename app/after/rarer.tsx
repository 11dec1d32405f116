import { useSignal } from '@preact/signals';
import type { Activity } from '@unhurried/domain/library';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Notice } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { loadWords, locale, t } from '../words/index.ts';

interface AloneProps {
  readonly session: Session;
  readonly activity: Activity | undefined;
}

interface RarerProps extends AloneProps {
  readonly place: keyof typeof pages;
}

/** For each alone, and for whoever wishes: their code comes when they are opened, and their words with it. */
const pages = {
  reflect: () => import('./for-me-alone.tsx').then(({ ForMeAlone }) => ForMeAlone),
  'never-have-to': () => import('./never-have-to.tsx').then(({ NeverHaveTo }) => NeverHaveTo),
};

export function Rarer({ session, activity, place }: RarerProps) {
  const loaded = useSignal<{ readonly Shown: ComponentType<AloneProps> } | undefined>(undefined);
  const trouble = useSignal(false);
  useEffect(() => {
    Promise.all([pages[place](), loadWords(locale.value, ['checkin', 'scale'])]).then(
      ([Shown]) => (loaded.value = { Shown }),
      () => (trouble.value = true),
    );
  }, [place, loaded, trouble]);
  const Shown = loaded.value?.Shown;
  return Shown ? (
    <Shown session={session} activity={activity} />
  ) : (
    <Notice tone="care">{trouble.value && t('shell.screenMissing')}</Notice>
  );
}
