import { useSignal } from '@preact/signals';
import { Button, Icon, type IconName, Notice, Page } from '../design/index.ts';
import type { DeviceKind, Unhurried } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';

/** Further from the choice, so that Back comes to the choice and not to the first of the short screens. */
function goOnTo(path: string): void {
  go('/welcome/begin', 'instead');
  go(path);
}

/** Alone, two on this device, a look around, or a phone each. */
export function Begin({ app }: { readonly app: Unhurried }) {
  const problem = useSignal<string | undefined>(undefined);
  const phones = useSignal(false);
  const begin = async (kind: DeviceKind) => {
    const begun = await app.begin(kind);
    if (begun.ok) await app.arrive();
    else
      problem.value = t(begun.refusal === 'storage-full' ? 'welcome.problem.storage-full' : 'welcome.problem.storage');
  };
  if (phones.value)
    return (
      <TwoPhones
        key="phones"
        problem={problem.value}
        onBegin={() => void begin('alone')}
        onBack={() => (phones.value = false)}
      />
    );
  return (
    <Page key="choice" question={t('welcome.choose')} lead={t('welcome.chooseHint')}>
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
        <Way
          icon="waves"
          name={t('welcome.phones')}
          detail={t('welcome.phonesDetail')}
          onPress={() => (phones.value = true)}
        />
      </div>
      <div>
        <Button look="plain" onPress={() => goOnTo('/restore')}>
          {t('welcome.restore')}
        </Button>
      </div>
    </Page>
  );
}

interface TwoPhonesProps {
  readonly problem: string | undefined;
  readonly onBegin: () => void;
  readonly onBack: () => void;
}

function TwoPhones({ problem, onBegin, onBack }: TwoPhonesProps) {
  return (
    <Page
      question={t('welcome.phones')}
      aside={
        <Button look="plain" onPress={onBack}>
          {t('welcome.phonesBack')}
        </Button>
      }
    >
      <p>{t('welcome.phonesEach')}</p>
      <p>{t('welcome.phonesFirst')}</p>
      <p>{t('welcome.phonesThen')}</p>
      <Notice tone="care">{problem}</Notice>
      <div class="stack">
        <Way icon="moon" name={t('welcome.phonesBegin')} detail={t('welcome.phonesBeginDetail')} onPress={onBegin} />
        <Way
          icon="words"
          name={t('welcome.phonesInvited')}
          detail={t('welcome.phonesInvitedDetail')}
          onPress={() => goOnTo('/join')}
        />
      </div>
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
