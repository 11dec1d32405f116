import { Page } from '../design/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import './who-sees.css';

type Eyes = 'me' | 'both' | 'nobody' | 'sealed' | 'relay';

const eyes: Readonly<Record<Eyes, MessageKey>> = {
  me: 'us.seesMe',
  both: 'us.seesBoth',
  nobody: 'us.seesNobody',
  sealed: 'us.seesSealed',
  relay: 'us.seesRelay',
};

/** One person on a phone that is linked with nothing, both on this device, or notes that leave this phone sealed. */
export type Where = 'alone' | 'here' | 'phones';

interface Thing {
  readonly what: MessageKey;
  readonly by: Eyes;
}

const alwaysMine: readonly Thing[] = [
  { what: 'us.thingCheckIn', by: 'me' },
  { what: 'us.thingHealth', by: 'me' },
  { what: 'us.thingLimits', by: 'me' },
  { what: 'us.thingReasons', by: 'me' },
  { what: 'us.thingHistory', by: 'me' },
  { what: 'us.thingNoticed', by: 'me' },
];

/** Yeses are found together on one device; between two phones they are told. */
const cardsHere: readonly Thing[] = [{ what: 'us.thingCards', by: 'me' }];
const cardsApart: readonly Thing[] = [
  { what: 'us.thingCardsPhones', by: 'me' },
  { what: 'us.thingTold', by: 'both' },
];

const shared: readonly Thing[] = [
  { what: 'us.thingOffering', by: 'both' },
  { what: 'us.thingCommon', by: 'both' },
  { what: 'us.thingOwn', by: 'both' },
  { what: 'us.thingSentence', by: 'both' },
  { what: 'us.thingSignals', by: 'both' },
  { what: 'us.thingMoments', by: 'both' },
  { what: 'us.thingPlaces', by: 'both' },
];

const stayingHere: readonly Thing[] = [
  { what: 'us.thingOpened', by: 'nobody' },
  { what: 'us.thingNo', by: 'nobody' },
];

/** A relay carries what leaves the phone: it cannot read it, and it does see that something came. */
const leaving: readonly Thing[] = [
  { what: 'us.thingWay', by: 'sealed' },
  { what: 'us.thingCame', by: 'relay' },
  { what: 'us.thingPages', by: 'nobody' },
  { what: 'us.thingNo', by: 'nobody' },
];

const thingsFor = (where: Where): readonly Thing[] =>
  where === 'phones'
    ? [...alwaysMine, ...cardsApart, ...shared, ...leaving]
    : [...alwaysMine, ...cardsHere, ...shared, ...stayingHere];

const leads: Readonly<Record<Where, MessageKey>> = {
  alone: 'us.whoSeesLeadAlone',
  here: 'us.whoSeesLead',
  phones: 'us.whoSeesLeadPhones',
};

const limits: readonly MessageKey[] = ['us.limitHolder', 'us.limitPassphrase', 'us.limitWatched', 'us.limitGuess'];

interface WhoSeesProps {
  readonly where: Where;
  readonly hasKit: boolean;
}

const limitsFor = ({ where, hasKit }: WhoSeesProps): readonly MessageKey[] => [
  ...limits,
  ...(where === 'phones' ? (['us.limitPhone'] as const) : []),
  ...(hasKit ? (['us.limitWords'] as const) : []),
];

/** Who can see what, thing by thing, and what no lock can promise. */
export function WhoSees(props: WhoSeesProps) {
  const { where } = props;
  return (
    <Page question={t('us.whoSees')} lead={t(leads[where])}>
      <table class="who-sees">
        <caption class="unseen">{t('us.whoSees')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('us.what')}</th>
            <th scope="col">{t('us.who')}</th>
          </tr>
        </thead>
        <tbody>
          {thingsFor(where).map(({ what, by }) => (
            <tr key={what}>
              <th scope="row">{t(what)}</th>
              <td class={`who-sees-${by}`}>{t(eyes[by])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section class="stack">
        <h2>{t('us.honest')}</h2>
        {limitsFor(props).map((key) => (
          <p key={key}>{t(key)}</p>
        ))}
      </section>
    </Page>
  );
}
