import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Bus, inProcessBus, natsBus } from '../bus/index.ts';
import type { MailConfig } from '../config/index.ts';
import { type BoxStore, type OpenRefusal, openPostgres, openSqlite } from '../storage/index.ts';

function sentenceFor(refusal: OpenRefusal, name: string): string {
  switch (refusal.kind) {
    case 'newer':
      return `${name} was written by a newer version of this program (${refusal.found}; this one knows ${refusal.known}).`;
    case 'not-ours':
      return `${name} names something that is no store of mailboxes. Nothing in it was changed.`;
    case 'unreachable':
      return `The mailboxes at ${name} could not be opened (${refusal.why}).`;
  }
}

/** The folder of a file, for its owner alone. What stands against it is met again when the file is opened. [RF8] */
export function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch {
    return;
  }
}

/** Opens the store that was chosen; a refusal is a sentence that names the variable and quotes nothing. [RF7] */
export async function openStore({ store }: MailConfig): Promise<Result<BoxStore, string>> {
  if (store.kind === 'sqlite') makeFolder(store.file);
  const opened = store.kind === 'sqlite' ? await openSqlite(store.file) : await openPostgres(store.url);
  if (opened.ok) return opened;
  return refuse(sentenceFor(opened.refusal, store.kind === 'sqlite' ? 'DATA' : 'DATABASE_URL'));
}

/** How this instance hears of the others; of itself alone when it is the only one. [RF7] */
export async function openBus({ nats }: MailConfig): Promise<Result<Bus, string>> {
  if (nats === undefined) return ok(inProcessBus());
  const opened = await natsBus(nats);
  return opened.ok ? opened : refuse(`NATS_URL could not be reached (${opened.refusal.why}).`);
}
