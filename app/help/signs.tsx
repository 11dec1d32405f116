import type { Place } from '@unhurried/content/help-lines';
import type { Urgency } from '@unhurried/content/red-flags';
import { Why } from '../design/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { emergencyOf, signs, telOf } from './reach.ts';

/** Signs that cannot wait, as plain lines: what someone notices, and the one thing to do. [HE3] */
export function WarningSigns({ place }: { readonly place: Place | null }) {
  return (
    <section class="stack">
      <h2>{t('help.signs')}</h2>
      <p class="quiet-text">{t('help.signsHint')}</p>
      {signs.map(({ urgency, flags }) => (
        <Why key={urgency} summary={t(`help.signs.${urgency}`)}>
          <ToDo urgency={urgency} place={place} />
          <ul class="help-signs">
            {flags.map(({ id }) => (
              // Content has a name for every sign; a test there holds the two lists together (CT7).
              <li key={id}>{t(`red-flags.${id}.name` as MessageKey)}</li>
            ))}
          </ul>
        </Why>
      ))}
    </section>
  );
}

function ToDo({ urgency, place }: { readonly urgency: Urgency; readonly place: Place | null }) {
  const number = urgency === 'emergency' && place ? emergencyOf(place) : undefined;
  if (!number) return <strong>{t(`red-flags.urgency.${urgency}.means`)}</strong>;
  return (
    <a class="button button-quiet" href={telOf(number)}>
      {t('help.callEmergency', { number })}
    </a>
  );
}
