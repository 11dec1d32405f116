import type { RepairId } from '@unhurried/domain/repair';
import { ActivityRow, Button, Card, LinkButton, Page, Rows } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { formatDay, t } from '../../words/index.ts';
import { ask, putAway } from './acts.ts';
import { Leave, NotSafeLine } from './leave.tsx';

const nameOf = ({ partner }: Session): string => partner?.name ?? '';

/** Nothing is asked. The sentence is there to read before it goes. [RH1] */
export function Start({ session }: { readonly session: Session }) {
  const name = nameOf(session);
  return (
    <Page
      question={t('repair.title')}
      lead={t('repair.lead')}
      action={
        <Button look="primary" wide onPress={() => void ask(session)}>
          {t('repair.ask', { name })}
        </Button>
      }
    >
      <Rows label={t('repair.first')}>
        <ActivityRow href="#/talk/repair/heart" icon="leaf" name={t('repair.heart')} detail={t('repair.heartDetail')} />
      </Rows>
      <section class="stack">
        <h2 class="repair-head">{t('repair.sentenceIs', { name })}</h2>
        <Card soft>
          <p>{t('repair.sentence')}</p>
        </Card>
        <p class="quiet-text">{t('repair.askHow', { name })}</p>
      </section>
      <NotSafeLine />
    </Page>
  );
}

interface WaitsProps {
  readonly session: Session;
  readonly repair: RepairId;
  readonly onAway: () => void;
}

/** The other has asked. Two ways on of one size, and leaving without either changes nothing. [RH2] */
export function Waits({ session, repair, onAway }: WaitsProps) {
  const name = nameOf(session);
  const away = async () => {
    if (await putAway(session, repair)) onAway();
  };
  return (
    <Page question={t('repair.waits', { name })} lead={t('repair.waitsLead')}>
      <div class="stack">
        <LinkButton href="#/talk/repair/heart" wide>
          {t('repair.begin')}
        </LinkButton>
        <Button wide onPress={() => void away()}>
          {t('repair.putAway')}
        </Button>
      </div>
      <p class="quiet-text">{t('repair.putAwayHow', { name })}</p>
      <NotSafeLine />
    </Page>
  );
}

interface SaidProps {
  readonly until: string;
  readonly onLeave: () => void;
}

/** For whoever asked: the same until it is gone, whatever the other does. [RH3] */
export const Said = ({ until, onLeave }: SaidProps) => (
  <Page
    question={t('repair.said')}
    lead={t('repair.saidLead', { day: formatDay(until) })}
    action={
      <LinkButton href="#/talk/repair/heart" look="primary" wide>
        {t('repair.begin')}
      </LinkButton>
    }
  >
    <Leave onLeave={onLeave} />
    <NotSafeLine />
  </Page>
);

interface OverProps {
  readonly how: 'away' | 'left';
}

/** After a tap, until the page is left. */
export const Over = ({ how }: OverProps) => (
  <Page
    question={t(how === 'away' ? 'repair.away' : 'repair.left')}
    lead={t(how === 'away' ? 'repair.awayLead' : 'repair.leftLead')}
    action={<ToTalk />}
  />
);

export const ToTalk = () => (
  <LinkButton href="#/talk" wide>
    {t('repair.toTalk')}
  </LinkButton>
);
