import type { Source } from '@unhurried/content/sources';
import { Why } from '../../design/index.ts';
import { t } from '../../words/index.ts';

const saidAs = {
  found: 'reading.sourceFound',
  recalled: 'reading.sourceRecalled',
  design: 'reading.sourceDesign',
} as const;

/** What a page rests on, with whom and of which year, one touch away. Needs the words of `reading`. [LF4] */
export const Sources = ({ of }: { readonly of: readonly Source[] }) => (
  <Why summary={t('reading.sources')}>
    <ul class="plain-list">
      {of.map(({ id, title, by, year, where, certainty }) => (
        <li key={id}>{t(saidAs[certainty], { title, by, year: year === null ? 'none' : String(year), where })}</li>
      ))}
    </ul>
  </Why>
);
