import type { Page } from '@playwright/test';
import { pick, press, reach, slide, write } from './by-keyboard.ts';
import { ana, ben, button, question, type Someone } from './couple.ts';
import { isLinkedWith, sixWords } from './linking.ts';
import { expect, test } from './own-host.ts';
import { test as onTwoPhones, type Phone } from './phones.ts';

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

onTwoPhones.describe('a phone each', () => {
  onTwoPhones.use({ story: 'each alone' });

  const opens = async ({ page, who }: Phone): Promise<void> => {
    await page.goto('/');
    await write(page, 'Your passphrase', who.passphrase);
    await page.keyboard.press('Enter');
    await press(page, page.getByRole('link', { name: 'Us', exact: true }));
  };

  const enters = async ({ page, who }: Phone): Promise<void> => {
    await write(page, 'Your passphrase', who.passphrase);
    await page.keyboard.press('Enter');
  };

  onTwoPhones('[JO4] two phones can be linked with the keyboard alone @chromium', async ({ phones }) => {
    onTwoPhones.setTimeout(150_000);
    const [hers, his] = [phones.ana.page, phones.ben.page];
    await opens(phones.ana);
    await press(hers, hers.getByRole('link', { name: /Invite your partner/ }));
    await expect(question(hers, 'Invite your partner')).toBeVisible();
    await enters(phones.ana);
    await expect(question(hers, 'Let your partner read this code')).toBeVisible();
    await press(hers, button(hers, 'Copy the link'));
    await expect(hers.getByText('Copied.')).toBeVisible();
    const link = await hers.getByLabel('The link', { exact: true }).inputValue();
    await opens(phones.ben);
    await press(his, his.getByRole('link', { name: /I was invited/ }));
    await write(his, 'The link you were sent', link);
    await his.keyboard.press('Enter');
    await expect(question(his, 'Join your partner')).toBeVisible();
    await enters(phones.ben);
    expect(await sixWords(hers)).toEqual(await sixWords(his));
    await press(hers, button(hers, 'They are the same'), 'Space');
    await press(his, button(his, 'They are the same'));
    await isLinkedWith(hers, phones.ben.who);
    await isLinkedWith(his, phones.ana.who);
    await reach(hers, hers.getByRole('link', { name: 'Who can see what' }));
    await press(hers, hers.getByRole('link', { name: 'Go to Today' }));
    await expect(hers.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();
  });
});
