import { useSignal } from '@preact/signals';
import type { Reading } from '@unhurried/domain/check-in';
import { addDays, type Day, dayFrom, daysBetween } from '@unhurried/domain/time';
import { useEffect } from 'preact/hooks';
import { Button, Choice, DateField, LineHistory, LinkButton, Notice, Page, Why } from '../design/index.ts';
import { flaresAmong, readPast } from '../past/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { go, view } from '../shell/index.ts';
import { direction, type MessageKey, t } from '../words/index.ts';
import {
  daysOf,
  openingSpan,
  type Span,
  type Spot,
  spotsOver,
  stretchesOf,
  type Window,
  windowFor,
} from './picture.ts';
import { captionOf, cellsOf, endsOf, spotLabel } from './said.ts';

type Past = 'reading' | 'unread' | readonly Reading[];

/** My own weeks, for me alone. */
export function Screen({ session }: OpenScreen) {
  const past = useSignal<Past>('reading');
  useEffect(() => {
    void readPast(session).then((read) => {
      past.value = read ?? 'unread';
    });
  }, []);
  const { value } = past;
  const told = value === 'reading' ? t('history.reading') : value === 'unread' ? t('history.unread') : undefined;
  const readings = typeof value === 'string' ? undefined : value;
  const low = view.value === 'low-energy';
  return (
    <Page question={t('history.title')} lead={low ? undefined : t('history.lead')}>
      <Notice tone={value === 'unread' ? 'care' : 'calm'}>{told}</Notice>
      {readings?.length === 0 && <Empty />}
      {readings && readings.length > 0 && <Weeks session={session} readings={readings} />}
      {readings && !low && <Earlier today={session.today.value} />}
    </Page>
  );
}

/** Nothing yet is a beginning, not a lack. */
function Empty() {
  return (
    <>
      <p>{t('history.empty')}</p>
      <LinkButton href="#/import" icon="book">
        {t('history.import')}
      </LinkButton>
    </>
  );
}

interface WeeksProps {
  readonly session: Session;
  readonly readings: readonly Reading[];
}

interface Shown {
  readonly window: Window;
  readonly flares: ReadonlySet<Day>;
}

const spans: readonly { readonly value: Span; readonly label: MessageKey; readonly after: number }[] = [
  { value: 'six-weeks', label: 'history.sixWeeks', after: 0 },
  { value: 'half-year', label: 'history.halfYear', after: 42 },
  { value: 'everything', label: 'history.everything', after: 182 },
];

function Weeks({ session, readings }: WeeksProps) {
  const today = session.today.value;
  const first = readings[0]?.day ?? today;
  const span = useSignal<Span>(openingSpan(readings.at(-1)?.day ?? today, today));
  const shown = useSignal<Shown | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const window = windowFor(span.value, first, today);
    const { half } = session.known.peek().mine;
    void flaresAmong(half, readings, daysOf(window), () => gone).then((flares) => {
      if (flares) shown.value = { window, flares };
    });
    return () => {
      gone = true;
    };
  }, [span.value, readings, today]);
  const offered = spans.filter(({ after }) => daysBetween(first, today) >= after);
  return (
    <>
      {shown.value && <Picture shown={shown.value} readings={readings} />}
      {offered.length > 1 && (
        <Choice<Span>
          label={t('history.span')}
          options={offered.map(({ value, label }) => ({ value, label: t(label) }))}
          value={span.value}
          onChange={(next) => {
            if (next) span.value = next;
          }}
          look="chips"
        />
      )}
    </>
  );
}

const isBlank = (spots: readonly Spot[]): boolean =>
  spots.every(({ energy, pain }) => energy === null && pain === null);

function Picture({ shown, readings }: { readonly shown: Shown; readonly readings: readonly Reading[] }) {
  const { window, flares } = shown;
  const spots = spotsOver(readings, flares, window);
  const ends = endsOf(window);
  const labels = spots.map((spot) => spotLabel(spot, window.grain, window.to));
  return (
    <div class="stack">
      <LineHistory
        points={spots.map(({ energy, pain, flare, rest }, at) => ({
          label: labels[at] ?? '',
          energy,
          pain,
          flare,
          rest,
        }))}
        caption={captionOf(window, stretchesOf(flares), isBlank(spots))}
        energyLabel={t('history.energy')}
        painLabel={t('history.pain')}
        flareLabel={t('history.flare')}
        restLabel={t('history.rest')}
        firstLabel={ends.from}
        lastLabel={ends.to}
        tableLabel={t('history.table')}
        headers={[t('history.when'), t('history.energy'), t('history.pain'), t('history.noted')]}
        cells={spots.map((spot, at) => cellsOf(spot, labels[at] ?? '')).reverse()}
        rightToLeft={direction.value === 'rtl'}
      />
      {window.grain !== 'day' && (
        <p class="quiet-text">{t(window.grain === 'week' ? 'history.byWeek' : 'history.byMonth')}</p>
      )}
    </div>
  );
}

/** Any day can be written down later, and no word is said about it being later. */
function Earlier({ today }: { readonly today: Day }) {
  const chosen = useSignal<string>(addDays(today, -1));
  const day = dayFrom(chosen.value);
  return (
    <Why summary={t('history.earlier')}>
      <DateField
        label={t('history.whichDay')}
        value={chosen.value}
        max={today}
        onInput={(text) => (chosen.value = text)}
      />
      {day && day <= today && <Button onPress={() => go(`/check-in/${day}`)}>{t('history.openDay')}</Button>}
    </Why>
  );
}
