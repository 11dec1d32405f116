import { ActivityRow, Page, Rows, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { type Door, doorsFor, repairPage, type Whose } from './doors.ts';
import { repairWaits } from './repair/waits/index.ts';

/** A quiet room: what is possible today, and a few doors. [TR1] [TR2] */
export function Room({ session }: { readonly session: Session }) {
  const low = view.value === 'low-energy';
  const { talk: long } = session.overlap.value;
  const whose = !session.partner ? 'alone' : session.worried.value ? 'worried' : 'two';
  const { first, further } = doorsFor({ whose, long, low });
  const waits = repairWaits(session) && t('talk.repairWaits', { name: session.partner?.name ?? '' });
  const detailOf = ({ href, detail }: Door) => (waits && href === repairPage ? waits : low ? undefined : t(detail));
  return (
    <Page question={t('talk.title')} lead={leadFor(whose, long)}>
      <Ways doors={first} label={t('talk.doors')} detailOf={detailOf} />
      {further.length > 0 && (
        <Why summary={t('talk.more')}>
          <Ways doors={further} label={t('talk.more')} detailOf={detailOf} />
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
  readonly detailOf: (door: Door) => string | undefined;
}

const Ways = ({ doors, label, detailOf }: WaysProps) => (
  <Rows label={label}>
    {doors.map((door) => (
      <ActivityRow key={door.href} href={door.href} icon={door.icon} name={t(door.name)} detail={detailOf(door)} />
    ))}
  </Rows>
);
