import { useSignal } from '@preact/signals';
import { rewriting, untelling } from '@unhurried/domain/common-ground';
import type { Activity } from '@unhurried/domain/library';
import { newOwnId } from '../activities/index.ts';
import { Button, TextField, Why } from '../design/index.ts';
import { mine, type Session, shown } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';

interface OwnWordsProps {
  readonly session: Session;
  readonly activity: Activity;
}

/** The words of a change that crossed with this one, until somebody writes after both. [CG12] */
export function Beside({ session, activity }: OwnWordsProps) {
  const texts = session.known.value.ours.common.beside.get(activity.id) ?? [];
  if (texts.length === 0) return null;
  return (
    <section class="stack">
      <h2>{t('activity.beside')}</h2>
      {texts.map(({ id, what }) => (
        <p key={id}>{what}</p>
      ))}
      <p class="quiet-text">{t('activity.besideDetail')}</p>
    </section>
  );
}

/**
 * Other words are another card. What I said of the earlier ones, and nobody else's word, goes along: these are mine. [CG8]
 */
async function change(session: Session, activity: Activity, what: string): Promise<void> {
  const { ours, mine: own } = session.known.value;
  const before = ours.common.own.get(activity.id);
  if (!before || what === '' || what === before.what) return;
  const id = newOwnId();
  const day = session.today.value;
  const said = own.welcomes.answers.get(before.id);
  const yes = said?.answer === 'welcome';
  const untold = yes ? untelling(ours.common, session.person, before.id) : undefined;
  const added = await session.add([
    shown(rewriting(ours.common, before, { id, what })),
    ...(yes ? [mine({ kind: 'welcome-answered', activity: id, answer: 'welcome', day, changes: said.changes })] : []),
    ...(untold ? [shown(untold), shown({ kind: 'welcome-told', activity: id, day })] : []),
  ]);
  if (added.ok) go(`/activity/${id}`, 'fresh');
}

/** Either may put other words in the place of these. [CG12] */
export function ChangeWords({ session, activity }: OwnWordsProps) {
  const own = session.known.value.ours.common.own.get(activity.id);
  const what = useSignal(own?.what ?? '');
  if (!own) return null;
  return (
    <Why summary={t('activity.change')}>
      <TextField
        label={t('activity.changeWhat')}
        value={what.value}
        onInput={(value) => (what.value = value)}
        hint={t('activity.changeHint')}
        lines={3}
        maxLength={400}
      />
      <Button onPress={() => void change(session, activity, what.value.trim())}>{t('activity.changeSave')}</Button>
    </Why>
  );
}

/** For whoever does not want to read them: silently, and out of today's offering in the same write. [CG13] */
export function HideOwn({ session, activity }: OwnWordsProps) {
  const hide = async () => {
    const added = await session.add([mine({ kind: 'own-activity-hidden', activity: activity.id })]);
    if (added.ok) go('/today', 'fresh');
  };
  return (
    <>
      <Button onPress={() => void hide()}>{t('activity.hide')}</Button>
      <p class="quiet-text">{t('activity.hideDetail')}</p>
    </>
  );
}
