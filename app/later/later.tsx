import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Notice } from '../design/index.ts';
import { loadWords, locale, t } from '../words/index.ts';

export interface LaterPage<Props> {
  /** Word areas that it needs, besides those of the screen that it belongs to. */
  readonly areas: readonly string[];
  readonly load: () => Promise<ComponentType<Props>>;
  /** It is nothing on most days, so nothing stands in its place while it is fetched, or where it cannot be. */
  readonly quiet?: true;
}

interface LaterProps<Props> {
  readonly page: LaterPage<Props>;
  readonly given: Props;
}

/**
 * A page of a screen that is opened once in a while: its code and its words come when it is opened, and are no part of an
 * ordinary week. `page` is one object for ever, so that it is fetched once.
 */
export function Later<Props extends object>({ page, given }: LaterProps<Props>) {
  const loaded = useSignal<{ readonly Shown: ComponentType<Props> } | undefined>(undefined);
  const trouble = useSignal(false);
  useEffect(() => {
    Promise.all([page.load(), loadWords(locale.value, page.areas)]).then(
      ([Shown]) => (loaded.value = { Shown }),
      () => (trouble.value = true),
    );
  }, [page, loaded, trouble]);
  const Shown = loaded.value?.Shown;
  if (!Shown && page.quiet) return null;
  return Shown ? <Shown {...given} /> : <Notice tone="care">{trouble.value && t('shell.screenMissing')}</Notice>;
}
