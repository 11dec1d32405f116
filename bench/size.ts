// What a phone must fetch, screen by screen: `npm run bench -- size [--json]`. Gzip, level 9; kB are 1000 bytes.
import { isBuilt, notBuilt, type Sized, weighed } from './house/index.ts';
import { print, type Row, row } from './rows/index.ts';
import { signed, twoPhones } from './size/index.ts';

/** Measured once, when the stack was chosen, with the same four screens in React 19.3.1 and React Aria 1.22.1. */
const react = { shell: 69.5, checkIn: 97.0, all: 132.3 };

const besideReact: Readonly<Record<string, { readonly what: string; readonly value: number }>> = {
  shell: { what: 'React + React Aria, shell (recorded)', value: react.shell },
  week: { what: 'React + React Aria, four screens (recorded)', value: react.all },
};

const targetOf = (name: string): number | undefined => {
  const own: Readonly<Record<string, number>> = { shell: 25, 'session core': 20, week: 150 };
  return own[name] ?? (name.startsWith('screen ') ? 40 : undefined);
};

function sizeRow({ name, kilobytes }: Sized): Row {
  const target = targetOf(name);
  const beside = besideReact[name];
  return row(name, kilobytes, 'kB', { ...(beside && { beside }), ...(target !== undefined && { target }) });
}

/** The whole way to a check-in, with the keys, journals and rules that the page beside it does without. */
function wholeCheckIn(sizes: readonly Sized[]): Row {
  const parts = sizes.filter(({ name }) => name === 'screen check-in' || name === 'session core');
  const beside = { what: 'React + React Aria, check-in (recorded)', value: react.checkIn };
  return row(
    'check-in with the session core',
    parts.reduce((sum, { kilobytes }) => sum + kilobytes, 0),
    'kB',
    { beside },
  );
}

const notes = [
  'A screen is all that is fetched to show it: the shell, its own code and styles, its words. The session core (keys, journals, rules) is fetched once beside the shell and weighed once.',
  'Workers, content and fonts have no target of their own; they are fetched once and kept.',
];

if (isBuilt()) {
  const { sizes, remarks } = weighed();
  const rows = [...sizes.map(sizeRow), wholeCheckIn(sizes), ...(await twoPhones())];
  print({ name: 'size', rows, notes: [...remarks, ...signed(rows), ...notes] }, process.argv.includes('--json'));
} else {
  process.stderr.write(`${notBuilt}\n`);
  process.exitCode = 2;
}
