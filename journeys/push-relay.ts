import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { opened, said } from './program.ts';

const quarter = 900_000;

/** Read by the program before its own code: its clock is as far ahead as a file says. */
const clock = `import { readFileSync } from 'node:fs';
const real = Date.now;
let ahead = 0;
setInterval(() => { ahead = Number(readFileSync(process.env.CLOCK, 'utf8')) || ahead; }, 50).unref();
Date.now = () => real() + ahead;
`;

/** The built program with keys of its own, asking one push service alone; its clock can leap. */
export interface WakingRelay {
  readonly origin: string;
  /** Minutes of the day of the next quarters of an hour, as it counts. */
  readonly nextTimes: (count: number) => readonly number[];
  /** Its clock leaps to the beginning of the next one. */
  readonly toNextQuarter: () => void;
  readonly stop: () => Promise<void>;
}

export async function openWakingRelay(service: string): Promise<WakingRelay> {
  const folder = mkdtempSync(join(tmpdir(), 'waking-'));
  const [program, file] = [join(folder, 'clock.mjs'), join(folder, 'ahead')];
  writeFileSync(program, clock);
  writeFileSync(file, '0');
  const keys = Object.fromEntries(
    (await said({}, 'push-keys'))
      .trim()
      .split('\n')
      .map((line) => line.split('=')),
  );
  const running = await opened({
    ...keys,
    PUSH_CONTACT: 'mailto:host@relay.example',
    PUSH_HOSTS: service,
    DATA: join(folder, 'relay.db'),
    NODE_OPTIONS: `--import=${pathToFileURL(program)}`,
    CLOCK: file,
  });
  let ahead = 0;
  const next = (count: number): number => (Math.floor((Date.now() + ahead) / quarter) + count) * quarter;
  return {
    origin: running.origin,
    nextTimes: (count) => Array.from({ length: count }, (_, at) => (next(at + 1) / 60_000) % 1440),
    toNextQuarter() {
      ahead = next(1) - Date.now() + 1000;
      writeFileSync(file, String(ahead));
    },
    async stop() {
      await running.end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
