import { Page } from '../design/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import './who-sees.css';

type Eyes = 'me' | 'both' | 'nobody';

const eyes: Readonly<Record<Eyes, MessageKey>> = { me: 'us.seesMe', both: 'us.seesBoth', nobody: 'us.seesNobody' };

const things: readonly { readonly what: MessageKey; readonly by: Eyes }[] = [
  { what: 'us.thingCheckIn', by: 'me' },
  { what: 'us.thingHealth', by: 'me' },
  { what: 'us.thingLimits', by: 'me' },
  { what: 'us.thingCards', by: 'me' },
  { what: 'us.thingReasons', by: 'me' },
  { what: 'us.thingHistory', by: 'me' },
  { what: 'us.thingOffering', by: 'both' },
  { what: 'us.thingCommon', by: 'both' },
  { what: 'us.thingOwn', by: 'both' },
  { what: 'us.thingSentence', by: 'both' },
  { what: 'us.thingOpened', by: 'nobody' },
  { what: 'us.thingNo', by: 'nobody' },
];

const limits: readonly MessageKey[] = ['us.limitHolder', 'us.limitPassphrase', 'us.limitWatched', 'us.limitGuess'];

/** Who can see what, thing by thing, and what no lock can promise. */
export function WhoSees({ two }: { readonly two: boolean }) {
  return (
    <Page question={t('us.whoSees')} lead={t(two ? 'us.whoSeesLead' : 'us.whoSeesLeadAlone')}>
      <table class="who-sees">
        <caption class="unseen">{t('us.whoSees')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('us.what')}</th>
            <th scope="col">{t('us.who')}</th>
          </tr>
        </thead>
        <tbody>
          {things.map(({ what, by }) => (
            <tr key={what}>
              <th scope="row">{t(what)}</th>
              <td class={`who-sees-${by}`}>{t(eyes[by])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section class="stack">
        <h2>{t('us.honest')}</h2>
        {limits.map((key) => (
          <p key={key}>{t(key)}</p>
        ))}
      </section>
    </Page>
  );
}
