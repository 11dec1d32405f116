import { useSignal } from '@preact/signals';
import { type Desire, desires } from '@unhurried/domain/check-in';
import type { Activity } from '@unhurried/domain/library';
import { type Sense, senses } from '@unhurried/domain/together';
import { Button, Checks, Choice, Notice, Page, Why } from '../design/index.ts';
import { Score } from '../score/index.ts';
import type { Session } from '../session/index.ts';
import { go, view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { keepNoticed, type Noticed, noticedNow, type Shifts, withSense } from './noticing.ts';
import { SentenceAfter } from './sentence.tsx';

interface ForMeAloneProps {
  readonly session: Session;
  readonly activity: Activity | undefined;
}

/** Each alone, and only what they wish: all of it may stay blank. [TG14] */
export function ForMeAlone({ session, activity }: ForMeAloneProps) {
  const noticed = useSignal<Noticed>(noticedNow(session, session.today.value));
  const { good, leaveOut } = session.known.value.mine.senses;
  const hasNoted = good.length + leaveOut.length > 0;
  const problem = useSignal<string | undefined>(undefined);
  const set = (change: Partial<Noticed>) => (noticed.value = { ...noticed.value, ...change });
  const keep = async (wentAlong?: Activity, then = '/today') => {
    const kept = await keepNoticed(session, noticed.value, wentAlong);
    if (!kept.ok) problem.value = t('today.notWritten');
    else if (wentAlong) go(`/after/never-have-to/${wentAlong.id}`, 'instead');
    else go(then, then === '/today' ? 'fresh' : 'instead');
  };
  return (
    <Page
      question={t('after.reflect')}
      lead={t('after.reflectLead')}
      onSubmit={() => void keep()}
      action={
        <Button look="primary" submits wide>
          {t('after.keep')}
        </Button>
      }
    >
      {hasNoted && <p class="quiet-text">{t('after.goodHint')}</p>}
      <SensesFields noticed={noticed.value} onChange={set} />
      {noticed.value.senses.good.length + noticed.value.senses.leaveOut.length > 0 && (
        <Button look="plain" onPress={() => void keep(undefined, '/cues')}>
          {t('after.toMap')}
        </Button>
      )}
      <ShiftsFields noticed={noticed.value} onChange={set} />
      <SentenceAfter session={session} />
      {activity && session.partner && <WentAlong onPress={() => void keep(activity)} />}
      <Notice tone="care">{problem.value}</Notice>
    </Page>
  );
}

interface FieldsProps {
  readonly noticed: Noticed;
  readonly onChange: (change: Partial<Noticed>) => void;
}

const senseOptions = () => senses.map((value) => ({ value, label: t(`after.sense.${value}`) }));

function SensesFields({ noticed, onChange }: FieldsProps) {
  const { good, leaveOut } = noticed.senses;
  const set = (part: 'good' | 'leaveOut') => (chosen: readonly Sense[]) =>
    onChange({ senses: withSense(noticed.senses, part, chosen) });
  return (
    <div>
      <Why summary={t('after.good')} open={view.value !== 'low-energy'}>
        <Checks<Sense>
          label={t('after.good')}
          labelUnseen
          options={senseOptions()}
          values={good}
          onChange={set('good')}
          look="chips"
        />
      </Why>
      <Why summary={t('after.leaveOut')}>
        <Checks<Sense>
          label={t('after.leaveOut')}
          labelUnseen
          options={senseOptions()}
          values={leaveOut}
          onChange={set('leaveOut')}
          look="chips"
        />
      </Why>
    </div>
  );
}

/** In the words of the check-in, since there they go. [AF6] */
function ShiftsFields({ noticed, onChange }: FieldsProps) {
  const { appetite, mood, desire } = noticed.shifts;
  const set = (field: keyof Shifts, value: number | Desire | null) => {
    const { [field]: _, ...others } = noticed.shifts;
    onChange({ shifts: value === null ? others : { ...others, [field]: value } });
  };
  return (
    <Why summary={t('after.shifts')}>
      <div class="stack">
        <p class="quiet-text">{t('after.shiftsHint')}</p>
        <Choice<Desire>
          label={t('checkin.desire')}
          options={desires.map((value) => ({ value, label: t(`checkin.desire.${value}`) }))}
          value={desire ?? null}
          onChange={(value) => set('desire', value)}
          clearLabel={t('scale.clear')}
          look="chips"
        />
        <Score
          label={t('checkin.appetite')}
          value={appetite}
          onChange={(value) => set('appetite', value)}
          low={t('scale.none')}
          high={t('checkin.appetiteHigh')}
        />
        <Score
          label={t('checkin.mood')}
          value={mood}
          onChange={(value) => set('mood', value)}
          low={t('checkin.moodLow')}
          high={t('checkin.moodHigh')}
        />
      </div>
    </Why>
  );
}

/** A no for now like any other; help comes after it, for this person alone. [AF7] [AF8] */
const WentAlong = ({ onPress }: { readonly onPress: () => void }) => (
  <section class="stack">
    <p>{t('after.along')}</p>
    <Button describedBy="went-along" onPress={onPress}>
      {t('after.wentAlong')}
    </Button>
    <p class="quiet-text" id="went-along">
      {t('after.wentAlongHint')}
    </p>
  </section>
);
