import { effect, signal } from '@preact/signals';
import { direction, locale, t } from '../words/index.ts';

export type Theme = 'auto' | 'light' | 'dark';
export type View = 'ordinary' | 'low-energy';

/** What the reader chose. Who keeps it is not decided here; see `showAppearance`. */
export const theme = signal<Theme>('auto');
export const view = signal<View>('ordinary');

/** Keeps the page's root in step with the choices, and the title neutral. Begin it once words are there. */
export function showAppearance(root: HTMLElement): () => void {
  return effect(() => {
    root.lang = locale.value;
    root.dir = direction.value;
    if (theme.value === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme.value;
    if (view.value === 'low-energy') root.dataset['view'] = 'low-energy';
    else delete root.dataset['view'];
    document.title = t('shell.title');
  });
}
