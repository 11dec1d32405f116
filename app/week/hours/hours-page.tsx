import { useSignal } from '@preact/signals';
import type { KindHour } from '@unhurried/domain/kind-hours';
import type { Zone } from '@unhurried/domain/time';
import { useEffect } from 'preact/hooks';
import { Checks, Notice, Page } from '../../design/index.ts';
import { hoursOf, tellHours } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { learnedFrom } from './from-notes.ts';
import { groupsOf, telling, toldIn } from './groups.ts';
import { Meeting } from './meeting.tsx';
import { groundSaid, hourSaid } from './said.ts';

export interface HoursPageProps {
  readonly session: Session;
  readonly zone: Zone;
}

/** My kind hours, for me; what I tick of them, for both; and where both meet. [WE11] [WE12] */
export function HoursPage({ session, zone }: HoursPageProps) {
  const learned = useSignal<readonly KindHour[] | 'unread' | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void session.history().then((facts) => {
      if (here) learned.value = facts ? learnedFrom(facts, zone, session.today.value) : 'unread';
    });
    return () => {
      here = false;
    };
  }, [session, zone, learned]);
  const found = learned.value;
  // All at once, and not in two steps under somebody's eyes.
  if (found === undefined) return null;
  return (
    <Page question={t('hours.title')} lead={t('hours.lead')}>
      <Notice tone="care">{found === 'unread' && t('hours.unread')}</Notice>
      {Array.isArray(found) && <Mine session={session} learned={found} />}
      {session.partner && <Meeting session={session} zone={zone} partner={session.partner.name} />}
    </Page>
  );
}

interface MineProps {
  readonly session: Session;
  readonly learned: readonly KindHour[];
}

function Mine({ session, learned }: MineProps) {
  const told = hoursOf(session).value.mine ?? [];
  const groups = groupsOf(learned, told);
  const options = groups.map((group) => ({ value: group.name, label: hourSaid(group), detail: groundSaid(group) }));
  if (options.length === 0) return <p>{t('hours.notEnough')}</p>;
  if (!session.partner) return <Alone options={options} />;
  return (
    <Checks<string>
      label={t('hours.mine', { name: session.partner.name })}
      hint={t('hours.mineHint')}
      options={options}
      values={toldIn(groups)}
      onChange={(ticked) => void tellHours(session, telling(groups, ticked))}
    />
  );
}

const Alone = ({ options }: { readonly options: readonly { label: string; detail: string }[] }) => (
  <ul class="plain-list">
    {options.map(({ label, detail }) => (
      <li key={label}>
        {label}
        <p class="quiet-text">{detail}</p>
      </li>
    ))}
  </ul>
);
