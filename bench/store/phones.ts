import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { openKept } from '../cold-start/index.ts';
import { newFolder, type Program, served } from '../programs/index.ts';
import { builtPage, type OpenPage, openPage } from './page.ts';

/** Two people's phones, each a browser of its own with its own disk, and the relay between them. */
export interface Phones {
  readonly relay: Program;
  readonly mine: BrowserContext;
  readonly theirs: BrowserContext;
  close(): Promise<void>;
}

export async function openPhones(executable: string): Promise<Phones> {
  const folder = newFolder();
  await builtPage(join(folder.path, 'page'));
  const relay = await served(join(folder.path, 'page'));
  const mine = await openKept(executable, join(folder.path, 'mine'));
  const theirs = await openKept(executable, join(folder.path, 'theirs'));
  const close = async (): Promise<void> => {
    await Promise.all([mine.close(), theirs.close()]);
    await relay.stop();
    folder.remove();
  };
  return { relay, mine, theirs, close };
}

/** A page of mine that was opened just now. */
export const lockedPage = ({ relay, mine }: Phones): Promise<OpenPage> => openPage(mine, relay.url);

/** The same, its side unlocked. */
export async function unlocked(phones: Phones): Promise<OpenPage> {
  const page = await lockedPage(phones);
  await page.ask('unlock');
  return page;
}
