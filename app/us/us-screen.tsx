import { useSignal } from '@preact/signals';
import { Button, Page, Rows, Why } from '../design/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { between, Door, Doors, foundTogether, mine, rare, times, toldApart, type Way } from './doors.tsx';
import { Rarer } from './rarer.tsx';
import { TwoPhones } from './two-phones.tsx';
import { type Where, WhoSees } from './who-sees.tsx';

const settings: Way = {
  href: '#/settings',
  icon: 'lock',
  name: 'us.settings',
  detail: 'us.settingsDetail',
  first: true,
};
const whoSees: Way = { href: '#/us/who-sees', icon: 'eye', name: 'us.whoSees', detail: 'us.whoSeesDetail' };
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
      <Ways session={session} ownPhone={ownPhone} keeping={keeping} />
    </Page>
  );
}

interface WaysProps {
  readonly session: Session;
  readonly ownPhone: boolean;
  readonly keeping: Way;
}

/** What is between us, what is agreed, what is mine, and this device. The low-energy view begins with a few. [US4] */
function Ways({ session, ownPhone, keeping }: WaysProps) {
  const opened = useSignal(false);
  const all = view.value !== 'low-energy' || opened.value;
  const given = { session, all };
  return (
    <>
      <Doors name="us.between" ways={between} {...given} />
      <Doors name="us.times" ways={times} {...given} />
      <Doors name="us.ours" ways={session.link.partner.value ? toldApart : foundTogether} {...given} />
      <Doors name="us.mine" ways={mine} {...given} />
      {ownPhone && <TwoPhones session={session} />}
      <Doors name="us.device" ways={ownPhone ? [settings, keeping] : [settings]} {...given}>
        {all && <Door {...whoSees} />}
      </Doors>
      {all ? (
        <Why summary={t('us.rarer')}>
          <Rows label={t('us.rarer')}>
            {rare.map((way) => (
              <Door key={way.href} {...way} />
            ))}
          </Rows>
        </Why>
      ) : (
        <Button look="plain" onPress={() => (opened.value = true)}>
          {t('us.more')}
        </Button>
      )}
    </>
  );
}

function whereOf({ link }: Session, ownPhone: boolean): Where {
  if (!ownPhone) return 'here';
  return link.partner.value || link.hasKit.value ? 'phones' : 'alone';
}

const leadOf = ({ partner }: Session): string | undefined =>
  view.value === 'low-energy' ? undefined : partner ? t('us.leadTwo', { name: partner.name }) : t('us.leadAlone');
