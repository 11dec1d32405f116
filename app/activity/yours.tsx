import { useSignal } from '@preact/signals';
import { naming } from '@unhurried/domain/common-ground';
import { type Activity, demandOf } from '@unhurried/domain/library';
import { Button, Notice, TextField, Why } from '../design/index.ts';
import { mine, type Session, shown } from '../session/index.ts';
import { t } from '../words/index.ts';
import { ItsCard } from './its-card.tsx';
import { ChangeWords, HideOwn } from './own-words.tsx';

interface YoursProps {
  readonly session: Session;
  readonly activity: Activity;
  readonly minutes: number;
}

/** What I can do with it for myself, and the name the two of us give it. */
export function Yours({ session, activity, minutes }: YoursProps) {
  const told = useSignal<string | undefined>(undefined);
  const day = session.today.value;
  const had = async () => {
    const time = { day, tier: activity.tier, demand: demandOf(activity, minutes), minutes };
    const added = await session.add([mine({ kind: 'time-had', time })]);
    if (added.ok) told.value = t('activity.hadDone');
  };
  const limit = async () => {
    const added = await session.add([mine({ kind: 'limit-set', limit: { kind: 'activity', activity: activity.id } })]);
    if (added.ok) told.value = t('activity.limitDone');
  };
  return (
    <>
      <Why summary={t('activity.yours')}>
        {activity.tier > 0 && (
          <>
            <Button onPress={() => void had()}>{t('activity.had')}</Button>
            <p class="quiet-text">{t('activity.hadDetail')}</p>
          </>
        )}
        <Button onPress={() => void limit()}>{t('activity.limit')}</Button>
        {session.known.value.ours.common.own.has(activity.id) && <HideOwn session={session} activity={activity} />}
        {session.partner && <ItsCard session={session} activity={activity} />}
        <Notice>{told.value}</Notice>
      </Why>
      {session.partner && <Rename session={session} activity={activity} />}
      {session.partner && <ChangeWords session={session} activity={activity} />}
    </>
  );
}

/** Own names for things; both see them. */
function Rename({ session, activity }: { readonly session: Session; readonly activity: Activity }) {
  const name = useSignal(session.known.value.ours.common.names.get(activity.id)?.name ?? '');
  const save = () => {
    const trimmed = name.value.trim();
    if (trimmed !== '') void session.add([shown(naming(session.known.value.ours.common, activity.id, trimmed))]);
  };
  return (
    <Why summary={t('activity.rename')}>
      <TextField
        label={t('activity.rename')}
        value={name.value}
        onInput={(value) => (name.value = value)}
        hint={t('activity.renameHint')}
        maxLength={60}
      />
      <Button onPress={save}>{t('activity.renameSave')}</Button>
    </Why>
  );
}
