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
    mark(root, 'data-theme', theme.value === 'auto' ? undefined : theme.value);
    mark(root, 'data-view', view.value === 'ordinary' ? undefined : view.value);
    document.title = t('shell.title');
    colourTheEdge(root);
  });
}

function mark(root: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) root.removeAttribute(name);
  else root.setAttribute(name, value);
}

/** The strip that the phone draws above the page takes the colour of the page, so that nothing bright stays on. */
function colourTheEdge(root: HTMLElement): void {
  const chosen = root.hasAttribute('data-theme') || root.hasAttribute('data-view');
  for (const edge of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const dark = edge.media.includes('dark');
    edge.content = chosen ? getComputedStyle(root).getPropertyValue('--paper') : dark ? '#0f1a20' : '#fbf7f0';
  }
}
