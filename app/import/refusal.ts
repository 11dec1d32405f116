import { t } from '../words/index.ts';
import type { ImportRefusal } from './asked.ts';

/** What happened, that nothing has changed, and what to do next. [IM1] */
export function refusalWords(refusal: ImportRefusal): string {
  switch (refusal.kind) {
    case 'too-large':
      return t('import.refusal.too-large', { megabytes: refusal.megabytes });
    case 'torn':
      return t('import.refusal.torn', { line: refusal.line });
    case 'no-known-columns':
      return t('import.refusal.no-known-columns', { header: refusal.header.join(', ') });
    case 'no-days':
      return t('import.refusal.no-days', { source: refusal.source });
    default:
      return t(`import.refusal.${refusal.kind}`);
  }
}
