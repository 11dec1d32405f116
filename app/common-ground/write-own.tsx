import { useSignal } from '@preact/signals';
import type { OwnActivity } from '@unhurried/domain/common-ground';
import { type Tier, tiers } from '@unhurried/domain/library';
import { newOwnId } from '../activities/index.ts';
import { Button, Choice, Notice, Page, Scale, TextField, Why } from '../design/index.ts';
import { mine, type Session, shown } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';

/** Something of their own, in plain words. It enters the common ground by both yeses only. [PA10] */
export function WriteOwn({ session }: { readonly session: Session }) {
  const name = useSignal('');
  const what = useSignal('');
  const tier = useSignal<Tier | null>(null);
  const minutes = useSignal<number | null>(10);
  const problem = useSignal(false);
  const save = async () => {
    const own = { name: name.value.trim(), what: what.value.trim() };
    problem.value = own.name === '' || own.what === '' || tier.value === null;
    if (problem.value || tier.value === null) return;
    const id = newOwnId();
    const written: OwnActivity = { id, ...own, tier: tier.value, minutes: minutes.value ?? 10 };
    const added = await session.add([
      shown({ kind: 'own-activity-written', own: written }),
      mine({ kind: 'welcome-answered', activity: id, answer: 'welcome', day: session.today.value }),
    ]);
    if (added.ok) go('/today', 'fresh');
  };
  return (
    <Page
      question={t('own.ownTitle')}
      lead={t('own.ownLead')}
      onSubmit={() => void save()}
      action={
        <Button look="primary" submits wide>
          {t('own.ownSave')}
        </Button>
      }
    >
      <TextField label={t('own.ownName')} value={name.value} onInput={(value) => (name.value = value)} maxLength={60} />
      <TextField
        label={t('own.ownWhat')}
        value={what.value}
        onInput={(value) => (what.value = value)}
        lines={3}
        maxLength={400}
      />
      <Choice<string>
        label={t('own.ownTier')}
        options={tiers.map((each) => ({ value: String(each), label: t(`tiers.${each}.name`) }))}
        value={tier.value === null ? null : String(tier.value)}
        onChange={(next) => (tier.value = tiers.find((each) => String(each) === next) ?? null)}
        look="chips"
      />
      <Scale
        label={t('own.ownMinutes')}
        value={minutes.value}
        onChange={(value) => (minutes.value = value)}
        min={1}
        max={60}
        lowLabel={t('own.ownShort')}
        highLabel={t('own.ownLong')}
        blankLabel={t('scale.blank')}
        clearLabel={t('scale.clear')}
        lessLabel={t('scale.less')}
        moreLabel={t('scale.more')}
      />
      <Notice tone="care">{problem.value ? t('own.ownNeeds') : undefined}</Notice>
      <Hidden session={session} />
    </Page>
  );
}

/** There for everybody, whether anything is hidden or not: the page tells nobody. [CG13] */
function Hidden({ session }: { readonly session: Session }) {
  const done = useSignal(false);
  const unhide = async () => {
    const added = await session.add([mine({ kind: 'own-activities-unhidden' })]);
    done.value = added.ok;
  };
  return (
    <Why summary={t('own.ownHidden')}>
      <p>{t('own.ownHiddenDetail')}</p>
      <Button onPress={() => void unhide()}>{t('own.ownUnhide')}</Button>
      <Notice>{done.value ? t('own.ownUnhidden') : undefined}</Notice>
    </Why>
  );
}
