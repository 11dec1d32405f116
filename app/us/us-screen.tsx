import type { ComponentChildren } from 'preact';
import { ActivityRow, type IconName, Page, Rows } from '../design/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { WhoSees } from './who-sees.tsx';

interface Way {
  readonly href: string;
  readonly icon: IconName;
  readonly name: MessageKey;
  readonly detail: MessageKey;
  /** Found together, so it takes a second side. */
  readonly forTwo?: true;
}

const mine: readonly Way[] = [
  { href: '#/history', icon: 'waves', name: 'us.history', detail: 'us.historyDetail' },
  { href: '#/import', icon: 'book', name: 'us.import', detail: 'us.importDetail' },
  { href: '#/limits', icon: 'hand', name: 'us.limits', detail: 'us.limitsDetail' },
];

const ours: readonly Way[] = [
  { href: '#/cards', icon: 'page', name: 'us.cards', detail: 'us.cardsDetail', forTwo: true },
  { href: '#/cards/own', icon: 'pencil', name: 'us.own', detail: 'us.ownDetail' },
];

const device: readonly Way[] = [{ href: '#/settings', icon: 'lock', name: 'us.settings', detail: 'us.settingsDetail' }];

/** A quiet room: doors, and who can see what. Nothing in it counts anything. [P8] */
export function Screen({ session, rest }: OpenScreen) {
  if (rest[0] === 'who-sees') return <WhoSees two={session.partner !== undefined} />;
  return (
    <Page question={t('us.title')} lead={leadOf(session)}>
      <Doors name="us.mine" ways={mine} session={session} />
      <Doors name="us.ours" ways={ours} session={session} />
      <Doors name="us.device" ways={device} session={session}>
        <ActivityRow
          href="#/us/who-sees"
          icon="eye"
          name={t('us.whoSees')}
          detail={detailUnlessLow('us.whoSeesDetail')}
        />
      </Doors>
      {session.partner === undefined && <p class="quiet-text">{t('us.phones')}</p>}
    </Page>
  );
}

const leadOf = ({ partner }: Session): string | undefined =>
  view.value === 'low-energy' ? undefined : partner ? t('us.leadTwo', { name: partner.name }) : t('us.leadAlone');

const detailUnlessLow = (key: MessageKey): string | undefined => (view.value === 'low-energy' ? undefined : t(key));

interface DoorsProps {
  readonly name: MessageKey;
  readonly ways: readonly Way[];
  readonly session: Session;
  readonly children?: ComponentChildren;
}

function Doors({ name, ways, session, children }: DoorsProps) {
  const there = ways.filter(({ forTwo }) => !forTwo || session.partner !== undefined);
  return (
    <section>
      <h2>{t(name)}</h2>
      <Rows label={t(name)}>
        {there.map((way) => (
          <ActivityRow
            key={way.href}
            href={way.href}
            icon={way.icon}
            name={t(way.name)}
            detail={detailUnlessLow(way.detail)}
          />
        ))}
        {children}
      </Rows>
    </section>
  );
}
