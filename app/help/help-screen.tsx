import { useSignal } from '@preact/signals';
import type { Place } from '@unhurried/content/help-lines';
import { ActivityRow, Page, Rows } from '../design/index.ts';
import type { ClosedScreen } from '../session/index.ts';
import { t } from '../words/index.ts';
import { HowItWorks } from './how-it-works.tsx';
import { Lines, PlaceChoice } from './lines.tsx';
import { Pressure } from './pressure.tsx';
import { WarningSigns } from './signs.tsx';

/** Help, for whoever holds this device, locked or open. Nothing is read and nothing is kept. [HE1] */
export function Screen({ rest }: ClosedScreen) {
  if (rest[0] === 'pressure') return <Pressure />;
  if (rest[0] === 'how') return <HowItWorks />;
  return <Help />;
}

function Help() {
  const place = useSignal<Place | null>(null);
  return (
    <Page question={t('help.title')} lead={t('help.lead')}>
      <PlaceChoice place={place.value} onPlace={(next) => (place.value = next)} />
      {place.value && <Lines place={place.value} kinds={['crisis', 'safety']} />}
      <WarningSigns place={place.value} />
      <section class="stack">
        <h2>{t('help.leave')}</h2>
        <p>{t('help.leaveHow')}</p>
        <p class="quiet-text">{t('help.leaveLimits')}</p>
      </section>
      <Rows label={t('help.more')}>
        <ActivityRow href="#/help/pressure" icon="hand" name={t('help.pressure')} detail={t('help.pressureDetail')} />
        <ActivityRow href="#/help/how" icon="lock" name={t('help.how')} detail={t('help.howDetail')} />
      </Rows>
    </Page>
  );
}
