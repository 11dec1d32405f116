import { ActivityRow, type ActivityRowProps, Page, Rows, Why } from '../design/index.ts';
import type { OpenScreen } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { type Door, doorsFor, repairPage, turnsPage, type Whose } from './doors.ts';
import { hasRoom } from './ready/my-room.ts';
import { repairWaits } from './repair/waits/index.ts';
import { foundAgain } from './under-way.ts';

/** A quiet room: what is possible today, and a few doors. [TR1] [TR2] */
export function Room({ app, session }: Pick<OpenScreen, 'app' | 'session'>) {
  const low = view.value === 'low-energy';
  // For me alone: the page that it leads to asks the same.
  const long = session.overlap.value.talk && hasRoom(session, app.device.zone());
  const whose = !session.partner ? 'alone' : session.worried.value ? 'worried' : 'two';
  const open = foundAgain(session);
  const { first, further } = doorsFor({ whose, long, low, open: open !== undefined });
  const waits = repairWaits(session) && t('talk.repairWaits', { name: session.partner?.name ?? '' });
  const said: Readonly<Record<string, string | undefined>> = {
    [repairPage]: waits || undefined,
    [turnsPage]: open?.detail,
  };
  const seen = ({ href, icon, name, detail }: Door): ActivityRowProps => ({
    href: href === turnsPage && open ? open.href : href,
    icon,
    name: t(name),
    detail: said[href] ?? (low ? undefined : t(detail)),
  });
  return (
    <Page question={t('talk.title')} lead={leadFor(whose, long)}>
      <Ways doors={first.map(seen)} label={t('talk.doors')} />
      {further.length > 0 && (
        <Why summary={t('talk.more')}>
          <Ways doors={further.map(seen)} label={t('talk.more')} />
        </Why>
      )}
    </Page>
  );
}

const leadFor = (whose: Whose, long: boolean): string =>
  whose === 'two' ? t(long ? 'talk.longToday' : 'talk.smallToday') : t(`talk.${whose}`);

const Ways = ({ doors, label }: { readonly doors: readonly ActivityRowProps[]; readonly label: string }) => (
  <Rows label={label}>
    {doors.map((door) => (
      <ActivityRow key={door.href} {...door} />
    ))}
  </Rows>
);
