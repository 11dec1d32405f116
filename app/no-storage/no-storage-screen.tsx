import { Button, Page } from '../design/index.ts';
import type { ClosedScreen } from '../session/index.ts';
import { t } from '../words/index.ts';

/** Nothing can be kept here, so nothing is asked for. Help and the sample couple need no storage. */
export function Screen({ app }: ClosedScreen) {
  return (
    <Page
      question={t('no-storage.title')}
      lead={t('no-storage.lead')}
      action={<Button onPress={() => void app.lookAround()}>{t('no-storage.lookAround')}</Button>}
    />
  );
}
