import { expect, test } from 'vitest';
import { optionsFrom } from './options.ts';

const asked = (line: string) => optionsFrom(line.split(' ').filter((word) => word !== ''));
const complaint = (line: string): string => {
  const options = asked(line);
  return options.ok ? '' : options.refusal;
};

test('[WM3] a welcome and a fullness stand in for what a diary cannot say', () => {
  const options = asked('today --me a.csv --partner b.csv --date 2026-11-22');
  expect(options).toEqual({
    ok: true,
    value: {
      kind: 'today',
      me: 'a.csv',
      partner: 'b.csv',
      date: '2026-11-22',
      profile: 'payback',
      welcomeMe: 4,
      welcomePartner: 4,
      full: 1,
      json: false,
    },
  });
  const others = asked(
    'today --me=a --partner=b --date=2026-11-22 --profile steady --welcome-me 6 --welcome-partner 0 --full 3 --json',
  );
  expect(others).toMatchObject({
    ok: true,
    value: { profile: 'steady', welcomeMe: 6, welcomePartner: 0, full: 3, json: true },
  });
});

test.each([
  ['tomorrow', 'not known here'],
  ['today', '--me is needed'],
  ['today --me a --partner b', '--date is needed'],
  ['today --me a --partner b --date 2026-02-30', 'not a day that exists'],
  ['today --me a --partner b --date yesterday', 'not a day that exists'],
  ['today --me a --partner b --date 2026-11-22 --welcome-me 7', 'a tier from 0 to 6'],
  ['today --me a --partner b --date 2026-11-22 --welcome-partner 2.5', 'a tier from 0 to 6'],
  ['today --me a --partner b --date 2026-11-22 --full 4', '0, 1, 2 or 3'],
  ['today --me a --partner b --date 2026-11-22 --profile brisk', 'payback or steady'],
  ['today --me a --me b', 'given twice'],
  ['today --me', '--me needs a value'],
  ['today --mine a', 'no option --mine'],
  ['today a.csv', 'not an option'],
  ['today --json=yes', 'stands alone'],
  ['score', '--diary is needed'],
  ['score --me a', 'no option --me'],
])('[WM6] "pace %s" is answered with one sentence', (line, words) => {
  expect(complaint(line)).toContain(words);
  expect(complaint(line)).not.toContain('\n');
});

test('[WM6] asking for help is not a mistake', () => {
  for (const line of ['', 'help', '--help', 'today --help', 'score -h'])
    expect(asked(line)).toEqual({ ok: true, value: { kind: 'help' } });
});
