import { useSignal } from '@preact/signals';
import { type HelpKind, type HelpLine, helpLinesFor, type Place, places } from '@unhurried/content/help-lines';
import { Choice, LinkButton, TextField, Why } from '../design/index.ts';
import { formatDay, t } from '../words/index.ts';
import { likelyPlace } from './place.ts';
import { lineName } from './sign-words.ts';

/** Where the person is: as they say now, or as language and clock agree; held by the open page alone. [AC8] [AC9] */
export function usePlace(zone: string) {
  const place = useSignal<Place | undefined>(likelyPlace(navigator.language, zone));
  const choose = (next: Place) => {
    place.value = next;
  };
  return { place: place.value, choose };
}

/** A number nobody has checked for this version says so, wherever it stands. */
const checkedWords = ({ reviewed }: HelpLine): string =>
  reviewed === null ? t('help-lines.check') : t('help-lines.reviewed', { day: formatDay(reviewed) });

const telephone = (number: string): string => `tel:${number.replaceAll(/[^0-9+*#]/g, '')}`;

interface CallEmergencyProps {
  readonly place: Place | undefined;
  readonly onPlace: (place: Place) => void;
}

/** The one action: a number that rings. Where it is not known, the person is asked and nothing is guessed. [AC9] */
export function CallEmergency({ place, onPlace }: CallEmergencyProps) {
  if (place === undefined) return <PlaceChoice place={place} onPlace={onPlace} />;
  const [line] = helpLinesFor(place, 'emergency');
  return (
    <div class="care-call">
      {line?.reach.by === 'phone' ? <Call number={line.reach.number} note={checkedWords(line)} /> : <OwnNumber />}
      <Why summary={t('care.where', { place: t(`help-lines.place.${place}`) })}>
        <PlaceChoice place={place} onPlace={onPlace} />
      </Why>
    </div>
  );
}

function Call({ number, note }: { readonly number: string; readonly note?: string | undefined }) {
  return (
    <>
      <LinkButton href={telephone(number)} look="primary" wide>
        {t('care.call', { number })}
      </LinkButton>
      {note && <p class="quiet-text care-note">{note}</p>}
    </>
  );
}

function PlaceChoice({ place, onPlace }: CallEmergencyProps) {
  return (
    <Choice<Place>
      label={t('care.whereAreYou')}
      options={places.map((value) => ({ value, label: t(`help-lines.place.${value}`) }))}
      value={place ?? null}
      onChange={(next) => next && onPlace(next)}
      look="chips"
    />
  );
}

/** For every place that we hold no number for: the person's own, held by the open page alone. [AC8] */
function OwnNumber() {
  const number = useSignal('');
  const dial = telephone(number.value);
  return (
    <>
      {dial !== 'tel:' && <Call number={number.value} />}
      <TextField
        label={t('care.ownNumber')}
        hint={t('care.ownNumberHint')}
        value={number.value}
        maxLength={20}
        onInput={(value) => {
          number.value = value;
        }}
      />
    </>
  );
}

/** People to talk to. An address is written out and never opened by the app. */
export function Lines({ place, kind }: { readonly place: Place; readonly kind: HelpKind }) {
  const lines = helpLinesFor(place, kind);
  return (
    <ul class="plain-list" aria-label={t(`help-lines.kind.${kind}`)}>
      {lines.map((line) => (
        <li key={line.id}>
          {lineName(line.id)}{' '}
          {line.reach.by === 'phone' ? (
            <a class="care-line" href={telephone(line.reach.number)}>
              <bdi>{line.reach.number}</bdi>
            </a>
          ) : (
            <bdi class="care-line">{line.reach.address}</bdi>
          )}
          <span class="quiet-text care-how">{checkedWords(line)}</span>
        </li>
      ))}
    </ul>
  );
}
