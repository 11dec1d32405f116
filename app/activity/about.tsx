import { sourceById } from '@unhurried/content/sources';
import type { OwnActivity } from '@unhurried/domain/common-ground';
import type { Activity, Adaptation } from '@unhurried/domain/library';
import { Why } from '../design/index.ts';
import { formatList, hasMessage, type MessageKey, t } from '../words/index.ts';

interface AboutProps {
  readonly activity: Activity;
  readonly adaptations: readonly Adaptation[];
  readonly own: OwnActivity | undefined;
}

/** What it is. An own activity has only what its writer said. */
export function What({ activity, own }: Pick<AboutProps, 'activity' | 'own'>) {
  if (!own) return <p>{t(wordsOf(activity, 'what'))}</p>;
  return (
    <>
      <p>{own.what}</p>
      <p class="quiet-text">{t('activity.own')}</p>
    </>
  );
}

/** How to make it comfortable, what is changed today, how to stop. */
export function About({ activity, adaptations, own }: AboutProps) {
  return (
    <div class="stack leaflet">
      {!own && <Leaflet activity={activity} />}
      {adaptations.length > 0 && (
        <section>
          <h2>{t('activity.changes')}</h2>
          <ul class="plain-list">
            {adaptations.map((each) => (
              <li key={each}>{t(`adaptations.${each}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('activity.stop')}</h2>
        {!own && <p>{t(wordsOf(activity, 'stop'))}</p>}
        <p>{t('activity.stopAlways')}</p>
      </section>
      {activity.aftercare.length > 0 && (
        <Why summary={t('activity.after')}>
          <ul class="plain-list">
            {activity.aftercare.map((each) => (
              <li key={each}>{t(`aftercare.${each}`)}</li>
            ))}
          </ul>
        </Why>
      )}
      {!own && <Sources activity={activity} />}
    </div>
  );
}

// Content's own tests hold every id of the library to these words.
const wordsOf = (activity: Activity, part: 'what' | 'how' | 'stop' | 'caution'): MessageKey =>
  `activities.${activity.id}.${part}` as MessageKey;

function Leaflet({ activity }: { readonly activity: Activity }) {
  const caution = wordsOf(activity, 'caution');
  return (
    <>
      <section>
        <h2>{t('activity.how')}</h2>
        <p>{t(wordsOf(activity, 'how'))}</p>
        {activity.positions.length > 0 && (
          <p class="quiet-text">
            {t('activity.positions')}:{' '}
            {formatList(activity.positions.map((position) => t(`body.position.${position}`).toLocaleLowerCase()))}
          </p>
        )}
      </section>
      {hasMessage(caution) && (
        <section>
          <h2>{t('activity.caution')}</h2>
          <p>{t(caution)}</p>
          <p class="quiet-text">{t('activity.team')}</p>
        </section>
      )}
    </>
  );
}

const certaintyKey = {
  found: 'activity.sourceFound',
  recalled: 'activity.sourceRecalled',
  design: 'activity.sourceDesign',
} as const;

function Sources({ activity }: { readonly activity: Activity }) {
  const known = activity.sources.flatMap((id) => sourceById(id) ?? []);
  return (
    <Why summary={t('activity.sources')}>
      <ul class="plain-list">
        {known.map(({ id, title, by, year, where, certainty }) => (
          <li key={id}>
            {t(certaintyKey[certainty], { title, by, year: year === null ? 'none' : String(year), where })}
          </li>
        ))}
      </ul>
    </Why>
  );
}
