import { useSignal } from '@preact/signals';
import { decideLittleMore, type Profile } from '@unhurried/domain/pace';
import { Button, Page } from '../design/index.ts';
import { ProfileChoice } from '../first/index.ts';
import { mine, type Session } from '../session/index.ts';
import { back, canGoBack, go } from '../shell/index.ts';
import { t } from '../words/index.ts';

/** The one question about my pace, asked again because I wanted it. [PA2] */
export function PaceSettings({ session }: { readonly session: Session }) {
  const { profile: before } = session.known.value.mine.half.pace;
  const chosen = useSignal<Profile | null>(before ?? null);
  const save = async () => {
    const profile = chosen.value;
    if (profile && profile !== before) {
      const added = await session.add([mine({ kind: 'profile-chosen', profile, day: session.today.value })]);
      if (!added.ok) return;
    }
    if (canGoBack.value) back();
    else go('/settings', 'instead');
  };
  return (
    <Page
      question={t('first.profile')}
      lead={t('settings.profileAgain')}
      onSubmit={() => void save()}
      action={
        <Button look="primary" submits wide>
          {t('settings.keep')}
        </Button>
      }
    >
      <ProfileChoice value={chosen.value} onChange={(profile) => (chosen.value = profile)} />
      <LittleMore session={session} />
    </Page>
  );
}

/** "A little more, once": to be found here where it is allowed, and proposed nowhere. [PA10c] */
function LittleMore({ session }: { readonly session: Session }) {
  const day = session.today.value;
  const { half } = session.known.value.mine;
  const decided = decideLittleMore(half, day);
  if (!decided.ok) return null;
  if (half.pace.littleMore === day) return <p class="quiet-text">{t('settings.littleMoreOn')}</p>;
  return (
    <section class="stack">
      <p class="quiet-text">{t('settings.littleMoreDetail')}</p>
      <Button onPress={() => void session.add([mine(decided.value)])}>{t('settings.littleMore')}</Button>
    </section>
  );
}
