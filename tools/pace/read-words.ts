import type { Read, Skipped, SkipReason } from '@unhurried/domain/diary';
import type { Swing } from '@unhurried/domain/pace';
import { counted, points } from './numbers.ts';
import type { Side } from './one-side.ts';

const skippedBecause: Readonly<Record<SkipReason, string>> = {
  'not-used': 'not used here',
  'not-asked': 'not asked or blank',
  note: 'free text, never read',
  'unknown-column': 'a column that is not known',
  'not-a-number': 'not a number',
  'out-of-range': 'outside its scale',
  'no-such-day': 'no such day',
  'unclear-day': 'day and month cannot be told apart',
  'too-early': 'too early to be true',
  future: 'later than the day asked about',
  'short-line': 'a line with cells missing',
  'long-line': 'a line with too many cells',
  'other-value': 'another value for the same day; the last one counts',
  repeated: 'repeated',
};

/** How many names of a kind are spelled out; the rest are counted. */
const mostNamed = 5;

function namedList(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  return rest > 0 ? `${names.slice(0, mostNamed).join(', ')} and ${rest} more` : names.join(', ');
}

function readLines(read: readonly Read[]): string[] {
  const fields = [...new Set(read.map((each) => each.as))];
  return fields.map((field) => {
    const from = read.filter((each) => each.as === field);
    const count = from.reduce((sum, each) => sum + each.count, 0);
    const [lowest, highest] = from[0]?.scale ?? [0, 0];
    const use = field === 'crash' ? ', for scoring alone' : '';
    return `${field} from ${namedList(from.map(({ tracker }) => tracker))}: ${counted(count, 'value')} on ${lowest}–${highest}${use}`;
  });
}

function skippedLines(skipped: readonly Skipped[]): string[] {
  const reasons = [...new Set(skipped.map((each) => each.reason))];
  return reasons.map((reason) => {
    const about = skipped.filter((each) => each.reason === reason);
    const count = about.reduce((sum, each) => sum + each.count, 0);
    const names = reason === 'future' ? [] : about.map(({ what }) => what).filter((what) => what !== '');
    return `${counted(count, 'value')}, ${skippedBecause[reason]}${names.length > 0 ? `: ${namedList(names)}` : ''}`;
  });
}

/** The step of the scale, said openly: on a coarse one an ordinary day can look much worse. [WM7] */
export function stepInWords(step: number): string {
  if (step <= 0) return 'nothing was read, so no scale is known';
  if (step <= 1) return `one step of this diary's scale is ${points(step)} of 10 points`;
  return (
    `coarse: one step of this diary's scale is ${points(step)} of 10 points, so one step alone is not taken for a worse day; ` +
    `a watch day takes two steps (${points(2 * step)} points), and the swing counts as at least half a step`
  );
}

const swingInWords = (name: string, swing: Swing | undefined): string =>
  swing ? `${name} ${points(swing.usual)}, swinging by ${points(swing.swing)}` : `${name} not known`;

export function baselineInWords({ my }: Side): string {
  const { baseline } = my;
  if (!baseline) return 'not known yet: it takes seven readings within 90 days';
  const both = `${swingInWords('energy', baseline.energy)}; ${swingInWords('pain', baseline.pain)}`;
  return `${both} (from ${counted(baseline.count, 'reading')} of the last 90 days)`;
}

/** What was read of a file, what was skipped and why. */
export function readInWords({ held }: Side): { readonly read: readonly string[]; readonly skipped: readonly string[] } {
  const { preview, skipped } = held;
  const name = preview?.source === 'bearable' ? 'Bearable' : 'Visible';
  const read = preview
    ? [
        `${counted(preview.days.length, 'day')} of ${name}, ${preview.from} to ${preview.to}`,
        ...readLines(preview.read),
      ]
    : ['nothing: every day in this file is later than the day asked about'];
  return { read, skipped: skipped.length > 0 ? skippedLines(skipped) : ['nothing'] };
}
