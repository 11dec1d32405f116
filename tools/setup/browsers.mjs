import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carriedChromium } from './carried-chromium.mjs';
import { root } from './root.mjs';
import { quiet } from './say.mjs';

const chromiums = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const first = (paths) => paths.find((path) => existsSync(path));
const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How to become root without asking anybody; nothing when there is no way. */
function rootPrefix() {
  if (!existsSync('/usr/bin/apt-get') || process.env.NO_APT) return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/** Debian's own browsers, and letters to draw with. False when the system would not have them. */
function installFromDebian() {
  const prefix = rootPrefix();
  if (!prefix) return false;
  console.log(quiet('Fetching Chromium and Firefox from Debian…'));
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    return succeeds(command, rest);
  };
  const packages = ['chromium', 'firefox-esr', 'fonts-dejavu-core'];
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Which browsers the journeys run in: CHROMIUM_PATH, else the system's, else Debian's packages when we may install
 * them, else the Chromium that npm carries. Firefox when it is there. Written to `.cache/browsers.json`.
 */
export function findBrowsers() {
  const named = process.env.CHROMIUM_PATH;
  if (!named && !first(chromiums)) installFromDebian();
  const own = named ?? first(chromiums);
  const firefox = process.env.FIREFOX_PATH ?? first(firefoxes);
  const browsers = { ...(own ? { chromium: own } : carriedChromium()), ...(firefox && { firefox }) };
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/browsers.json'), JSON.stringify(browsers, null, 2));
  return browsers;
}
