// How soon a fleeting frame reaches who watches, and a touch the other phone's screen: `npm run bench -- live [--json]`.
// Beside it bare ws in the same run, in a process of its own as the relay is, which passes the same bytes on and asks
// nobody for a token. `--thumb` takes the touches alone, `--samples N` so many of them, `--markdown` prints a table.
import { barePassage, type Crowd, crowded, lastHeard, type Passage, passage } from './frames/index.ts';
import { chromiumPath, isBuilt, notBuilt } from './house/index.ts';
import { bareServer, isBare, openBare, overPostgres, overSqlite, type Program, type Relays } from './programs/index.ts';
import {
  type Beside,
  crowding,
  inTurn,
  print,
  type Row,
  type Skipped,
  type Spread,
  spreadOf,
  spreadRows,
} from './rows/index.ts';
import { inMarkdown, leastTries, thumbFigures } from './thumb/index.ts';

const many = 20;
const tries = 1000;
const couples = 200;
const crowd: Crowd = { each: 5, milliseconds: 2500, patience: 5000 };

type Open = (at: number, hearers: number) => Promise<Passage>;

const flat = (lists: readonly (readonly number[])[]): Spread => spreadOf(lists.flat());

/** One frame at a time. */
async function alone(ours: Open, theirs: Open, hearers: number): Promise<Beside<Spread>> {
  const both = [await ours(0, hearers), await theirs(0, hearers)] as const;
  const own = () => lastHeard(both[0], hearers);
  const bare = () => lastHeard(both[1], hearers);
  await inTurn(50, own, bare);
  const took = await inTurn(tries, own, bare);
  for (const each of both) each.close();
  return { ours: spreadOf(took.ours), theirs: spreadOf(took.theirs) };
}

/** Many couples at once, each speaking at its own pace. */
async function amongMany(ours: Open, theirs: Open): Promise<Beside<Spread>> {
  const opened = async (open: Open): Promise<readonly Passage[]> => {
    const passages: Passage[] = [];
    for (let at = 0; at < couples; at++) passages.push(await open(1000 + at, 1));
    return passages;
  };
  const [own, bare] = [await opened(ours), await opened(theirs)];
  const took = await inTurn(
    2,
    () => crowded(own, crowd),
    () => crowded(bare, crowd),
  );
  for (const each of [...own, ...bare]) each.close();
  return { ours: flat(took.ours), theirs: flat(took.theirs) };
}

async function rowsOf(relays: Relays, bare: Program): Promise<readonly Row[]> {
  const ours: Open = (at, hearers) => passage(relays, at, hearers);
  const theirs: Open = (at, hearers) => barePassage(bare, at, hearers);
  const { name } = relays;
  try {
    return [
      ...spreadRows(`${name}: to the other phone`, await alone(ours, theirs, 1), 'bare ws, echo'),
      ...spreadRows(`${name}: the last of ${many}`, await alone(ours, theirs, many), `bare ws, to ${many}`),
      ...spreadRows(
        `${name}: among ${couples} couples, ${couples * crowd.each} a second`,
        await amongMany(ours, theirs),
        'bare ws, the same',
      ),
    ];
  } finally {
    await relays.stop();
  }
}

const notes = [
  'One frame of 256 bytes at a time unless said otherwise; from the moment it is said until it is heard. With two instances it is said at the first and heard at the second.',
  `Among many, ${couples} couples say ${crowd.each} frames a second each, whether or not earlier ones were heard, and every one must be heard. The speakers and hearers are this bench, in one process on the same machine.`,
];

interface Part {
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly skipped: readonly Skipped[];
}

async function frames(bare: Program): Promise<Part> {
  const rows = await rowsOf(await overSqlite(), bare);
  const two = await overPostgres();
  if ('why' in two) return { rows, notes, skipped: [{ what: 'PostgreSQL + NATS, two instances', why: two.why }] };
  return { rows: [...rows, ...(await rowsOf(two, bare))], notes, skipped: [] };
}

async function thumb(bare: Program, samples: number): Promise<Part> {
  const executable = chromiumPath();
  if (executable) return { ...(await thumbFigures(executable, bare, samples)), skipped: [] };
  const why = 'there is no Chromium; CHROMIUM_PATH names one';
  return { rows: [], notes: [], skipped: [{ what: 'from thumb to screen', why }] };
}

const isAsked = (word: string): boolean => process.argv.includes(word);

/** `--samples N`: a multiple of four, so that both ways are taken as often. */
function samplesAsked(): number {
  const at = process.argv.indexOf('--samples');
  const asked = at < 0 ? leastTries : Number(process.argv[at + 1]);
  if (!(asked > 0)) throw new Error('How many samples? --samples N');
  return 4 * Math.ceil(asked / 4);
}

async function measure(samples: number): Promise<void> {
  const bare = await bareServer();
  try {
    const parts = [...(isAsked('--thumb') ? [] : [await frames(bare)]), await thumb(bare, samples)];
    const rows = parts.flatMap((part) => part.rows);
    const said = [...parts.flatMap((part) => part.notes), crowding()];
    const skipped = parts.flatMap((part) => part.skipped);
    if (isAsked('--markdown')) process.stdout.write(`${inMarkdown(rows)}\n\n${said.join('\n')}\n`);
    else print({ name: 'live', rows, notes: said, skipped }, isAsked('--json'));
  } finally {
    await bare.stop();
  }
}

if (isBare()) openBare();
else if (isBuilt()) await measure(samplesAsked());
else {
  process.stderr.write(`${notBuilt}\n`);
  process.exitCode = 2;
}
