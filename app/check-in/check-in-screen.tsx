import { useSignal } from '@preact/signals';
import { decideCheckIn, readingOn } from '@unhurried/domain/check-in';
import { type Baseline, profileIsDue } from '@unhurried/domain/pace';
import { type Day, dayFrom, hourAt } from '@unhurried/domain/time';
import { Button, Notice, Page, Switch } from '../design/index.ts';
import { Score } from '../score/index.ts';
import type { OpenScreen } from '../session/index.ts';
import { mine } from '../session/index.ts';
import { go, view } from '../shell/index.ts';
import { formatDay, t } from '../words/index.ts';
import { DayFields, OtherDay, WelcomeChoice } from './day-fields.tsx';
import { type Draft, draftFrom, readingFrom, withField } from './draft.ts';
import { MoreFields, OffLimitsFields } from './more-fields.tsx';

/** The check-in: everything may stay blank, and a blank is the gentlest answer. [PA1] */
export function Screen({ session, app, rest }: OpenScreen) {
  const today = session.today.value;
  // The day it was opened for: a check-in begun before the turn is about the day that is over, not about the new one.
  const begun = useSignal(today).value;
  const day = dayFrom(rest[0] ?? '') ?? begun;
  const checkIns = session.known.value.mine.half.checkIns;
  const morning = hourAt(session.now.value, app.device.zone()) < 12;
  const draft = useSignal<Draft>(draftFrom(readingOn(checkIns, day)));
  const problem = useSignal<string | undefined>(undefined);
  const set = <Field extends keyof Draft>(field: Field, value: Draft[Field] | null) => {
    draft.value = withField(draft.value, field, value);
  };

  const save = async () => {
    problem.value = await keep({ session, draft: draft.value, day, morning });
    if (!problem.value) go(nextAfter(session, day), 'fresh');
  };

  const usual = session.my.value.baseline;
  const asUsual = () => (draft.value = usually(draft.value, usual));
  const { value } = draft;
  const low = view.value === 'low-energy';
  return (
    <Page
      question={day === today ? t('checkin.title') : t('checkin.titlePast', { day: formatDay(day, 'weekday') })}
      lead={t('checkin.lead')}
      onSubmit={() => void save()}
      action={
        <Button look="primary" submits wide>
          {t('checkin.save')}
        </Button>
      }
    >
      {usual && (
        <Button onPress={asUsual} look="quiet">
          {t('checkin.asUsual')}
        </Button>
      )}
      <Score
        label={t(morning ? 'checkin.energyMorning' : 'checkin.energy')}
        value={value.energy}
        onChange={(next) => set('energy', next)}
        low={t('scale.none')}
        high={t('scale.energyHigh')}
        startAt={Math.round(usual?.energy?.usual ?? 5)}
      />
      <Score
        label={t('checkin.pain')}
        value={value.pain}
        onChange={(next) => set('pain', next)}
        low={t('scale.none')}
        high={t('scale.painHigh')}
        startAt={Math.round(usual?.pain?.usual ?? 3)}
      />
      <WelcomeChoice value={value.welcome} onChange={(next) => set('welcome', next)} />
      {!low && <DayFields draft={value} onChange={(next) => (draft.value = next)} morning={morning} />}
      <Switch
        label={t('checkin.worse')}
        detail={t('checkin.worseDetail')}
        on={value.worse === true}
        onChange={(on) => set('worse', on || null)}
      />
      <OffLimitsFields draft={value} onChange={(next) => (draft.value = next)} />
      {!low && <MoreFields draft={value} onChange={(next) => (draft.value = next)} />}
      {!low && <OtherDay day={day} today={today} />}
      <a class="quiet-link" href="#/care/signs">
        {t('checkin.redFlag')}
      </a>
      <Notice tone="care">{problem.value}</Notice>
    </Page>
  );
}

interface Keeping {
  readonly session: OpenScreen['session'];
  readonly draft: Draft;
  readonly day: Day;
  readonly morning: boolean;
}

/** A check-in that was filled in is not a tap on rest any more. What cannot be kept is said, and nothing changes. */
async function keep({ session, draft, day, morning }: Keeping): Promise<string | undefined> {
  const energyFor = draft.energy === undefined ? null : (draft.energyFor ?? (morning ? 'morning' : 'now'));
  const reading = readingFrom(withField(withField(draft, 'energyFor', energyFor), 'rest', null), day);
  const { checkIns } = session.known.value.mine.half;
  const decided = decideCheckIn(
    checkIns,
    { kind: 'check-in', reading },
    { today: session.today.value, wasFlare: false },
  );
  if (!decided.ok)
    return t(decided.refusal.kind === 'day-not-here-yet' ? 'checkin.dayNotHere' : 'checkin.rangeProblem');
  // A tap of its own too, so that "worse" after "back to my usual" on the same day is heard in that order. [PA3]
  const worse = reading.worse ? [mine({ kind: 'standing-tapped', tap: 'worse', day })] : [];
  const added = await session.add([mine(decided.value), ...worse]);
  return added.ok ? undefined : t('today.notWritten');
}

/** Energy and pain as they usually are for me, in one tap. */
function usually(draft: Draft, usual: Baseline | undefined): Draft {
  const withEnergy = usual?.energy ? withField(draft, 'energy', Math.round(usual.energy.usual)) : draft;
  return usual?.pain ? withField(withEnergy, 'pain', Math.round(usual.pain.usual)) : withEnergy;
}

/** After a check-in of today: the two questions that are asked once, or what would be shared. */
export function nextAfter(session: OpenScreen['session'], day: Day): string {
  if (day !== session.today.value) return '/today';
  const { half } = session.known.value.mine;
  if (profileIsDue(half.pace, day)) return '/first/profile';
  if (!session.my.value.baseline) return '/first/usual';
  return '/offering';
}
