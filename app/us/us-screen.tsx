import type { ComponentChildren } from 'preact';
import { ActivityRow, type IconName, Page, Rows } from '../design/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { Rarer } from './rarer.tsx';
import { TwoPhones } from './two-phones.tsx';
import { type Where, WhoSees } from './who-sees.tsx';

interface Way {
  readonly href: string;
  readonly icon: IconName;
  readonly name: MessageKey;
  readonly detail: MessageKey;
  /** It takes two people. */
  readonly forTwo?: true;
}

const mine: readonly Way[] = [
  { href: '#/history', icon: 'waves', name: 'us.history', detail: 'us.historyDetail' },
  { href: '#/import', icon: 'book', name: 'us.import', detail: 'us.importDetail' },
  { href: '#/limits', icon: 'hand', name: 'us.limits', detail: 'us.limitsDetail' },
];

const oursWith = (detail: MessageKey): readonly Way[] => [
  { href: '#/cards', icon: 'page', name: 'us.cards', detail, forTwo: true },
  { href: '#/cards/own', icon: 'pencil', name: 'us.own', detail: 'us.ownDetail' },
];
const foundTogether = oursWith('us.cardsDetail');
const toldApart = oursWith('us.cardsDetailPhones');

const times: readonly Way[] = [
  { href: '#/us/signals', icon: 'hand', name: 'us.signals', detail: 'us.signalsDetail', forTwo: true },
  { href: '#/us/months', icon: 'calendar', name: 'us.months', detail: 'us.monthsDetail', forTwo: true },
];

const settings: Way = { href: '#/settings', icon: 'lock', name: 'us.settings', detail: 'us.settingsDetail' };
const kit: Way = { href: '#/kit', icon: 'page', name: 'us.kit', detail: 'us.kitDetail' };

/** A quiet room: doors, and who can see what. Nothing in it counts anything. [P8] */
export function Screen({ app, session, rest }: OpenScreen) {
  const phase = app.phase.value;
  const ownPhone = phase.kind === 'open' && phase.device === 'alone';
  const hasKit = session.link.hasKit.value;
  if (rest[0] === 'who-sees') return <WhoSees where={whereOf(session, ownPhone)} hasKit={hasKit} />;
  const [place] = rest;
  if ((place === 'signals' || place === 'months') && session.partner) return <Rarer session={session} place={place} />;
  const keeping: Way = hasKit ? { ...kit, detail: 'us.kitAgain' } : kit;
  return (
    <Page question={t('us.title')} lead={leadOf(session)}>
      <Doors name="us.mine" ways={mine} session={session} />
      <Doors name="us.ours" ways={session.link.partner.value ? toldApart : foundTogether} session={session} />
      {session.partner && <Doors name="us.times" ways={times} session={session} />}
      {ownPhone && <TwoPhones session={session} />}
      <Doors name="us.device" ways={ownPhone ? [settings, keeping] : [settings]} session={session}>
        <ActivityRow
          href="#/us/who-sees"
          icon="eye"
          name={t('us.whoSees')}
          detail={detailUnlessLow('us.whoSeesDetail')}
        />
      </Doors>
    </Page>
  );
}

function whereOf({ link }: Session, ownPhone: boolean): Where {
  if (!ownPhone) return 'here';
  return link.partner.value || link.hasKit.value ? 'phones' : 'alone';
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
