import { useSignal } from '@preact/signals';
import type { Usual } from '@unhurried/domain/check-in';
import type { Profile } from '@unhurried/domain/pace';
import { Button, Page, Switch } from '../design/index.ts';
import { Score } from '../score/index.ts';
import type { OpenScreen } from '../session/index.ts';
import { mine, type Session } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { ProfileChoice } from './profile-choice.tsx';

/** Two questions that are asked once, when they are first needed. [PA1] [PA2] */
export function Screen({ session, rest }: OpenScreen) {
  return rest[0] === 'usual' ? <UsualQuestion session={session} /> : <ProfileQuestion session={session} />;
}

function ProfileQuestion({ session }: { readonly session: Session }) {
  const chosen = useSignal<Profile | null>(session.known.value.mine.half.pace.profile ?? null);
  const answer = async (profile: Profile) => {
    await session.add([mine({ kind: 'profile-chosen', profile, day: session.today.value })]);
    go(session.my.value.baseline ? '/offering' : '/first/usual', 'fresh');
  };
  return (
    <Page
      question={t('first.profile')}
      lead={t('first.profileLead')}
      onSubmit={() => void answer(chosen.value ?? 'payback')}
      action={
        <Button look="primary" submits wide>
          {t(chosen.value ? 'first.go' : 'first.profileSkip')}
        </Button>
      }
    >
      <ProfileChoice value={chosen.value} onChange={(profile) => (chosen.value = profile)} />
    </Page>
  );
}

/** Low numbers that are somebody's usual need not lower every day. [PA6] */
const isLow = ({ energy, pain }: Partial<Usual>): boolean =>
  (energy !== undefined && energy <= 3) || (pain !== undefined && pain >= 7);

function UsualQuestion({ session }: { readonly session: Session }) {
  const usual = useSignal<Partial<Usual>>(session.known.value.mine.half.checkIns.usual ?? {});
  const lowIsUsual = useSignal(session.known.value.mine.half.pace.lowIsUsual);
  const set = (field: keyof Usual, value: number | null) => {
    const { [field]: _, ...rest } = usual.value;
    usual.value = value === null ? rest : { ...rest, [field]: value };
  };
  const { energy, pain } = usual.value;
  const save = async () => {
    if (energy !== undefined && pain !== undefined) {
      const low = isLow(usual.value) && lowIsUsual.value;
      await session.add([
        mine({ kind: 'usual-told', usual: { energy, pain } }),
        mine({ kind: 'low-is-usual', on: low }),
      ]);
    }
    go('/offering', 'fresh');
  };
  return (
    <Page
      question={t('first.usual')}
      lead={t('first.usualLead')}
      onSubmit={() => void save()}
      action={
        <Button look="primary" submits wide>
          {t(energy !== undefined && pain !== undefined ? 'first.go' : 'first.skip')}
        </Button>
      }
    >
      <Score
        label={t('first.usualEnergy')}
        value={energy}
        onChange={(value) => set('energy', value)}
        low={t('scale.none')}
        high={t('scale.energyHigh')}
      />
      <Score
        label={t('first.usualPain')}
        value={pain}
        onChange={(value) => set('pain', value)}
        low={t('scale.none')}
        high={t('scale.painHigh')}
      />
      {isLow(usual.value) && (
        <Switch label={t('first.lowIsUsual')} on={lowIsUsual.value} onChange={(on) => (lowIsUsual.value = on)} />
      )}
    </Page>
  );
}
