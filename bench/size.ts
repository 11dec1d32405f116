// What a phone must fetch, screen by screen: `npm run bench -- size [--json]`. Gzip, level 9; kB are 1000 bytes.
import { isBuilt, notBuilt, type Sized, weighed } from './house/index.ts';
import { print, type Row, row } from './rows/index.ts';

/** Measured once, when the stack was chosen, with the same four screens in React 19.3.1 and React Aria 1.22.1. */
const react = { shell: 69.5, checkIn: 97.0, all: 132.3 };

const besideReact: Readonly<Record<string, { readonly what: string; readonly value: number }>> = {
  shell: { what: 'React + React Aria, shell (recorded)', value: react.shell },
  'screen check-in': { what: 'React + React Aria, check-in (recorded)', value: react.checkIn },
  week: { what: 'React + React Aria, four screens (recorded)', value: react.all },
};

const targetOf = (name: string): number | undefined => {
  if (name === 'shell') return 25;
  if (name === 'week') return 150;
  return name.startsWith('screen ') ? 40 : undefined;
};

function sizeRow({ name, kilobytes }: Sized): Row {
  const target = targetOf(name);
  const beside = besideReact[name];
  return row(name, kilobytes, 'kB', { ...(beside && { beside }), ...(target !== undefined && { target }) });
}

const notes = [
  'A screen is everything fetched to show it: the shell, its own code and styles, its words; content that grows with the library is listed apart.',
  'Workers, content and fonts have no target of their own; they are fetched once and kept.',
];

if (isBuilt()) print('size', weighed().map(sizeRow), notes, process.argv.includes('--json'));
else {
  process.stderr.write(`${notBuilt}\n`);
  process.exitCode = 2;
}
