import { type Desire, desires, type OffLimit } from '@unhurried/domain/check-in';
import { type Region, regions } from '@unhurried/domain/library';
import { Checks, Choice, Why } from '../design/index.ts';
import { Score } from '../score/index.ts';
import { t } from '../words/index.ts';
import { type Draft, withField } from './draft.ts';

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Parts of the body that somebody might name; senses and balance are not places. */
const places = regions.filter((region) => !['voice', 'eyes', 'ears', 'balance'].includes(region));
const placeOptions = () => places.map((value) => ({ value, label: t(`body.region.${value}`) }));

/** Off limits today: no reason is asked, and it holds for today. */
export function OffLimitsFields({ draft, onChange }: FieldsProps) {
  const untouched = (draft.offLimits ?? []).flatMap((limit) => (limit.kind === 'touch' ? [limit.region] : []));
  const set = (values: readonly Region[]) => {
    const others = (draft.offLimits ?? []).filter(({ kind }) => kind !== 'touch');
    const next: readonly OffLimit[] = [...others, ...values.map((region): OffLimit => ({ kind: 'touch', region }))];
    onChange(withField(draft, 'offLimits', next.length > 0 ? next : null));
  };
  return (
    <Why summary={t('checkin.offLimits')} open={untouched.length > 0}>
      <p class="quiet-text">{t('checkin.offLimitsHint')}</p>
      <Checks label={t('checkin.noTouch')} options={placeOptions()} values={untouched} onChange={set} look="chips" />
    </Why>
  );
}

/** What is asked less often, behind one line. */
export function MoreFields({ draft, onChange }: FieldsProps) {
  const set = <Field extends keyof Draft>(field: Field, value: Draft[Field] | null) =>
    onChange(withField(draft, field, value));
  return (
    <Why summary={t('checkin.further')}>
      <div class="stack">
        <Checks
          label={t('checkin.painWhere')}
          options={placeOptions()}
          values={draft.painWhere ?? []}
          onChange={(values) => set('painWhere', values.length > 0 ? values : null)}
          look="chips"
        />
        <Score
          label={t('checkin.mood')}
          value={draft.mood}
          onChange={(value) => set('mood', value)}
          low={t('checkin.moodLow')}
          high={t('checkin.moodHigh')}
        />
        <Score
          label={t('checkin.sleep')}
          value={draft.sleep}
          onChange={(value) => set('sleep', value)}
          low={t('checkin.sleepLow')}
          high={t('checkin.sleepHigh')}
        />
        <Score
          label={t('checkin.appetite')}
          value={draft.appetite}
          onChange={(value) => set('appetite', value)}
          low={t('scale.none')}
          high={t('checkin.appetiteHigh')}
        />
        <Score
          label={t('checkin.breath')}
          value={draft.breath}
          onChange={(value) => set('breath', value)}
          low={t('checkin.breathLow')}
          high={t('checkin.breathHigh')}
        />
        <Choice<Desire>
          label={t('checkin.desire')}
          options={desires.map((value) => ({ value, label: t(`checkin.desire.${value}`) }))}
          value={draft.desire ?? null}
          onChange={(value) => set('desire', value)}
          clearLabel={t('scale.clear')}
          look="chips"
        />
      </div>
    </Why>
  );
}
