import type { Page } from '@playwright/test';
import { expect, test } from './begun.ts';
import { faults, wideOnes, width } from './looks.ts';
import { shownAs, toTheSample } from './sample.ts';
import { goTo, unfold } from './walk.ts';

const rooms = ['care', 'walk', 'cabinet', 'comfort', 'reading', 'looks', 'visit', 'page', 'sentence'];
/** Pages of a kind of their own that the first links of a kind do not lead to. */
const beginsAt = [...rooms.map((room) => `/${room}`), '/comfort/16', '/comfort/18', '/comfort/ways/6'];

const isOfCare = (path: string): boolean => rooms.includes(path.split('/')[1] ?? '');
/** The same kind for `/reading/1` and `/reading/2`. */
const kindOf = (path: string): string => path.replaceAll(/\/([0-9a-f]{32}|\d{4}-\d\d-\d\d|\d+)(?=\/|$)/g, '/N');
/** A warning sign that is opened stands on the overview from then on, so these come last. */
const isSign = (path: string): boolean => path.startsWith('/care/sign/');

async function linksOn(page: Page): Promise<readonly string[]> {
  await unfold(page);
  const hrefs = await page
    .locator('main a[href^="#/"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  return hrefs.flatMap((href) => (href === null ? [] : [href.slice(1)])).filter(isOfCare);
}

type Look = (page: Page, name: string) => Promise<readonly string[]>;

/** So many pages of every kind of the care room, found by their own links. */
async function walkCare(page: Page, look: Look, perKind: number) {
  const seen: string[] = [];
  const been = new Set<string>();
  const times = new Map<string, number>();
  const ahead = [...beginsAt];
  while (ahead.length > 0) {
    const at = ahead.findIndex((path) => !isSign(path));
    const [path = ''] = ahead.splice(Math.max(0, at), 1);
    const kind = kindOf(path);
    const before = times.get(kind) ?? 0;
    if (been.has(path) || (before >= perKind && !beginsAt.includes(path))) continue;
    been.add(path);
    times.set(kind, before + 1);
    await goTo(page, path);
    seen.push(...(await look(page, path)));
    ahead.push(...(await linksOn(page)));
  }
  return { seen, been: [...been], kinds: [...times.keys()].sort() };
}

const ofHealth =
  /heart|stroke|cancer|pain|oxygen|erect|dry|stoma|sclerosis|depress|prostate|kidney|diabet|medic|drug|bleed|birth|lung|clinic/;

const modes: Readonly<Record<string, object>> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  'low-energy': { lowEnergy: true },
  'right to left': { locale: 'en-XB' },
};

test.describe('the care room of the sample couple', () => {
  test.use({ viewport: { width, height: 740 }, reducedMotion: 'reduce' });

  for (const [mode, display] of Object.entries(modes))
    test(`[JO87] every kind of page of the care room can be read by everyone: ${mode} @chromium`, async ({ page }) => {
      test.setTimeout(240_000);
      await shownAs(page, display);
      await toTheSample(page);
      const { seen, been, kinds } = await walkCare(page, faults, 1);
      expect(seen).toEqual([]);
      for (const room of rooms) expect(been).toContain(`/${room}`);
      for (const kind of ['/care/sign/N', '/comfort/N', '/comfort/ways/N', '/reading/N']) expect(kinds).toContain(kind);
      expect(been.filter((path) => ofHealth.test(path))).toEqual([]);
    });

  test('[JO87] nothing of the care room scrolls sideways with text twice as large @chromium', async ({ page }) => {
    test.setTimeout(240_000);
    await shownAs(page, { textSize: 200 });
    await toTheSample(page);
    expect((await walkCare(page, wideOnes, 2)).seen).toEqual([]);
  });
});
