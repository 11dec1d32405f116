import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, type LaunchOptions } from '@playwright/test';

interface Browsers {
  readonly chromium?: string;
  readonly firefox?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const chosen = '.cache/browsers.json';
const browsers: Browsers = existsSync(chosen) ? JSON.parse(readFileSync(chosen, 'utf8')) : {};
const chromium = process.env.CHROMIUM_PATH ?? browsers.chromium ?? '/usr/bin/chromium';
const port = Number(process.env.JOURNEY_PORT ?? 8797);

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const chromiumOptions: LaunchOptions = {
  executablePath: chromium,
  args: quiet,
  env: { ...process.env, ...browsers.env } as Record<string, string>,
};

// Stories in real browsers against the real relay. Debian's own Firefox is driven over WebDriver BiDi.
export default defineConfig<{ readonly beside: LaunchOptions | undefined }>({
  testDir: 'journeys',
  outputDir: '.cache/journeys',
  // One waits for the network or the clock most of the time; each has browsers and mailboxes of its own.
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  // A second try where nobody watches: a busy machine may be slow once. What needed it is named in the report.
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.JOURNEY_REPORT ? [['line'], ['json', { outputFile: process.env.JOURNEY_REPORT }]] : 'list',
  use: { baseURL: `http://localhost:${port}`, locale: 'en', timezoneId: 'Europe/Berlin' },
  projects: [
    {
      name: 'chromium',
      grepInvert: /@firefox/,
      use: { launchOptions: chromiumOptions },
    },
    ...(browsers.firefox
      ? [
          {
            name: 'firefox',
            grepInvert: /@chromium/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: browsers.firefox },
              beside: chromiumOptions,
            },
          },
        ]
      : []),
  ],
  webServer: {
    command: 'node dist-relay/main.mjs',
    env: { PORT: String(port), DATA: process.env.JOURNEY_DATA ?? '.cache/journeys-relay.db' },
    url: `http://localhost:${port}/readyz`,
    reuseExistingServer: false,
  },
});
