import { useSignal } from '@preact/signals';
import { decideCheckIn, type Fullness, type Help, helps, readingOn } from '@unhurried/domain/check-in';
import { type Tier, tiers } from '@unhurried/domain/library';
import { type Day, dayFrom, hourAt } from '@unhurried/domain/time';
import { Button, Choice, DateField, Notice, Page, Switch, Why } from '../design/index.ts';
import { Score } from '../score/index.ts';
import type { OpenScreen } from '../session/index.ts';
import { mine } from '../session/index.ts';
import { go, view } from '../shell/index.ts';
import { formatDay, t } from '../words/index.ts';
import { type Draft, draftFrom, readingFrom, withField } from './draft.ts';
import { MoreFields, OffLimitsFields } from './more-fields.tsx';

const fullnesses: readonly Fullness[] = [0, 1, 2, 3];

/** The check-in: everything may stay blank, and a blank is the gentlest answer. [PA1] */
export function Screen({ session, app, rest }: OpenScreen) {
  const today = session.today.value;
  const day = dayFrom(rest[0] ?? '') ?? today;
  const checkIns = session.known.value.mine.half.checkIns;
  const morning = hourAt(session.now.value, app.device.zone()) < 12;
  const draft = useSignal<Draft>(draftFrom(readingOn(checkIns, day)));
  const problem = useSignal<string | undefined>(undefined);
  const set = <Field extends keyof Draft>(field: Field, value: Draft[Field] | null) => {
    draft.value = withField(draft.value, field, value);
  };

  const save = async () => {
    const energyFor = draft.value.energy === undefined ? undefined : morning ? 'morning' : 'now';
    const said = withField(draft.value, 'energyFor', draft.value.energyFor ?? energyFor ?? null);
    const decided = decideCheckIn(
      checkIns,
      { kind: 'check-in', reading: readingFrom(said, day) },
      { today, wasFlare: false },
    );
    if (!decided.ok) {
      problem.value = t(decided.refusal.kind === 'day-not-here-yet' ? 'checkin.dayNotHere' : 'checkin.rangeProblem');
      return;
    }
    const added = await session.add([mine(decided.value)]);
    if (added.ok) go(nextAfter(session, day), 'fresh');
  };

  const usual = session.my.value.baseline;
  const asUsual = () => {
    let next = draft.value;
    if (usual?.energy) next = withField(next, 'energy', Math.round(usual.energy.usual));
    if (usual?.pain) next = withField(next, 'pain', Math.round(usual.pain.usual));
    draft.value = next;
  };
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
      <a class="quiet-link" href="#/care/red-flags">
        {t('checkin.redFlag')}
      </a>
      <Notice tone="care">{problem.value}</Notice>
    </Page>
  );
}

/** After a check-in of today: the two questions that are asked once, or what would be shared. */
export function nextAfter(session: OpenScreen['session'], day: Day): string {
  if (day !== session.today.value) return '/today';
  const { half } = session.known.value.mine;
  if (!half.pace.profile) return '/first/profile';
  if (!session.my.value.baseline) return '/first/usual';
  return '/offering';
}

function WelcomeChoice({ value, onChange }: { value: Tier | undefined; onChange: (value: Tier | null) => void }) {
  return (
    <Choice<string>
      label={t('checkin.welcome')}
      hint={t('checkin.welcomeHint')}
      options={tiers.map((tier) => ({ value: String(tier), label: t(`tiers.${tier}.name`) }))}
      value={value === undefined ? null : String(value)}
      onChange={(next) => onChange(tiers.find((tier) => String(tier) === next) ?? null)}
      clearLabel={t('scale.clear')}
      look="chips"
    />
  );
}

interface DayFieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly morning: boolean;
}

function DayFields({ draft, onChange, morning }: DayFieldsProps) {
  return (
    <>
      {morning && (
        <Choice<string>
          label={t('checkin.full')}
          options={fullnesses.map((full) => ({ value: String(full), label: t(`checkin.full.${full}`) }))}
          value={draft.full === undefined ? null : String(draft.full)}
          onChange={(next) =>
            onChange(withField(draft, 'full', fullnesses.find((full) => String(full) === next) ?? null))
          }
          clearLabel={t('scale.clear')}
          look="chips"
        />
      )}
      <Switch
        label={t('checkin.talk')}
        on={draft.talk === true}
        onChange={(on) => onChange(withField(draft, 'talk', on || null))}
      />
      <Choice<Help>
        label={t('checkin.help')}
        options={helps.map((value) => ({ value, label: t(`checkin.help.${value}`) }))}
        value={draft.help ?? null}
        onChange={(next) => onChange(withField(draft, 'help', next))}
        clearLabel={t('scale.clear')}
        look="chips"
      />
    </>
  );
}

/** Any past day can be filled in later, without a word about it being late. */
function OtherDay({ day, today }: { readonly day: Day; readonly today: Day }) {
  return (
    <Why summary={t('checkin.dayEarlier')}>
      <DateField
        label={t('checkin.whichDay')}
        value={day}
        max={today}
        onInput={(text) => {
          const chosen = dayFrom(text);
          if (chosen && chosen <= today) go(`/check-in/${chosen}`, 'instead');
        }}
      />
    </Why>
  );
}
