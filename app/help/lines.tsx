import { type HelpKind, type HelpLine, type Place, places } from '@unhurried/content/help-lines';
import { Choice, Icon } from '../design/index.ts';
import { formatDay, type MessageKey, t } from '../words/index.ts';
import { emergencyOf, linesOf, telOf } from './reach.ts';
import './help.css';

interface PlaceProps {
  readonly place: Place | null;
  readonly onPlace: (place: Place) => void;
}

/** Where are you? Held by the page while it is open, and by nothing else. [HE1] */
export function PlaceChoice({ place, onPlace }: PlaceProps) {
  return (
    <Choice<Place>
      label={t('help.place')}
      hint={t('help.placeHint')}
      options={places.map((value) => ({ value, label: t(`help-lines.place.${value}`) }))}
      value={place}
      onChange={(next) => next && onPlace(next)}
      look="chips"
    />
  );
}

interface LinesProps {
  readonly place: Place;
  /** Besides the emergency number, which always comes first. */
  readonly kinds: readonly HelpKind[];
}

/** A line that someone has checked carries its day; for the others one sentence asks to check. [CT8] */
export function Lines({ place, kinds }: LinesProps) {
  const lines = linesOf(place, ['emergency', ...kinds]);
  return (
    <div class="stack">
      {emergencyOf(place) === undefined && <p>{t('help.noNumber')}</p>}
      <ul class="help-lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {lines.some(({ reviewed }) => reviewed === null) && <p class="quiet-text">{t('help.check')}</p>}
    </div>
  );
}

function Line({ line }: { readonly line: HelpLine }) {
  // Content has a name for every line; a test there holds the two lists together (CT8).
  const name = t(`help-lines.${line.id}.name` as MessageKey);
  const { reach } = line;
  return (
    <li class="help-line">
      <span class="row-words">
        <span class="row-name">{name}</span>
        {line.reviewed !== null && (
          <span class="row-detail">{t('help-lines.reviewed', { day: formatDay(line.reviewed) })}</span>
        )}
      </span>
      {reach.by === 'phone' ? (
        <a
          class="button button-quiet"
          href={telOf(reach.number)}
          aria-label={t('help.call', { name, number: reach.number })}
        >
          <Icon name="words" />
          <bdi>{reach.number}</bdi>
        </a>
      ) : (
        <bdi class="help-address">{reach.address}</bdi>
      )}
    </li>
  );
}
