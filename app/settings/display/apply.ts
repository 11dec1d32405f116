import type { Display } from '../../session/index.ts';
import './display.css';

export const textSizes = [100, 115, 130, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** The nearest of the sizes that the style sheet knows. [ST2] */
export function textSizeOf({ textSize = 100 }: Display): TextSize {
  const [first, ...others] = textSizes;
  return others.reduce<TextSize>(
    (nearest, size) => (Math.abs(size - textSize) < Math.abs(nearest - textSize) ? size : nearest),
    first,
  );
}

/** What the page's root says of it; `undefined` where there is nothing to say. No style is ever written. [ST1] */
export function marksFor(display: Display): Readonly<Record<'data-text-size' | 'data-motion', string | undefined>> {
  const size = textSizeOf(display);
  return {
    'data-text-size': size === 100 ? undefined : String(size),
    'data-motion': display.motion === 'still' ? 'still' : undefined,
  };
}

/** Text size and stillness, on the page. Theme and low-energy view are the shell's. */
export function applyDisplay(display: Display, root: Element = document.documentElement): void {
  for (const [name, value] of Object.entries(marksFor(display))) {
    if (value === undefined) root.removeAttribute(name);
    else root.setAttribute(name, value);
  }
}
