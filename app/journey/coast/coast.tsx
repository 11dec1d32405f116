import type { Place } from '@unhurried/domain/journey';
import { ActivityRow, Rows, Why } from '../../design/index.ts';
import { view } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { kindAndMonth, wayToPlace } from '../said.ts';
import { landmarks } from './landmarks.ts';
import { landmarkAt, sandFrom, seaTo, shoreLine, tall, wide } from './shore.ts';
import './coast.css';
import './shore.css';

interface CoastProps {
  /** As they lie along the coast. */
  readonly places: readonly Place[];
  /** One sentence that says what is there. */
  readonly sentence: string;
}

/** So many of the latest are open; the shore before them is folded. */
const mostOpen = 24;

/** The coast: ways to its places with the shore beside them, a sentence, and a table. [JT1] */
export function Coast({ places, sentence }: CoastProps) {
  const open = Math.max(0, places.length - mostOpen);
  const before = places.slice(0, open);
  return (
    <figure class="coast-figure">
      {before.length > 0 && (
        <Why summary={t('journey.before')}>
          <Stretch places={before} from={0} label={t('journey.before')} />
        </Why>
      )}
      <Stretch places={places.slice(open)} from={open} label={t('journey.title')} />
      <figcaption class="coast-said">{sentence}</figcaption>
      {view.value !== 'low-energy' && <PlaceTable places={places} />}
    </figure>
  );
}

interface StretchProps {
  readonly places: readonly Place[];
  /** The turn of the first of them in the whole order. */
  readonly from: number;
  readonly label: string;
}

function Stretch({ places, from, label }: StretchProps) {
  if (view.value === 'low-energy')
    return (
      <Rows label={label}>
        {places.map((place) => (
          <ActivityRow
            key={place.id}
            href={wayToPlace(place.id)}
            icon="waves"
            name={place.name}
            detail={kindAndMonth(place)}
          />
        ))}
      </Rows>
    );
  return (
    <ol class="coast" aria-label={label}>
      {places.map((place, at) => (
        <li key={place.id}>
          <a class="coast-way" href={wayToPlace(place.id)}>
            <Shore turn={from + at} place={place} />
            <span class="coast-words">
              <span class="coast-name">{place.name}</span>
              <span class="coast-detail">{kindAndMonth(place)}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Decoration: the words beside it say all of it. */
function Shore({ turn, place }: { readonly turn: number; readonly place: Place }) {
  const { ground, lines } = landmarks[place.what];
  return (
    <span class="shore">
      <svg class="shore-water" viewBox={`0 0 ${wide} ${tall}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="shore-grass" d={`M0 0H${wide}V${tall}H0Z`} />
        <path class="shore-sand" d={sandFrom(turn)} />
        <path class="shore-wet" d={seaTo(turn, 7)} />
        <path class="shore-sea" d={seaTo(turn)} />
        <path class="shore-deep" d={seaTo(turn, -20)} />
        <path class="shore-deeper" d={seaTo(turn, -42)} />
        <path class="shore-foam" d={shoreLine(turn)} />
        <path class="shore-swell" d={shoreLine(turn, -9)} />
      </svg>
      <svg class="landmark" viewBox="0 0 64 64" style={{ '--at': `${landmarkAt(turn)}%` }} aria-hidden="true">
        <ellipse class="landmark-rock" cx="32" cy="54" rx="29" ry="7" />
        {ground.map((d) => (
          <path key={d} class="landmark-ground" d={d} />
        ))}
        {lines.map((d) => (
          <path key={d} class="landmark-line" d={d} />
        ))}
      </svg>
    </span>
  );
}

/** The same in rows and columns. [JT1] */
const PlaceTable = ({ places }: { readonly places: readonly Place[] }) => (
  <Why summary={t('journey.table')}>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it can scroll sideways, so keys must reach it */}
    <section class="coast-table" tabIndex={0} aria-label={t('journey.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('journey.columnPlace')}</th>
            <th scope="col">{t('journey.columnWhen')}</th>
            <th scope="col">{t('journey.columnTaught')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.id}>
              <th scope="row">{place.name}</th>
              <td>{kindAndMonth(place)}</td>
              <td>{place.taught}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </Why>
);
