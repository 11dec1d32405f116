import { useRef } from 'preact/hooks';
import { Button } from '../../design/index.ts';
import { t } from '../../words/index.ts';

/** So long it is deaf after it has come up, in milliseconds. */
const deaf = 500;

/**
 * It comes up where "Seal my answer" was, or beside "Change my mind". Opening cannot be taken back, so a finger that was on its way to
 * one of these opens nothing. [TR7]
 */
export function OpenBoth({ onOpen }: { readonly onOpen: () => void }) {
  const shownAt = useRef(performance.now());
  const press = () => {
    if (performance.now() - shownAt.current >= deaf) onOpen();
  };
  return (
    <Button look="primary" onPress={press}>
      {t('answers.open')}
    </Button>
  );
}
