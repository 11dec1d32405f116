import type { Read, Skipped } from '@unhurried/domain/diary';
import type { Day } from '@unhurried/domain/time';
import { Why } from '../design/index.ts';
import { formatNumber, t } from '../words/index.ts';
import type { Found } from './found.ts';
import './import.css';

/** Noon where the reader is, so that the platform writes the same day. */
const noon = (day: Day): Date => new Date(`${day}T12:00:00`);

/** What would be read, what stays out and why, and what stays as it is: all of it before anything is added. */
export function Preview({ found }: { readonly found: Found }) {
  const { source, from, to, days, read, skipped, kept, toAdd } = found;
  return (
    <>
      <section class="stack">
        <h2>{t('import.found')}</h2>
        <p>{t('import.range', { source, days, from: noon(from), to: noon(to) })}</p>
        {kept > 0 && toAdd.length > 0 && <p>{t('import.kept', { days: kept })}</p>}
        <ReadTable read={read} />
        <p class="quiet-text">{t('import.step', { step: Math.round(found.step * 10) / 10 })}</p>
        {read.some(({ as }) => as === 'crash') && <p class="quiet-text">{t('import.crash')}</p>}
      </section>
      <SkippedList skipped={skipped} />
    </>
  );
}

/** Tracker by tracker: what it becomes here, how many values it holds, and the scale they were taken to be on. */
function ReadTable({ read }: { readonly read: readonly Read[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it can scroll sideways, so keys must reach it
    <section class="history-table diary-table" tabIndex={0} aria-label={t('import.willRead')}>
      <table>
        <caption class="unseen">{t('import.willRead')}</caption>
        <thead>
          <tr>
            {(['import.tracker', 'import.becomes', 'import.values', 'import.scale'] as const).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {read.map(({ tracker, as, count, scale }) => (
            <tr key={`${tracker}/${as}/${scale.join()}`}>
              <th scope="row" dir="auto">
                {tracker}
              </th>
              <td>{t(`import.read.${as}`)}</td>
              <td>{formatNumber(count)}</td>
              <td>{t('import.scaleFromTo', { low: scale[0], high: scale[1] })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Longer lists are cut: a strange file can hold hundreds of names. */
const mostShown = 60;

export function SkippedList({ skipped }: { readonly skipped: readonly Skipped[] }) {
  if (skipped.length === 0) return null;
  const shown = skipped.slice(0, mostShown);
  const rest = skipped.slice(mostShown).reduce((total, { count }) => total + count, 0);
  return (
    <Why summary={t('import.skipped')}>
      <ul class="plain-list">
        {shown.map(({ what, reason, count }) => (
          <li key={`${what}/${reason}`}>
            {t('import.skippedOne', { what: what || t('import.line'), reason: t(`import.skipped.${reason}`), count })}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('import.skippedMore', { count: rest })}</p>}
    </Why>
  );
}
