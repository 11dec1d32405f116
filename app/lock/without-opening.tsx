import { useSignal } from '@preact/signals';
import type { Person } from '@unhurried/domain/couple';
import { Button, Notice, RestCard, Why } from '../design/index.ts';
import { Score } from '../score/index.ts';
import type { Unhurried } from '../session/index.ts';
import { t } from '../words/index.ts';

/**
 * On one's own phone only: writing needs no unlocking, reading does. What is written is sealed to the side's key and
 * waits for a tap of its person. Never on a device of two: nobody writes for a locked side. [P7]
 */
export function WithoutOpening({ app, person }: { readonly app: Unhurried; readonly person: Person }) {
  const energy = useSignal<number | null>(null);
  const pain = useSignal<number | null>(null);
  const told = useSignal<string | undefined>(undefined);
  const leave = async (slip: object) => {
    const left = await app.device.leaveSlip(person, slip);
    told.value = left.ok ? t('lock.written') : t(left.refusal === 'full' ? 'lock.full' : 'lock.storage');
  };
  const write = () => {
    const said = {
      ...(energy.value === null ? {} : { energy: energy.value }),
      ...(pain.value === null ? {} : { pain: pain.value }),
    };
    void leave(said);
    energy.value = null;
    pain.value = null;
  };
  return (
    <section class="stack page-content">
      <h2>{t('lock.slipTitle')}</h2>
      <p class="quiet-text">{t('lock.slipHint')}</p>
      <RestCard name={t('lock.restToday')} detail={t('lock.restDetail')} onPress={() => void leave({ rest: true })} />
      <Why summary={t('lock.quickCheckIn')}>
        <div class="stack">
          <Score
            label={t('lock.energy')}
            value={energy.value ?? undefined}
            onChange={(value) => (energy.value = value)}
            low={t('scale.none')}
            high={t('scale.energyHigh')}
          />
          <Score
            label={t('lock.pain')}
            value={pain.value ?? undefined}
            onChange={(value) => (pain.value = value)}
            low={t('scale.none')}
            high={t('scale.painHigh')}
          />
          {(energy.value !== null || pain.value !== null) && <Button onPress={write}>{t('lock.write')}</Button>}
        </div>
      </Why>
      <Notice>{told.value}</Notice>
    </section>
  );
}
