import type { Choice } from '@unhurried/domain/together';
import { nameOf, namesOf } from '../activities/index.ts';
import { Button } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import type { TimeTogether } from './time-together.ts';

interface GentlerProps {
  readonly session: Session;
  readonly time: TimeTogether;
  readonly onDone: () => void;
}

/** At most this many, the gentlest of them first, and rest above them all. */
const most = 4;

/** Something gentler that is possible for both today. A pause is here too: it is reachable from every screen of a time. [TG7] */
export function Gentler({ session, time, onDone }: GentlerProps) {
  const { tier } = time.choice.value;
  const possible = session.overlap.value.possible
    .filter((each) => each.tier < tier)
    .sort((a, b) => b.tier - a.tier)
    .slice(0, most);
  const choose = (choice: Choice) => {
    time.switchTo(choice);
    onDone();
  };
  return (
    <section class="quiet-screen quiet-list darkest" aria-label={t('together.gentler')}>
      <h1 class="quiet-words">{t('together.gentlerLead')}</h1>
      <div class="stack">
        <Button wide onPress={() => choose({ activity: 'rest', tier: 0 })}>
          {t('together.rest')}
        </Button>
        {possible.map(({ activity, tier: gentler }) => (
          <Button key={activity} wide onPress={() => choose({ activity, tier: gentler })}>
            {nameOf(activity, namesOf(session))}
          </Button>
        ))}
        <Button look="plain" onPress={onDone}>
          {t('together.asBefore')}
        </Button>
      </div>
      <button type="button" class="quiet-area quiet-pause" onPointerDown={time.pause} onClick={time.pause}>
        {t('together.pause')}
      </button>
    </section>
  );
}
