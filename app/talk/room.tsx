import { ActivityRow, Page, Rows, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { type Door, doorsFor, type Whose } from './doors.ts';

/** A quiet room: what is possible today, and a few doors. [TR1] [TR2] */
export function Room({ session }: { readonly session: Session }) {
  const low = view.value === 'low-energy';
  const { talk: long } = session.overlap.value;
  const whose = !session.partner ? 'alone' : session.worried.value ? 'worried' : 'two';
  const { first, further } = doorsFor({ whose, long, low });
  return (
    <Page question={t('talk.title')} lead={leadFor(whose, long)}>
      <Ways doors={first} label={t('talk.doors')} low={low} />
      {further.length > 0 && (
        <Why summary={t('talk.more')}>
          <Ways doors={further} label={t('talk.more')} low={low} />
        </Why>
      )}
    </Page>
  );
}

const leadFor = (whose: Whose, long: boolean): string =>
  whose === 'two' ? t(long ? 'talk.longToday' : 'talk.smallToday') : t(`talk.${whose}`);

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
