import { wholeDiary } from './diary-file.ts';
import { help, optionsFrom, type ScoreOptions, type TodayOptions } from './options.ts';
import { scored, scoredAsJson, scoreReport } from './score-report.ts';
import { todayOf } from './today.ts';
import { todayAsJson } from './today-json.ts';
import { todayReport } from './today-report.ts';
import { readWords } from './words.ts';

/** What a run says and how it ends. Bad input: one sentence, and 2. [WM6] */
interface Ending {
  readonly out?: string;
  readonly complaint?: string;
}

function today(options: TodayOptions): Ending {
  const found = todayOf(options);
  if (!found.ok) return { complaint: found.refusal };
  return {
    out: options.json ? JSON.stringify(todayAsJson(found.value), null, 2) : todayReport(found.value, readWords()),
  };
}

function score({ diary, json }: ScoreOptions): Ending {
  const preview = wholeDiary(diary);
  if (!preview.ok) return { complaint: preview.refusal };
  if (!preview.value.crashes)
    return { complaint: `${diary} marks no crashes, so there is nothing to score flares against.` };
  const found = scored(preview.value);
  return { out: json ? JSON.stringify(scoredAsJson(found), null, 2) : scoreReport(diary, found) };
}

function run(args: readonly string[]): Ending {
  const options = optionsFrom(args);
  if (!options.ok) return { complaint: options.refusal };
  switch (options.value.kind) {
    case 'help':
      return { out: help };
    case 'today':
      return today(options.value);
    case 'score':
      return score(options.value);
  }
}

const { out, complaint } = run(process.argv.slice(2));
if (out !== undefined) process.stdout.write(`${out}\n`);
if (complaint !== undefined) {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 2;
}
