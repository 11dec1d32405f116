import { button, question } from './couple.ts';
import { asOnAPhone, inEveryLook } from './looks.ts';
import { expect, test } from './phones.ts';
import { asks, asSeen, closer, onToday, openAtTen, opensRow, opensToAsk, todaySays } from './questions.ts';
import { heldOn, holdTheSame, settled, sharedSizes } from './stores.ts';
import { changedScreens, everyScreen, goTo } from './walk.ts';

test.use({ story: 'something to ask' });
test.beforeEach(() => test.setTimeout(180_000));

test('[JO29] [QS1] [QS6] asked on one phone, “Glad to” on the other: both see it, and either can take back their yes @chromium', async ({
  phones: { ana, ben },
}) => {
  await openAtTen([ana, ben]);
  await asks(ana.page, closer.id, 'Ben');
  await todaySays(ana.page, [`You asked Ben: ${closer.name}`]);
  await opensRow(ben.page, 'A question from Ana');
  await expect(ben.page.getByRole('main').getByRole('link', { name: closer.name })).toBeVisible();
  await button(ben.page, 'Glad to').focus();
  await ben.page.keyboard.press('Enter');
  for (const { page } of [ben, ana]) {
    await todaySays(page, [`You would both be glad: ${closer.name}`]);
    await opensRow(page, 'You would both be glad');
    await expect(question(page, 'You would both be glad of this')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Before you begin' })).toHaveAttribute(
      'href',
      `#/together/before/${closer.id}`,
    );
  }
  await button(ben.page, 'Not any more').click();
  await expect(question(ben.page, 'All right')).toBeVisible();
  // On the other phone it is as if it had never been said.
  await todaySays(ana.page, [`You asked Ben: ${closer.name}`]);
  expect(await onToday(ben.page)).toEqual([]);
  await holdTheSame(ana.page, ben.page);
});

test('[JO29] [P8] [OV4] [QS2] [QS4] “not today” leaves every screen, every record and the relay as an unopened question leaves them @chromium', async ({
  phones: { ana, ben },
  relay,
}) => {
  await openAtTen([ana, ben]);
  await asks(ana.page, closer.id, 'Ben');
  await holdTheSame(ana.page, ben.page);
  const unopened = {
    screens: new Map([...(await everyScreen(ana.page)), ...(await asSeen(ana.page, 5))]),
    sizes: [sharedSizes(await heldOn(ana.page)), sharedSizes(await heldOn(ben.page))],
    relay: await relay.sums(),
  };
  await opensRow(ben.page, 'A question from Ana');
  await button(ben.page, 'Not today').click();
  await expect(question(ben.page, 'Nothing was sent')).toBeVisible();
  expect(await onToday(ben.page)).toEqual([]);
  // Long enough for whatever might be on its way.
  await ben.page.waitForTimeout(6000);
  for (const { page } of [ana, ben]) await settled(page);
  const now = new Map([...(await everyScreen(ana.page)), ...(await asSeen(ana.page, 5))]);
  expect(changedScreens(unopened.screens, now)).toEqual([]);
  expect([sharedSizes(await heldOn(ana.page)), sharedSizes(await heldOn(ben.page))]).toEqual(unopened.sizes);
  expect(await relay.sums()).toEqual(unopened.relay);
});

test('[JO29] [QS5] “Something gentler” is seen by the one who asked, and becomes a yes of both @chromium', async ({
  phones: { ana, ben },
}) => {
  await openAtTen([ana, ben]);
  await asks(ana.page, closer.id, 'Ben');
  await opensRow(ben.page, 'A question from Ana');
  await button(ben.page, 'Something gentler').click();
  await expect(question(ben.page, 'What would be good instead?')).toBeVisible();
  await expect(button(ben.page, closer.name)).toHaveCount(0);
  await ben.page.getByRole('button', { name: 'Rest together' }).click();
  await expect(question(ben.page, 'You would be glad of something gentler')).toBeVisible();
  await todaySays(ana.page, ['Ben would be glad of something gentler: Rest together']);
  await opensRow(ana.page, 'Ben would be glad of something gentler');
  await expect(ana.page.getByRole('link', { name: 'Let it go' })).toBeVisible();
  await button(ana.page, 'Glad to').click();
  for (const { page } of [ana, ben]) await todaySays(page, ['You would both be glad: Rest together']);
});

test('[JO29] [QS1] [QS2] a question drifts by, can be taken back, and uses itself up for the one who asked alone @chromium', async ({
  phones: { ana, ben },
}) => {
  await openAtTen([ana, ben]);
  await asks(ana.page, closer.id, 'Ben');
  await todaySays(ben.page, ['A question from Ana: Any time today, or not at all.']);
  await openAtTen([ana], 5);
  await todaySays(ana.page, ['Your question has drifted by: It is not about you.']);
  await opensRow(ana.page, 'Your question has drifted by');
  await expect(ana.page.getByText('It is not about you. Company and words are still here.')).toBeVisible();
  await button(ana.page, 'Take my question back').click();
  await expect(question(ana.page, 'Your question is taken back')).toBeVisible();
  await todaySays(ben.page, []);
  await goTo(ben.page, '/question/theirs/5');
  await expect(question(ben.page, 'There is no question here now')).toBeVisible();
  for (const id of [closer.id, 'full-closeness-as-you-define-it']) {
    await opensToAsk(ana.page, id);
    await expect(ana.page.getByText('Asking rests for now. Company and words are still here.')).toBeVisible();
    await expect(button(ana.page, 'Ask Ben')).toHaveCount(0);
  }
  await asks(ben.page, closer.id, 'Ana');
  await todaySays(ana.page, ['A question from Ben: Any time today, or not at all.']);
  await holdTheSame(ana.page, ben.page);
});

test('[JO5] every page of a question can be read by everyone @chromium', async ({ phones: { ana, ben } }) => {
  const seen: string[] = [];
  for (const { page } of [ana, ben]) await asOnAPhone(page);
  await openAtTen([ana, ben]);
  const look = async ({ page }: typeof ana, name: string) => seen.push(...(await inEveryLook(page, name)));
  await opensToAsk(ana.page, closer.id);
  await look(ana, 'asking');
  await button(ana.page, 'Ask Ben').click();
  await look(ana, 'asked');
  await opensRow(ben.page, 'A question from Ana');
  await look(ben, 'asked of me');
  await button(ben.page, 'Something gentler').click();
  await look(ben, 'something gentler');
  await ben.page.getByRole('button', { name: 'Rest together' }).click();
  await look(ben, 'answered');
  await opensRow(ana.page, 'Ben would be glad');
  await look(ana, 'would be glad of something gentler');
  await button(ana.page, 'Glad to').click();
  await look(ana, 'agreed');
  await button(ana.page, 'Not any more').click();
  await look(ana, 'all right');
  await opensToAsk(ana.page, closer.id);
  await look(ana, 'asking rests');
  await asks(ben.page, closer.id, 'Ana');
  await opensRow(ana.page, 'A question from Ben');
  await goTo(ana.page, '/today');
  await look(ana, 'today');
  await opensRow(ana.page, 'A question from Ben');
  await button(ana.page, 'Not today').click();
  await look(ana, 'nothing was sent');
  await goTo(ana.page, '/question/theirs/6');
  await look(ana, 'no question');
  expect(seen).toEqual([]);
});
