import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const busyBox = 'k'.repeat(43);

/** What the writer puts into an item with this id. */
export const busyText = (id: string): string => id.repeat(40);

const writer = `
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openSqlite } from './store.mjs';
const { value: store } = await openSqlite(process.argv[2]);
const [box, room] = ['${busyBox}', { boxBytes: 1e12, boxItems: 1e9 }];
await store.claim(box, { write: 'w'.repeat(43), read: 'r'.repeat(43), keepDays: 30 }, 1);
async function one() {
  const id = randomBytes(16).toString('hex');
  const answer = await store.append(box, { id, bytes: Buffer.from(id.repeat(40)) }, room, 1);
  writeSync(1, id + ' ' + answer.value.cursor + '\\n');
}
for (;;) await Promise.all([one(), one(), one(), one(), one()]);
`;

export interface Writing {
  /** Ids by cursor: every answer that it had when it was last heard. */
  readonly answered: ReadonlyMap<number, string>;
  /** Once it has its first answer. */
  readonly begun: Promise<void>;
  /** Nothing can be done against it; answers once all that it said is heard. */
  readonly kill: () => Promise<void>;
}

export interface BusyWriter {
  readonly write: (path: string) => Writing;
  readonly remove: () => void;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = join(here, '../../.cache');

/** A program of its own that appends five items at a time, until it is killed, and says each answer as it has it. */
export async function busyWriter(): Promise<BusyWriter> {
  // Inside the project, so that it finds the packages that a store needs.
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'writer-'));
  writeFileSync(join(folder, 'writer.mjs'), writer);
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: [/^@unhurried\//] },
    build: {
      ssr: join(here, 'index.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'store.mjs' } },
    },
  });

  function write(path: string): Writing {
    const child = spawn(process.execPath, [join(folder, 'writer.mjs'), path], { stdio: ['ignore', 'pipe', 'inherit'] });
    const answered = new Map<number, string>();
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      const [id = '', cursor] = line.split(' ');
      answered.set(Number(cursor), id);
    });
    const begun = new Promise<void>((done) => lines.once('line', () => done()));
    const ended = new Promise<void>((done) => lines.once('close', () => done()));
    const kill = (): Promise<void> => {
      child.kill('SIGKILL');
      return ended;
    };
    return { answered, begun, kill };
  }
  return { write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
