import { Page } from '../../design/index.ts';
import { t } from '../../words/index.ts';
import { BothTexts, type TextsProps } from '../both-texts.tsx';
import { Besides } from './besides.tsx';

/** Both sentences, to read. */
export const BothLines = ({ words, ...texts }: TextsProps & { readonly words: string }) => (
  <Page question={words} lead={t('line.open')}>
    <BothTexts {...texts} />
    <Besides />
  </Page>
);
