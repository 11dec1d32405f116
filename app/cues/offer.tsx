import { useSignal } from '@preact/signals';
import { Button, Card, Notice } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { keepLine, leaveOffer } from './map.ts';
import { offeredTo } from './offered.ts';

/** One line from what I noted, for me to take or to leave. [CU3] [CQ5] */
export function Offer({ session }: { readonly session: Session }) {
  const trouble = useSignal(false);
  const entry = offeredTo(session);
  if (!entry) return <Notice tone="care">{trouble.value && t('cues.notWritten')}</Notice>;
  const take = async () => {
    const kept = await keepLine(session, entry);
    if (kept.ok) go(`/cues/line/${kept.value}`);
    else trouble.value = true;
  };
  const leave = async () => {
    trouble.value = !(await leaveOffer(session));
  };
  return (
    <Card soft>
      <div class="stack">
        <p>{t(`cues.offer.${entry.of === 'sense' ? entry.wish : 'good'}`, { line: entry.text })}</p>
        <Button onPress={() => void take()}>{t('cues.offerTake')}</Button>
        <Button look="plain" onPress={() => void leave()}>
          {t('cues.offerLeave')}
        </Button>
        <Notice tone="care">{trouble.value && t('cues.notWritten')}</Notice>
      </div>
    </Card>
  );
}
