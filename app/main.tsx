import { render } from 'preact';
import './screens.css';
import { App } from './app.tsx';
import { watchForUpdate } from './service-worker/index.ts';
import { applyDisplay } from './settings/display/index.ts';
import { forgetOnClosing, showAppearance, startRouter, theme, view } from './shell/index.ts';
import { loadWords } from './words/index.ts';

/** The languages that are whole. `en-XB` is English turned round, to look at right-to-left layouts. */
const languages = ['en', 'en-XB'];

/** English comes beside everything else; another language is fetched once it is known that it was chosen. */
async function speak(chosen: string | undefined): Promise<void> {
  if (chosen && chosen !== 'en' && languages.includes(chosen)) await loadWords(chosen, ['shell']);
}

async function start(): Promise<void> {
  const [{ memoryDevice, openDevice }, { lockByItself, unhurried }] = await Promise.all([
    import('./device/index.ts'),
    import('./session/index.ts'),
    loadWords('en', ['shell']),
  ]);
  const opened = await openDevice();
  const display = opened.ok ? opened.value.display() : {};
  await speak(display.locale);
  theme.value = display.theme === 'light' || display.theme === 'dark' ? display.theme : 'auto';
  view.value = display.lowEnergy ? 'low-energy' : 'ordinary';
  applyDisplay(display);
  showAppearance(document.documentElement);
  // Without storage there is still help, and the sample couple: a device in memory stands in, and nothing is asked of it.
  const device = opened.ok ? opened.value : memoryDevice();
  const sample = async () => (await import('./sample-life.ts')).sampleLife(device.now());
  const app = unhurried({ device, sample, keeps: opened.ok });
  forgetOnClosing(app.phase, '/today');
  lockByItself(app);
  startRouter('/today');
  await app.arrive();
  render(<App app={app} />, document.body);
  watchForUpdate((accept) => app.releaseReady(accept));
}

/** Over plain http from another machine a browser gives no cryptography: index.html holds the words for that. [RE25] */
if (isSecureContext) void start();
else document.body.append(document.querySelector('template')?.content ?? '');
