import { expect, test } from 'vitest';
import { dayFrom } from '../time/index.ts';
import { type DiaryOptions, readDiary } from './index.ts';

const header = 'observation_date,tracker_name,tracker_category,observation_value';
const read = (dates: readonly string[], options?: DiaryOptions) => {
  const result = readDiary([header, ...dates.map((date) => `"${date}",Fatigue,General,1`)].join('\n'), options);
  const skipped = result.ok ? result.value.skipped : result.refusal.kind === 'no-days' ? result.refusal.skipped : [];
  return {
    days: result.ok ? result.value.days.map(({ day }) => day) : [],
    skipped: skipped.map(({ what, reason }) => `${what}: ${reason}`),
  };
};

test('[DI3] dates as exports and spreadsheets write them', () => {
  const same = [
    '2024-05-01',
    '2024-5-1',
    '2024/05/01',
    '2024-05-01T08:30:00Z',
    '2024-05-01 08:30',
    '1st May 2024',
    '1 May 2024',
    '01-May-2024',
    '1.5.2024',
    '01.05.2024',
  ];
  for (const date of same) expect([date, ...read([date]).days]).toEqual([date, '2024-05-01']);
});

test('[DI3] day and month in doubt: one date of the file decides for all, else nothing is guessed', () => {
  expect(read(['05/06/2024', '13/06/2024']).days).toEqual(['2024-06-05', '2024-06-13']);
  expect(read(['5/6/2024', '5/13/2024']).days).toEqual(['2024-05-06', '2024-05-13']);
  expect(read(['05/06/2024', '06/06/2024'])).toEqual({ days: ['2024-06-06'], skipped: ['05/06/2024: unclear-day'] });
});

test('[DI3] no such day, too early, still to come', () => {
  const today = dayFrom('2026-11-22');
  const dates = [
    '2023-02-29',
    'yesterday',
    '',
    '1970-01-01',
    '2009-12-31',
    '2010-01-01',
    '2026-11-22',
    '2026-11-23',
    '2024-02-29',
  ];
  const found = read(dates, today && { today });
  expect(found.days).toEqual(['2010-01-01', '2024-02-29', '2026-11-22']);
  expect(found.skipped).toEqual([
    '2026-11-23: future',
    ': no-such-day',
    '2023-02-29: no-such-day',
    'yesterday: no-such-day',
    '1970-01-01: too-early',
    '2009-12-31: too-early',
  ]);
});

test('[DI4] known by its header wherever it stands; two exports in one file are one diary', () => {
  const text = `My diary\n\n${header.toUpperCase()}\n2024-05-01,Fatigue,General,1\n${header}\n2024-05-02,Fatigue,General,1\n`;
  expect(readDiary(text)).toMatchObject({ ok: true, value: { from: '2024-05-01', to: '2024-05-02', skipped: [] } });
});

test('[DI4] any order of columns; a newer column is reported with how often it was filled', () => {
  const text =
    'baseline,observation_value,tracker_category,tracker_name,observation_date\n2,1,General,Fatigue,2024-05-01\n,2,General,Fatigue,2024-05-02\n';
  expect(readDiary(text)).toMatchObject({
    ok: true,
    value: {
      days: [{ reading: { energy: 6.7 } }, { reading: { energy: 3.3 } }],
      skipped: [{ what: 'baseline', reason: 'unknown-column', count: 1 }],
    },
  });
});
