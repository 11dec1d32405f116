import { middle, type Row, row } from '../rows/index.ts';
import { type Exchange, type Step, slots } from './page/exchange.ts';
import type { Stall } from './page/stall.ts';
import { type Busy, type Speeds, slowDown, type Taken } from './rounds.ts';

const plainPsi = 'plain PSI (VOPRF)';

/** What one waits for: each of the four jobs, then all of one person's. */
const parts: readonly (readonly [string, ...Step[]])[] = [
  ['open', 'open'],
  ['answer', 'answer'],
  ['close', 'close'],
  ['conclude', 'conclude'],
  ['who opens, both jobs', 'open', 'close'],
  ['who answers, both jobs', 'answer', 'conclude'],
];

const sums = (exchanges: readonly Exchange[], of: readonly Step[]): number =>
  middle(exchanges.map(({ took }) => of.reduce((sum, step) => sum + took[step], 0)));

const timeRows = (speed: string, { ours, plain }: Taken): readonly Row[] =>
  parts.map(([what, ...of]) =>
    row(`${what}, ${speed}`, sums(ours, of), 'ms', { beside: { what: plainPsi, value: sums(plain, of) } }),
  );

/** What the worker really met: the plain rounds, slowed over not slowed. */
function metRow({ full, everything }: Speeds): Row {
  const round = ({ plain }: Taken): number => sums(plain, ['open', 'answer', 'close', 'conclude']);
  const beside = { what: 'asked', value: slowDown };
  return row('how much slower the plain rounds were', round(everything) / round(full), 'times', { beside });
}

const bytesOf = ({ bytes }: Exchange): number => bytes.first + bytes.second;

function weightRow({ ours, plain }: Taken): Row {
  const [own, other] = [ours[0], plain[0]];
  if (!own || !other) throw new Error('No round was taken.');
  const beside = { what: plainPsi, value: bytesOf(other) / 1000 };
  return row(`each person sends: ${own.bytes.first} + ${own.bytes.second} bytes`, bytesOf(own) / 1000, 'kB', {
    beside,
  });
}

const mostStall = 50;
const idlePage = 'the same page, idle';

const stallRows = (speed: string, { stalls }: Taken): readonly Row[] =>
  (
    [
      ['longest named task of the screen', 'task'],
      ['longest gap of the screen', 'gap'],
    ] as const satisfies readonly (readonly [string, keyof Stall])[]
  ).map(([what, of]) =>
    row(`${what}, ${speed}`, stalls.ours[of], 'ms', {
      beside: { what: idlePage, value: stalls.idle[of] },
      target: mostStall,
    }),
  );

const busyRow = (speed: string, { ours, idle }: Busy): Row =>
  row(`longest task of the screen in processor time, ${speed}`, ours, 'ms', {
    beside: { what: idlePage, value: idle },
    target: mostStall,
  });

export function rowsFrom(speeds: Speeds): readonly Row[] {
  const { full, screen, everything, busy } = speeds;
  const itsThread = `its thread ${slowDown}×`;
  return [
    ...timeRows('1×', full),
    ...timeRows(`${slowDown}×`, everything),
    metRow(speeds),
    weightRow(full),
    busyRow('1×', busy.full),
    busyRow(itsThread, busy.screen),
    ...stallRows('1×', full),
    ...stallRows(itsThread, screen),
    ...stallRows(`all ${slowDown}×`, everything),
  ];
}

export const notesOf = ({ full, screen, everything }: Speeds): readonly string[] => [
  `${slots} slots; medians of ${full.ours.length} rounds at 1× and ${everything.ours.length} at ${slowDown}×, both people, in turn with plain PSI; a worker for each job, its start included. Bytes are those of the messages, unsealed.`,
  `The browser's own throttle refuses workers, so at ${slowDown}× the processes of the page stand still for five sixths of the time, worker and screen alike; "its thread ${slowDown}×" is the browser's throttle on the main thread alone (${screen.ours.length} rounds), its worker at full speed.`,
  'Processor time is what the main thread itself worked, in a trace of the browser: at 1× a busy machine changes little of it. Slowed, the waiting of the throttle counts as work, and a busy machine makes it longer. The other two are by the clock.',
  'A named task is one of 50 ms or more (Long Tasks API), 0 when there was none. A gap is the time between two turns of the page, its wait of 4 ms and whatever else ran on this machine included; where all stands still, the standing too.',
  'Plain PSI proves only that one key was used for all slots: a partner who lies in the first message reads every answer. The difference is the price of that.',
];
