import { useSignal } from '@preact/signals';
import { Button, Notice } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { go } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { takeOut } from '../known.ts';

interface TakeOutProps {
  readonly session: Session;
  readonly id: string;
  /** Words of the other that I have not kept: taking them out can be noticed, and leaving them cannot. [P8] */
  readonly theirs?: boolean;
  /** Whether it begins with its question. */
  readonly asked?: boolean;
}

/** For both, and asked once, since it does not come back. [JN6] */
export function TakeOut({ session, id, theirs = false, asked = false }: TakeOutProps) {
  const asks = useSignal(asked);
  const refused = useSignal(false);
  const remove = async () => {
    if (await takeOut(session, id)) go('/journey', 'fresh');
    else refused.value = true;
  };
  if (!asks.value)
    return (
      <div class="not-on-paper">
        <Button look="plain" onPress={() => (asks.value = true)}>
          {t('place.remove')}
        </Button>
      </div>
    );
  return (
    <section class="stack">
      <p role="status">
        {theirs ? t('place.removeTheirs', { name: session.partner?.name ?? '' }) : t('place.removeAsk')}
      </p>
      <div class="button-row">
        <Button onPress={() => void remove()}>{t('place.removeYes')}</Button>
        <Button onPress={() => (asks.value = false)}>{t('place.removeNo')}</Button>
      </div>
      <Notice tone="care">{refused.value && t('place.notKept')}</Notice>
    </section>
  );
}
