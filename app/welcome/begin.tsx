import { useSignal } from '@preact/signals';
import { Icon, type IconName, Notice, Page } from '../design/index.ts';
import type { DeviceKind, Unhurried } from '../session/index.ts';
import { t } from '../words/index.ts';

/** Alone, two on this device, or a look around. Two phones are announced in words: no button leads nowhere. */
export function Begin({ app }: { readonly app: Unhurried }) {
  const problem = useSignal<string | undefined>(undefined);
  const begin = async (kind: DeviceKind) => {
    const begun = await app.begin(kind);
    if (begun.ok) await app.arrive();
    else
      problem.value = t(begun.refusal === 'storage-full' ? 'welcome.problem.storage-full' : 'welcome.problem.storage');
  };
  return (
    <Page question={t('welcome.choose')} lead={t('welcome.chooseHint')}>
      <Notice tone="care">{problem.value}</Notice>
      <div class="stack">
        <Way
          icon="moon"
          name={t('welcome.alone')}
          detail={t('welcome.aloneDetail')}
          onPress={() => void begin('alone')}
        />
        <Way icon="us" name={t('welcome.two')} detail={t('welcome.twoDetail')} onPress={() => void begin('two')} />
        <Way
          icon="book"
          name={t('welcome.look')}
          detail={t('welcome.lookDetail')}
          onPress={() => void app.lookAround()}
        />
      </div>
      <p class="quiet-text">{t('welcome.phones')}</p>
    </Page>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly name: string;
  readonly detail: string;
  readonly onPress: () => void;
}

function Way({ icon, name, detail, onPress }: WayProps) {
  return (
    <button type="button" class="rest-card" onClick={onPress}>
      <Icon name={icon} />
      <span class="row-words">
        <span class="row-name">{name}</span>
        <span class="row-detail">{detail}</span>
      </span>
    </button>
  );
}
