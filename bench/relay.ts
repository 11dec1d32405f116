// What the relay takes and how soon it passes it on, through its real doors: `npm run bench -- relay [--json]`.
// Beside it what the machine could do at all: its disk, its database, node:http and ws with nothing of ours in them.
import { isBuilt, notBuilt } from './house/index.ts';
import {
  appends,
  bareRequests,
  canWeigh,
  deliveries,
  perBareSocket,
  perWatchingSocket,
  plainRows,
  pushesPerSecond,
  toldToMany,
} from './mail/index.ts';
import { bareServer, isBare, openBare, overPostgres, overSqlite, type Program, type Relays } from './programs/index.ts';
import { crowding, inTurn, print, type Row, row, type Skipped, spreadRows } from './rows/index.ts';

const crowd = 64;
const many = 100;
const idle = 2000;

/** What one and many writers get onto the disk, each mailbox watched by two. `limit`: what lies below the relay. */
async function appendRows(relays: Relays, bare: Program, limit: (many: number) => Promise<number>, name: string) {
  const one = await appends(relays, 1, () => limit(1));
  const below = () => limit(crowd);
  const all = await appends(relays, crowd, below, () => bareRequests(bare, crowd));
  const rate = (what: string, value: number, beside: string, besides?: number) =>
    row(`${relays.name}: ${what}`, value, '/s', besides ? { beside: { what: beside, value: besides } } : {});
  return [
    rate('appends, one writer', one.perSecond, name, one.beside[0]),
    rate(`appends, ${crowd} writers`, all.perSecond, name, all.beside[0]),
    rate('the same, beside the doors alone', all.perSecond, 'bare node:http, same bodies', all.beside[1]),
    row(`${relays.name}: heads told meanwhile, two for each`, all.toldPerSecond, '/s'),
  ];
}

async function arrivalRows(relays: Relays, bare: Program): Promise<readonly Row[]> {
  const { name } = relays;
  return [
    ...spreadRows(`${name}: phone to phone`, await deliveries(relays, bare, 800), 'bare ws, echo'),
    ...spreadRows(
      `${name}: the last of ${many} is told`,
      await toldToMany(relays, bare, { many, tries: 300 }),
      `bare ws, to ${many}`,
    ),
  ];
}

async function memoryRow(relays: Relays, bare: Program): Promise<Row> {
  const relay = relays.programs[0] as Program;
  const both = await inTurn(
    1,
    () => perWatchingSocket(relay, idle),
    () => perBareSocket(bare, idle),
  );
  const [ours = 0, theirs = 0] = [both.ours[0], both.theirs[0]].map((bytes = 0) => bytes / 1000);
  return row(`memory of an idle socket that watches, of ${idle}`, ours, 'kB', {
    beside: { what: 'bare ws', value: theirs },
  });
}

async function sqliteRows(bare: Program): Promise<readonly Row[]> {
  const relays = await overSqlite();
  const limit = async () => pushesPerSecond(relays.place, 600);
  try {
    return [
      ...(canWeigh() ? [await memoryRow(relays, bare)] : []),
      ...(await appendRows(relays, bare, limit, 'pushes to this disk, one by one')),
      ...(await arrivalRows(relays, bare)),
    ];
  } finally {
    await relays.stop();
  }
}

/** Twenty connections: as many as two relays keep. */
async function postgresRows(relays: Relays, bare: Program): Promise<readonly Row[]> {
  const rows = await plainRows(relays.place, 20);
  try {
    return [
      ...(await appendRows(relays, bare, rows.perSecond, 'plain INSERTs into it, as many at once')),
      ...(await arrivalRows(relays, bare)),
    ];
  } finally {
    await rows.close();
    await relays.stop();
  }
}

const notes = [
  `Real programs over HTTP and sockets on one machine, which this bench shares with them; envelopes of 1 and 4 KiB, every answer checked. Rates are the middle of three rounds in turn with what stands beside.`,
  `Phone to phone: appended and on the disk, told over the other's socket, read back. With two instances one phone writes at the first and the other listens at the second.`,
  `Memory is what the program grew by from 500 sockets to 2,500.`,
];

async function measure(): Promise<void> {
  const skipped: Skipped[] = canWeigh() ? [] : [{ what: 'memory of an idle socket', why: 'there is no /proc' }];
  const bare = await bareServer();
  try {
    const rows = [...(await sqliteRows(bare))];
    const two = await overPostgres();
    if ('why' in two) skipped.push({ what: 'PostgreSQL + NATS, two instances', why: two.why });
    else rows.push(...(await postgresRows(two, bare)));
    print({ name: 'relay', rows, notes: [...notes, crowding()], skipped }, process.argv.includes('--json'));
  } finally {
    await bare.stop();
  }
}

if (isBare()) openBare();
else if (isBuilt()) await measure();
else {
  process.stderr.write(`${notBuilt}\n`);
  process.exitCode = 2;
}
