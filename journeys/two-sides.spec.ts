import { expect, test } from './begun.ts';
import { ana, ben, button, unlock } from './couple.ts';
import { heldOn, narrow } from './stores.ts';
import { goTo } from './walk.ts';

test.use({ chapter: 'both shared' });

/** Names of what is kept, numbers and words: none may lie readable. */
const telling =
  /"?(energy|pain|welcome|checked-in|offered|offering|usual-told|profile-chosen|own-activity|heron|reading)"?/i;

test('[JO6] nothing that anyone wrote can be read from what the device stores', async ({ page, context }) => {
  await page.goto('/');
  await unlock(page, ana);
  await goTo(page, '/cards/own');
  await page.getByLabel('A short name').fill('Blue heron walk');
  await page.getByLabel('What it involves').fill('To the heron and back.');
  await page.getByRole('radio', { name: /Brief affection/ }).check();
  await button(page, 'Add this card').click();
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
  await expect(button(page, 'Add this card')).toHaveCount(0);
  const held = await heldOn(page);
  expect(Object.keys(held.journals).sort()).toEqual(
    expect.arrayContaining(['mine/a', 'mine/b', 'passing/a', 'passing/b', 'shown/a']),
  );
  expect(narrow(held.database)).not.toMatch(telling);
  expect(narrow(held.database)).not.toMatch(/calm words|quiet words/);
  expect(held.caches).not.toMatch(/heron|calm words|\bBen\b/);
  expect(held.keys).toBe(0);
  expect(Object.keys(held.local).filter((name) => name !== 'unhurried/display')).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('[JO6] a wrong passphrase is answered kindly, costs nothing and opens nothing', async ({ page }) => {
  await page.goto('/');
  for (const wrong of ['a guess of mine', ben.passphrase, '']) {
    await page.getByRole('radio', { name: ana.name, exact: true }).check();
    await page.getByLabel('Your passphrase').fill(wrong);
    await button(page, 'Open').click();
    await expect(page.getByText('That did not open this side. Nothing is lost and nothing is counted.')).toBeVisible();
  }
  await unlock(page, ana);
  await expect(page.getByText('A gentle day for both of you.')).toBeVisible();
});

test('[JO6] [P7] what the other person puts among my notes is not taken for mine', async ({ page }) => {
  await page.goto('/');
  await unlock(page, ana);
  await goTo(page, '/offering');
  const before = await page.getByRole('main').innerText();
  await page.waitForLoadState('networkidle');
  await page.reload();
  await unlock(page, ben);
  // Firefox reports files that were still on their way when a page is loaded again.
  await page.waitForLoadState('networkidle');
  // The strongest that a person with this device and their own open side can do: write to the store itself.
  await page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((found, lost) => {
        request.onsuccess = () => found(request.result);
        request.onerror = () => lost(request.error);
      });
    const opened = await answer(indexedDB.open('unhurried'));
    const change = opened.transaction(['records', 'heads'], 'readwrite');
    const records = await answer(change.objectStore('records').getAll());
    const own = records.filter(({ journal }) => journal === 'mine/b').at(-1);
    const last = await answer(change.objectStore('heads').get('mine/a'));
    change.objectStore('records').put({ ...own, journal: 'mine/a', seq: last + 1, id: `${own.id.slice(0, -4)}beef` });
    change.objectStore('heads').put(last + 1, 'mine/a');
    await new Promise((done) => (change.oncomplete = done));
    opened.close();
  });
  await page.reload();
  await unlock(page, ana);
  await expect(page.getByText('One note on this device could not be opened. The rest is here.')).toBeVisible();
  await goTo(page, '/offering');
  expect(await page.getByRole('main').innerText()).toBe(before);
});
