import type { Locator, Page } from '@playwright/test';
import { expect } from './own-host.ts';

/** Whether what has the focus shows it, and nothing lies over it. */
const atOnce = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    // A page that has come in between puts the focus on its heading, which is no stop: it is gone on from there.
    if (!(focused instanceof HTMLElement) || focused === document.body || focused.matches('h1')) return true;
    const shown = [focused, focused.closest('label'), focused.nextElementSibling].some((part) => {
      if (!part) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    const place = (focused.closest('label') ?? focused).getBoundingClientRect();
    const across = Math.min(innerWidth - 1, Math.max(0, place.left + place.width / 2));
    const down = Math.min(innerHeight - 1, Math.max(0, place.top + Math.min(place.height / 2, 24)));
    const top = document.elementFromPoint(across, down);
    const uncovered =
      top !== null &&
      (focused.contains(top) || top.contains(focused) || focused.closest('label') === top.closest('label'));
    return shown && uncovered && place.bottom > 0 && place.top < innerHeight;
  });

/** Backwards to what lies before, as people do: past the last stop a browser without bars has nowhere to go on to. */
const towards = (sought: Locator): Promise<string> =>
  sought.evaluate((part) => {
    const where = document.activeElement?.compareDocumentPosition(part) ?? 0;
    return where & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
  });

/** Tab by Tab to what is sought, past everything before it; at each stop the focus can be seen and is not covered. */
export async function reach(page: Page, sought: Locator): Promise<void> {
  await expect(sought).toBeVisible();
  for (let stop = 0; stop < 80; stop++) {
    if (await sought.evaluate((part) => part === document.activeElement)) return;
    await page.keyboard.press(await towards(sought));
    await expect.poll(() => atOnce(page), { message: `the focus is seen on the way to ${sought}` }).toBe(true);
  }
  throw new Error(`The keyboard does not reach ${sought}`);
}

export async function press(page: Page, sought: Locator, key = 'Enter'): Promise<void> {
  await reach(page, sought);
  await page.keyboard.press(key);
}

export async function write(page: Page, label: string, words: string): Promise<void> {
  await reach(page, page.getByLabel(label));
  await page.keyboard.type(words);
}

export async function slide(page: Page, name: string | RegExp, value: number): Promise<void> {
  const slider = page.getByRole('slider', { name });
  await reach(page, slider);
  await page.keyboard.press('Home');
  for (let step = 0; step < value; step++) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue(String(value));
}

/** Into a group of radios with Tab, then to the one that is meant with an arrow. */
export async function pick(page: Page, name: string | RegExp): Promise<void> {
  const meant = page.getByRole('radio', { name });
  const first = page.getByRole('group').filter({ has: meant }).getByRole('radio').first();
  await reach(page, first);
  await page.keyboard.press('Space');
  for (let step = 0; step < 8 && !(await meant.isChecked()); step++) await page.keyboard.press('ArrowDown');
  await expect(meant).toBeChecked();
}
