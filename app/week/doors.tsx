import type { Day } from '@unhurried/domain/time';
import { ActivityRow, type IconName, Rows } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { linkTo, newWay } from './spoken/index.ts';

interface Door {
  readonly href: string;
  readonly icon: IconName;
  readonly name: MessageKey;
  /** It takes two people. */
  readonly forTwo?: true;
}

const doors: readonly Door[] = [
  { href: '#/week/month', icon: 'calendar', name: 'week.month' },
  { href: '#/week/intentions', icon: 'feather', name: 'week.intentions' },
  { href: '#/rituals', icon: 'leaf', name: 'week.rituals' },
  { href: '#/week/hours', icon: 'sun', name: 'week.hours' },
  { href: '#/week/turn', icon: 'waves', name: 'week.turn', forTwo: true },
  { href: '#/week/reminders', icon: 'clock', name: 'week.reminders' },
  { href: '#/week/files', icon: 'book', name: 'week.files' },
];

export function Doors({ session, today }: { readonly session: Session; readonly today: Day }) {
  const there = doors.filter(({ forTwo }) => !forTwo || session.partner !== undefined);
  return (
    <Rows label={t('week.doors')}>
      <ActivityRow href={linkTo(newWay(today))} icon="plus" name={t('week.add')} />
      {there.map(({ href, icon, name }) => (
        <ActivityRow key={href} href={href} icon={icon} name={t(name)} />
      ))}
    </Rows>
  );
}
