import { useSignal } from '@preact/signals';
import type { Activity } from '@unhurried/domain/library';
import { hourAt } from '@unhurried/domain/time';
import { firstAskedTier, type When, whensLeft } from '@unhurried/domain/together';
import { Button, Choice } from '../design/index.ts';
import type { Session, Unhurried } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { askingFacts, hourOfDay, mayAskFor } from './ask.ts';

interface AskingProps {
  readonly app: Unhurried;
  readonly session: Session;
  readonly activity: Activity;
}

/** How to ask: aloud, and from tier 4 on by a question that uses itself up and is kept nowhere. [OV4] [QS1] */
export function Asking({ app, session, activity }: AskingProps) {
  if (!session.partner) return null;
  if (activity.tier >= firstAskedTier) return <Closer app={app} session={session} activity={activity} />;
  return (
    <div class="stack">
      <p class="ask-aloud">{t('activity.askAloud')}</p>
      <a class="quiet-link" href={`#/together/before/${activity.id}`}>
        {t('activity.before')}
      </a>
    </div>
  );
}

/** Which page a question about this has today, if there is one that I see. */
function pageOf({ seen, person }: Session, { id }: Activity): string | undefined {
  const found = seen.value.find((each) =>
    'activity' in each ? each.activity === id : each.conversation.question.activity === id,
  );
  if (!found) return undefined;
  const { by, tier } = found.conversation.question;
  return `#/question/${by === person ? 'mine' : 'theirs'}/${tier}`;
}

function Closer({ app, session, activity }: AskingProps) {
  const page = pageOf(session, activity);
  if (page)
    return (
      <a class="quiet-link" href={page}>
        {t('activity.question')}
      </a>
    );
  if (!mayAskFor(session, activity)) return <p class="ask-aloud">{t('activity.asked')}</p>;
  const possible = session.overlap.value.possible.some((each) => each.activity === activity.id);
  return (
    <div class="stack">
      <p class="ask-aloud">{t('activity.askOnce')}</p>
      {possible ? (
        <AskForm app={app} session={session} activity={activity} />
      ) : (
        <p class="quiet-text">{t('activity.notToday')}</p>
      )}
    </div>
  );
}

/** When, and one button. Parts of the day that are over are not offered. */
function AskForm({ app, session, activity }: AskingProps) {
  const hour = hourOfDay(hourAt(session.now.value, app.device.zone()));
  const left = whensLeft(hour);
  const chosen = useSignal<When>('now');
  const when = left.includes(chosen.value) ? chosen.value : 'now';
  const ask = async () => {
    const asked = await session.add(askingFacts(session, activity, { when, hour }));
    if (asked.ok) go(`/question/mine/${activity.tier}`);
  };
  return (
    <>
      <Choice<When>
        label={t('activity.askWhen')}
        look="chips"
        options={left.map((value) => ({ value, label: t(`activity.when.${value}`) }))}
        value={when}
        onChange={(next) => (chosen.value = next ?? 'now')}
      />
      <Button look="primary" wide onPress={() => void ask()}>
        {t('activity.willAsk', { name: session.partner?.name ?? '' })}
      </Button>
      <p class="quiet-text">{t('activity.askTerms')}</p>
    </>
  );
}
