import { button, question, throughWelcome, unlock } from './couple.ts';
import { bringsBack, makesWords } from './kit.ts';
import { answers, invites, isLinkedWith, joins, saysTheSame, sixWords } from './linking.ts';
import { asOnAPhone, inEveryLook } from './looks.ts';
import { expect, openBoth, openPhone, test } from './phones.ts';
import { tells, welcomes } from './two-phones.ts';
import { goTo } from './walk.ts';

test.beforeEach(() => test.setTimeout(150_000));

test.describe('a side on each phone', () => {
  test.use({ story: 'each alone' });

  test('[JO5] every step of linking can be read by everyone @chromium', async ({ phones: { ana, ben } }) => {
    const seen: string[] = [];
    const look = async ({ page }: typeof ana, name: string) => seen.push(...(await inEveryLook(page, name)));
    for (const { page } of [ana, ben]) await asOnAPhone(page);
    await openBoth({ ana, ben });
    await goTo(ben.page, '/join');
    await look(ben, 'an invitation is asked for');
    await ben.page.getByLabel('The link you were sent').fill('something else');
    await button(ben.page, 'Go on').click();
    await look(ben, 'that was none');
    await goTo(ana.page, '/link');
    await look(ana, 'inviting');
    await ana.page.getByRole('link', { name: 'Us', exact: true }).click();
    await expect(question(ana.page, 'Us')).toBeVisible();
    const invitation = await invites(ana.page, ana.who);
    await expect(ana.page.getByRole('img', { name: /A square code/ })).toBeVisible();
    await look(ana, 'the code');
    await goTo(ben.page, new URL(invitation).hash.slice(1));
    await look(ben, 'joining');
    await joins(ben.page, ben.who);
    await sixWords(ana.page);
    await look(ana, 'six words');
    await saysTheSame(ana.page);
    await expect(question(ana.page, 'Waiting for their tap')).toBeVisible();
    await look(ana, 'waiting for the tap');
    await sixWords(ben.page);
    await saysTheSame(ben.page);
    await isLinkedWith(ana.page, ben.who);
    await look(ana, 'linked');
    expect(seen).toEqual([]);
  });

  test('[JO5] what stands there when it does not come to a link can be read by everyone @chromium', async ({
    phones: { ana, ben },
  }) => {
    for (const { page } of [ana, ben]) await asOnAPhone(page);
    await openBoth({ ana, ben });
    await answers(ben.page, await invites(ana.page, ana.who), ben.who);
    await sixWords(ben.page);
    await button(ben.page, 'They are different').click();
    await expect(question(ben.page, 'Different words')).toBeVisible();
    const seen = [...(await inEveryLook(ben.page, 'different words'))];
    await saysTheSame(ana.page);
    await expect(question(ana.page, 'The phones are not linked')).toBeVisible();
    seen.push(...(await inEveryLook(ana.page, 'not linked')));
    expect(seen).toEqual([]);
  });
});

test.describe('two phones that share', () => {
  test.use({ story: 'both shared' });

  test('[JO5] what linked sides have besides can be read by everyone @chromium', async ({ phones: { ana } }) => {
    await asOnAPhone(ana.page);
    await ana.page.goto('/');
    await unlock(ana.page, ana.who);
    const seen = [...(await inEveryLook(ana.page, 'today'))];
    for (const path of ['/us', '/us/who-sees', '/link', '/link/part']) {
      await goTo(ana.page, path);
      seen.push(...(await inEveryLook(ana.page, path)));
    }
    await button(ana.page, 'Go on').click();
    await expect(question(ana.page, 'Part now?')).toBeVisible();
    seen.push(...(await inEveryLook(ana.page, 'part now')));
    await goTo(ana.page, '/settings/erase-all');
    await button(ana.page, 'Go on').click();
    await expect(question(ana.page, 'Erase it now?')).toBeVisible();
    seen.push(...(await inEveryLook(ana.page, 'erase all that is mine')));
    expect(seen).toEqual([]);
  });

  test('[JO5] cards, what stays private of them and what is told can be read by everyone @chromium', async ({
    phones: { ana },
  }) => {
    const { page } = ana;
    const seen: string[] = [];
    const look = async (name: string) => seen.push(...(await inEveryLook(page, name)));
    await asOnAPhone(page);
    await page.goto('/');
    await unlock(page, ana.who);
    for (const path of ['/cards', '/cards/gentle', '/cards/shared', '/cards/own', '/cards/one/hold-hands']) {
      await goTo(page, path);
      await look(path);
    }
    await button(page, 'With changes').click();
    await expect(question(page, 'How would you welcome it?')).toBeVisible();
    await look('with changes');
    await welcomes(page, 'hold-hands');
    await look('kept');
    await goTo(page, '/activity/hold-hands');
    await look('what I may tell');
    await tells(page, 'hold-hands', 'Ben');
    await goTo(page, '/cards/told');
    await look('/cards/told');
    await goTo(page, '/cards/one/hold-hands');
    await button(page, 'Not for now').click();
    await expect(question(page, 'Kept. It does not come up for you.')).toBeVisible();
    await look('it stays told');
    expect(seen).toEqual([]);
  });
});

test.describe('words to keep', () => {
  test.use({ story: 'each alone' });

  test('[JO5] keeping words and coming back with them can be read by everyone @chromium', async ({
    phones: { ana },
    relay,
    browser,
  }) => {
    const seen: string[] = [];
    await asOnAPhone(ana.page);
    await ana.page.goto('/');
    await unlock(ana.page, ana.who);
    await goTo(ana.page, '/kit/back');
    seen.push(...(await inEveryLook(ana.page, 'brought back')));
    const words = await makesWords(ana.page, ana.who);
    seen.push(...(await inEveryLook(ana.page, 'the words')));
    await button(ana.page, 'I have them').click();
    await expect(question(ana.page, 'Three words, to be sure')).toBeVisible();
    await button(ana.page, 'Keep them').click();
    seen.push(...(await inEveryLook(ana.page, 'three of them')));
    const fresh = await openPhone(browser, ana.who, { origin: relay.origin });
    await asOnAPhone(fresh.page);
    await throughWelcome(fresh.page);
    await fresh.page.getByRole('button', { name: /Two phones/ }).click();
    await expect(question(fresh.page, 'Two phones')).toBeVisible();
    seen.push(...(await inEveryLook(fresh.page, 'two phones')));
    await button(fresh.page, 'Other ways to begin').click();
    await button(fresh.page, 'I have twenty-four words').click();
    await expect(question(fresh.page, 'Bring your side back')).toBeVisible();
    await bringsBack(fresh.page, words.slice(1).join(' '), 'too few words');
    await expect(fresh.page.getByText('Counted here: 23.')).toBeVisible();
    seen.push(...(await inEveryLook(fresh.page, 'coming back')));
    await fresh.context.close();
    expect(seen).toEqual([]);
  });
});
