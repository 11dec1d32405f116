import { join } from 'node:path';
import { nats, postgres } from './around.ts';
import { type Folder, newFolder } from './folder.ts';
import type { Program } from './program.ts';
import { mailboxesWith } from './relay.ts';

/** A relay as an operator may have it: one program over a file, or two over one database and one bus. */
export interface Relays {
  readonly name: string;
  /** Phones write at the first and listen at the last; where there is one program it is both. */
  readonly programs: readonly Program[];
  /** The folder of its file, or the address of its database. */
  readonly place: string;
  stop(): Promise<void>;
}

export async function overSqlite(): Promise<Relays> {
  const folder: Folder = newFolder();
  const program = await mailboxesWith({ DATA: join(folder.path, 'boxes.db') });
  const stop = async (): Promise<void> => {
    await program.stop();
    folder.remove();
  };
  return { name: 'SQLite', programs: [program], place: folder.path, stop };
}

/** Two instances; or why they cannot be here. */
export async function overPostgres(): Promise<Relays | { readonly why: string }> {
  const database = await postgres();
  if (database.url === undefined) return { why: database.why };
  const bus = await nats();
  if (bus.url === undefined) {
    await database.stop();
    return { why: bus.why };
  }
  const env = { DATABASE_URL: database.url, NATS_URL: bus.url };
  const programs = [await mailboxesWith(env), await mailboxesWith(env)];
  const stop = async (): Promise<void> => {
    for (const program of programs) await program.stop();
    await bus.stop();
    await database.stop();
  };
  return { name: 'PostgreSQL + NATS, two instances', programs, place: database.url, stop };
}
