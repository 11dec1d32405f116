import { LinkButton, Page } from '../design/index.ts';
import { t } from '../words/index.ts';

export const toList = () => (
  <LinkButton href="#/cabinet" look="primary" wide>
    {t('cabinet.toList')}
  </LinkButton>
);

/** An address of something that was taken off. */
export const Gone = () => <Page question={t('cabinet.gone')} action={toList()} />;
