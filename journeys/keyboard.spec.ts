import type { Locator, Page } from '@playwright/test';
import { ana, ben, button, question, type Someone } from './couple.ts';
import { expect, test } from './own-host.ts';

const atOnce = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return true;
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
async function reach(page: Page, sought: Locator): Promise<void> {
  await expect(sought).toBeVisible();
  for (let stop = 0; stop < 80; stop++) {
    if (await sought.evaluate((part) => part === document.activeElement)) return;
    await page.keyboard.press(await towards(sought));
    await expect.poll(() => atOnce(page), { message: `the focus is seen on the way to ${sought}` }).toBe(true);
  }
  throw new Error(`The keyboard does not reach ${sought}`);
}

async function press(page: Page, sought: Locator, key = 'Enter'): Promise<void> {
  await reach(page, sought);
  await page.keyboard.press(key);
}

async function write(page: Page, label: string, words: string): Promise<void> {
  await reach(page, page.getByLabel(label));
  await page.keyboard.type(words);
}

async function slide(page: Page, name: string | RegExp, value: number): Promise<void> {
  const slider = page.getByRole('slider', { name });
  await reach(page, slider);
  await page.keyboard.press('Home');
  for (let step = 0; step < value; step++) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue(String(value));
}

/** Into a group of radios with Tab, then to the one that is meant with an arrow. */
async function pick(page: Page, name: string | RegExp): Promise<void> {
  const meant = page.getByRole('radio', { name });
  const first = page.getByRole('group').filter({ has: meant }).getByRole('radio').first();
  await reach(page, first);
  await page.keyboard.press('Space');
  for (let step = 0; step < 8 && !(await meant.isChecked()); step++) await page.keyboard.press('ArrowDown');
  await expect(meant).toBeChecked();
}

async function makeSide(page: Page, { name, passphrase }: Someone): Promise<void> {
  await write(page, 'A name', name);
  await write(page, 'Your own passphrase', passphrase);
  await page.keyboard.press('Enter');
}

async function open(page: Page, { name, passphrase }: Someone): Promise<void> {
  await pick(page, name);
  await write(page, 'Your passphrase', passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
}

async function morning(
  page: Page,
  { energy, pain, welcome }: { energy: number; pain: number; welcome: string },
): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Check in', exact: true }));
  await slide(page, /Energy/, energy);
  await slide(page, 'Pain', pain);
  await pick(page, welcome);
  await press(page, button(page, 'Keep this'));
  await pick(page, /No, or hardly ever/);
  await press(page, button(page, 'Go on'));
  await slide(page, 'Usual energy', 5);
  await slide(page, 'Usual pain', 3);
  await press(page, button(page, 'Go on'));
  await press(page, button(page, 'Share this for today'));
}

test('[JO4] the whole day can be walked with the keyboard alone', async ({ page }) => {
  test.setTimeout(150_000);
  await page.goto('/');
  await press(page, button(page, 'Go on'));
  await expect(question(page, 'Who can see what')).toBeVisible();
  await press(page, button(page, 'Go on'), 'Space');
  await press(page, button(page, 'I am 18 or over'));
  await press(page, page.getByRole('button', { name: /The two of us on this device/ }));
  await makeSide(page, ana);
  await expect(question(page, 'The second side')).toBeVisible();
  await makeSide(page, ben);
  await expect(question(page, 'Who is here?')).toBeVisible();

  await open(page, ana);
  await morning(page, { energy: 6, pain: 3, welcome: 'Sustained comfort' });
  await press(page, button(page, 'Lock, and hand it over'));
  await open(page, ben);
  await morning(page, { energy: 7, pain: 2, welcome: 'Closer touch' });
  await expect(page.getByText('A gentle day for both of you.')).toBeVisible();

  await press(page, page.getByRole('link', { name: /Rest together/ }));
  await expect(question(page, 'Rest together')).toBeVisible();
  await press(page, button(page, 'Back'));
  await press(page, page.getByRole('link', { name: 'Us', exact: true }));
  await press(page, page.getByRole('link', { name: 'Help', exact: true }));
  await press(page, button(page, 'Leave quickly'));
  await page.waitForURL('**/away/');
});
