import { type Fullness, type Help, helps, type LastDays, lastDaysWords } from '@unhurried/domain/check-in';
import { type Tier, tiers } from '@unhurried/domain/library';
import { type Day, dayFrom } from '@unhurried/domain/time';
import { Choice, DateField, Switch, Why } from '../design/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { type Draft, withField } from './draft.ts';

const fullnesses: readonly Fullness[] = [0, 1, 2, 3];

/** Each kind includes the gentler ones; nothing is chosen for anybody. */
export function WelcomeChoice({
  value,
  onChange,
}: {
  value: Tier | undefined;
  onChange: (value: Tier | null) => void;
}) {
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

/** The day around me: plans, the days before, a talk, what would help. The same on every day, whatever was. [CI9] */
export function DayFields({ draft, onChange, morning }: DayFieldsProps) {
  return (
    <>
      <Choice<LastDays>
        label={t('checkin.lastDays')}
        hint={t('checkin.lastDaysHint')}
        options={lastDaysWords.map((value) => ({ value, label: t(`checkin.lastDays.${value}`) }))}
        value={draft.lastDays ?? null}
        onChange={(next) => onChange(withField(draft, 'lastDays', next))}
        clearLabel={t('scale.clear')}
        look="chips"
      />
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
export function OtherDay({ day, today }: { readonly day: Day; readonly today: Day }) {
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
