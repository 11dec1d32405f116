import { Page } from '../design/index.ts';
import type { OpenScreen } from '../session/index.ts';
import { t } from '../words/index.ts';

export function Screen(_: OpenScreen) {
  return <Page question={t('cabinet.title')} />;
}
