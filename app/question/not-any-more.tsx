import { Button } from '../design/index.ts';
import { t } from '../words/index.ts';

/** Takes back my yes, with one tap and no reason. [QS6] */
export const NotAnyMore = ({ onEnd }: { readonly onEnd: () => Promise<void> }) => (
  <Button look="plain" onPress={() => void onEnd()}>
    {t('question.notAnyMore')}
  </Button>
);
