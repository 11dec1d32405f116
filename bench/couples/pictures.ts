import type { Calibration } from './calibration.ts';
import type { Trial } from './trial.ts';

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const width = 640;
const left = 84;
const right = 24;

interface Picture {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly height: number;
  readonly inside: string;
}

/** A picture that a screen reader can read: a title, a sentence, and a table stands beside it with every figure. */
const picture = ({ id, title, says, height, inside }: Picture): string =>
  [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${safe(title)}</title><desc id="${id}-d">${safe(says)}</desc>`,
    inside,
    '</svg>',
  ].join('\n');

const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${safe(words)}</text>`;
const line = (x1: number, y1: number, x2: number, y2: number, name: string): string =>
  `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" class="${name}"/>`;

const shareText = (share: number): string => `${Number((100 * share).toPrecision(2))} %`;

/** Weeks with a good moment to the right, payback upwards: best is right and low. */
export function mapOfRules({ ours, beside }: Trial): string {
  const all = [{ name: 'ours', figures: ours }, ...beside];
  const height = 380;
  const [top, bottom] = [24, 320];
  const mostX = Math.max(0.7, ...all.map(({ figures }) => figures.goodWeeks));
  const mostY = 1.1 * Math.max(0.01, ...all.map(({ figures }) => figures.paidAboveAWeek));
  const x = (share: number) => left + (share / mostX) * (width - left - right);
  const y = (paid: number) => bottom - (paid / mostY) * (bottom - top);
  const ticks = [0, 0.2, 0.4, 0.6].map(
    (share) =>
      line(x(share), bottom, x(share), top, 'faint') +
      text(x(share), bottom + 20, shareText(share), 'text-anchor="middle"'),
  );
  const levels = [0, 0.25, 0.5, 0.75, 1].map(
    (part) =>
      line(left, y(part * mostY), width - right, y(part * mostY), 'faint') +
      text(left - 8, y(part * mostY) + 5, (part * mostY).toFixed(3), 'text-anchor="end"'),
  );
  const dots = all.map(({ figures }, at) => {
    const [cx, cy] = [x(figures.goodWeeks), y(figures.paidAboveAWeek)];
    const name = at === 0 ? 'ours' : 'other';
    return `<circle cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="${at === 0 ? 13 : 11}" class="${name}"/>${text(cx, cy + 5, at === 0 ? '★' : `${at}`, 'text-anchor="middle" class="on"')}`;
  });
  const names = text((left + width - right) / 2, height - 14, 'weeks with a good moment', 'text-anchor="middle"');
  return picture({
    id: 'map',
    title: 'Good moments and payback under each rule',
    says: 'A star stands for our rules, numbers for the others in the order of the table. Further right: more weeks with a good moment. Lower: less payback.',
    height,
    inside: [...ticks, ...levels, ...dots.reverse(), names].join('\n'),
  });
}

/** Payback of each rule as a bar, at as many good moments as ours. */
export function barsAtEqual({ ours, beside }: Trial): string {
  const rows = [
    { name: 'ours', paid: ours.paidAboveAWeek, short: false },
    ...beside
      .filter(({ figures }) => figures.aboveAWeek > 0)
      .map(({ name, atEqual }) => ({ name, paid: atEqual.paidAboveAWeek, short: atEqual.short })),
  ];
  const step = 46;
  const most = Math.max(0.001, ...rows.map(({ paid }) => paid));
  const bars = rows.map(({ name, paid, short }, at) => {
    const y = 20 + at * step;
    const wide = Math.max(2, (paid / most) * (width - 120));
    return [
      text(0, y, `${name}${short ? ' (at its most, which is less often)' : ''}`),
      `<rect x="0" y="${y + 6}" width="${wide.toFixed(1)}" height="16" rx="3" class="${at === 0 ? 'ours' : 'other'}"/>`,
      text(wide + 8, y + 19, paid.toFixed(4)),
    ].join('');
  });
  return picture({
    id: 'equal',
    title: 'Payback a couple-week at equal good moments',
    says: 'One bar for each rule, where it gives as many weeks with a good moment as ours. Shorter is better.',
    height: 20 + rows.length * step,
    inside: bars.join('\n'),
  });
}

const lowest = 0.0003;

/** What was expected to the right, what was true upwards, both by powers of ten; on the line they are the same. */
export function reliabilityPicture(id: string, name: string, { bins }: Calibration): string {
  const height = 380;
  const [top, bottom] = [20, 320];
  const at = (share: number) => Math.log(Math.max(lowest, share) / lowest) / Math.log(1 / lowest);
  const x = (share: number) => left + at(share) * (width - left - right);
  const y = (share: number) => bottom - at(share) * (bottom - top);
  const ticks = [0.001, 0.01, 0.1, 1].map((share) =>
    [
      line(x(share), bottom, x(share), top, 'faint'),
      line(left, y(share), width - right, y(share), 'faint'),
      text(x(share), bottom + 20, shareText(share), 'text-anchor="middle"'),
      text(left - 8, y(share) + 5, shareText(share), 'text-anchor="end"'),
    ].join(''),
  );
  const dots = bins
    .filter(({ many }) => many > 0)
    .map(
      ({ expected, truly, many }) =>
        `<circle cx="${x(expected).toFixed(1)}" cy="${y(truly).toFixed(1)}" r="${(4 + 2 * Math.log10(many)).toFixed(1)}" class="ours"/>`,
    );
  return picture({
    id,
    title: `Expected and true: ${name}`,
    says: 'Each dot is a range of forecasts; larger dots hold more. On the slanting line, what was expected is what was true. Above it, payback was likelier than expected. Nothing lies lower than the bottom line.',
    height,
    inside: [
      ...ticks,
      line(x(lowest), y(lowest), x(1), y(1), 'even'),
      ...dots,
      text((left + width - right) / 2, height - 14, 'expected by our rules', 'text-anchor="middle"'),
      text(left, 14, 'in truth'),
    ].join('\n'),
  });
}

export { safe };
