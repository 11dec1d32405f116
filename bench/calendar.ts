// What comes again in a calendar, expanded, beside rrule and ical.js; and a month of ten years drawn on a slow phone, beside
// its own markup as bare HTML: `npm run bench -- calendar [--json]`.
import { daysOf, lived, monthRows, readers, type Window, year } from './calendar/index.ts';
import { chromiumPath } from './house/index.ts';
import { crowding, middle, print, type Row, row } from './rows/index.ts';

const entries = 1000;
const rounds = 3;
const month = daysOf('2026-10-26', 42);

/** Not folded away by the engine: what nobody reads need not be computed. */
let seen = 0;

function timed(work: () => readonly string[]): number {
  const since = performance.now();
  seen += work().length;
  return performance.now() - since;
}

/** All three in turn, round after round, so that whatever else this machine does falls on all alike. [BE6] */
function inTurn(work: readonly (() => readonly string[])[]): readonly number[] {
  const took = work.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    work.forEach((each, at) => {
      took[at]?.push(timed(each));
    });
  }
  return took.map(middle);
}

const all = readers(entries);
const beside = all.map(({ name }) => name).slice(1);

/** Read from their texts and expanded, as when a calendar is opened. */
function rowsOf(what: string, window: Window): readonly Row[] {
  const [ours = 0, ...others] = inTurn(
    all.map(
      ({ read }) =>
        () =>
          read()(window),
    ),
  );
  return others.map((value, at) => row(what, ours, 'ms', { beside: { what: beside[at] ?? '', value } }));
}

const executable = chromiumPath();
const drawn = executable ? await monthRows(executable) : [];
const skipped = executable ? [] : [{ what: 'the month view', why: 'there is no Chromium; CHROMIUM_PATH names one' }];
const rows = [...rowsOf('a year', year), ...rowsOf('six weeks', month), ...drawn];
const notes = [
  `${entries} entries that come again, begun within ten years; medians of ${rounds} rounds on Node ${process.versions.node}. (${seen})`,
  'Ours also places each in its zone, through every change of the clocks, with its end; the others give starts without a zone.',
  `The month: ${lived.once} entries that come once and ${lived.again} that come again, of ten years; from the call that draws it to the painted frame, in five pages.`,
  'What the graphics thread puts on the glass after it, and the wait for the beat of the screen, are in neither figure.',
  crowding(),
];
print({ name: 'calendar', rows, notes, skipped }, process.argv.includes('--json'));
