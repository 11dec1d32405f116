import { type Leaflet, leafletParts } from '@unhurried/content/leaflets';
import { redFlagById, redFlags, urgencies } from '@unhurried/content/red-flags';
import { Page } from '../design/index.ts';
import { numberOf } from '../neutral/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { isChecked, Sources, sourcesOf } from './sources/index.ts';
import { ToAsk } from './to-ask.tsx';
import { leafletName, pointWords, signWords } from './words.ts';

export interface OneLeafletGiven {
  readonly session: Session;
  readonly leaflet: Leaflet;
}

/** One leaflet: what can change, what can help, what to ask, when to ask for help. Opening it writes nothing. [LF2] [LF3] */
export function OneLeaflet({ session, leaflet }: OneLeafletGiven) {
  const sources = sourcesOf([...leaflet.changes, ...leaflet.helps]);
  return (
    <Page question={leafletName(leaflet)} lead={t('leaflets.team')}>
      <div class="stack leaflet leaflet-page">
        <div class="leaflet-frame">
          <p>{t('leaflets.informs')}</p>
          {!isChecked(sources) && <p>{t('leaflets.unchecked')}</p>}
        </div>
        {leafletParts.map((part) => (
          <section key={part}>
            <h2>{t(`leaflets.part.${part}`)}</h2>
            <ul class="leaflet-points">
              {leaflet[part].map((point) => (
                <li key={point.id}>{pointWords(leaflet, part, point)}</li>
              ))}
            </ul>
          </section>
        ))}
        <ToAsk session={session} ids={leaflet.ask} />
        <WhenToSeek ids={leaflet.seek} />
        <Sources of={sources} />
      </div>
    </Page>
  );
}

/** Under the hurry that each has. Touching one is the same as choosing it in Care, and the page says so. [LF5] */
function WhenToSeek({ ids }: { readonly ids: readonly string[] }) {
  const byHurry = urgencies
    .map((urgency) => ({ urgency, signs: ids.filter((id) => redFlagById(id)?.urgency === urgency) }))
    .filter(({ signs }) => signs.length > 0);
  return (
    <section>
      <h2>{t('leaflets.part.seek')}</h2>
      <p class="not-on-paper">{t('reading.seek')}</p>
      {byHurry.map(({ urgency, signs }) => (
        <div key={urgency} class="leaflet-hurry">
          <h3>{`${t(`red-flags.urgency.${urgency}.name`)}: ${t(`red-flags.urgency.${urgency}.means`)}`}</h3>
          <ul class="found-list">
            {signs.map((id) => (
              <li key={id}>
                <a class="found-pick" href={`#/care/sign/${numberOf(redFlags, id)}`}>
                  {signWords(id)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
