import { ActivityRow, Page, Rows, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { type Door, doorsFor } from './doors.ts';

/** A quiet room: what is possible today, and a few doors. [TR1] [TR2] */
export function Room({ session }: { readonly session: Session }) {
  const low = view.value === 'low-energy';
  const { talk: long } = session.overlap.value;
  const two = session.partner !== undefined;
  const { first, further } = doorsFor({ two, long, low });
  const today = two ? t(long ? 'talk.longToday' : 'talk.smallToday') : t('talk.alone');
  return (
    <Page question={t('talk.title')} lead={today}>
      <Ways doors={first} label={t('talk.doors')} low={low} />
      {further.length > 0 && (
        <Why summary={t('talk.more')}>
          <Ways doors={further} label={t('talk.more')} low={low} />
        </Why>
      )}
    </Page>
  );
}

interface WaysProps {
  readonly doors: readonly Door[];
  readonly label: string;
  readonly low: boolean;
}

const Ways = ({ doors, label, low }: WaysProps) => (
  <Rows label={label}>
    {doors.map(({ href, icon, name, detail }) => (
      <ActivityRow key={href} href={href} icon={icon} name={t(name)} detail={low ? undefined : t(detail)} />
    ))}
  </Rows>
);
