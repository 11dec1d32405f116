// Takes the pictures of docs/pictures from the built app: `npm run build && node tools/pictures.mjs`. The sample couple
// stands in for real people; run it again when a screen changes, and look at what it took before committing it.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const port = 8796;
const folder = 'docs/pictures';

const screens = [
  { name: 'today-light', path: '/today', scheme: 'light' },
  { name: 'today-dark', path: '/today', scheme: 'dark' },
  { name: 'check-in', path: '/check-in', scheme: 'light' },
  { name: 'offering', path: '/offering', scheme: 'light' },
  { name: 'activity', path: '/activity/lie-back-to-back', scheme: 'light' },
  { name: 'history', path: '/history', scheme: 'dark' },
];

async function ready() {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(`http://localhost:${port}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('The relay did not open.');
}

async function lookAround(page) {
  for (const name of ['Go on', 'Go on', 'I am 18 or over'])
    await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: /Look around/ }).click();
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
}

async function take(browser, { name, path, scheme }) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    colorScheme: scheme,
    serviceWorkers: 'block',
    timezoneId: 'Europe/Lisbon',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-22T18:30:00Z'));
  await page.goto(`http://localhost:${port}/`);
  await lookAround(page);
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, path);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
}

mkdirSync(folder, { recursive: true });
const relay = spawn(process.execPath, ['dist-relay/main.mjs'], { env: { ...process.env, PORT: String(port) } });
try {
  await ready();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  for (const screen of screens) await take(browser, screen);
  await browser.close();
} finally {
  relay.kill();
}
