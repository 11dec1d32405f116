import type { Zone } from '@unhurried/domain/time';
import { Choice, DateField } from '../../design/index.ts';
import { t } from '../../words/index.ts';
import { placeOf } from '../spoken/index.ts';
import { choosing, type EntryDraft, type LengthChoice, lengths } from './draft.ts';
import { SmallField } from './small-field.tsx';
import type { Problem } from './when-of.ts';

export interface PartProps {
  readonly draft: EntryDraft;
  readonly problem: Problem | undefined;
  readonly onChange: (draft: EntryDraft) => void;
}

interface WhenProps extends PartProps {
  /** Of one time of a repetition: dates stay dates, and times stay times. */
  readonly sameKind?: boolean;
  /** The zone of the entry, where it is not the reader's. */
  readonly elsewhere?: Zone | undefined;
}

/** The sentence for a problem, beside the field that it is about. [WE33] */
export const problemAt = (problem: Problem | undefined, ...here: readonly Problem[]): string | undefined =>
  problem && here.includes(problem) ? t(`calendar.problem.${problem}`) : undefined;

/** A date, and a time of day where it has one. [WE32] */
export function WhenFields({ draft, problem, onChange, sameKind = false, elsewhere }: WhenProps) {
  const set = (part: Partial<EntryDraft>) => onChange(choosing(draft, part));
  return (
    <>
      <DateField
        label={t(draft.allDay ? 'calendar.form.firstDay' : 'calendar.form.day')}
        value={draft.from}
        onInput={(from) => set({ from })}
        problem={problemAt(problem, 'from')}
      />
      {!sameKind && (
        <Choice<'day' | 'time'>
          label={t('calendar.form.allDay')}
          labelUnseen
          options={[
            { value: 'day', label: t('calendar.allDay') },
            { value: 'time', label: t('calendar.form.atTime') },
          ]}
          value={draft.allDay ? 'day' : 'time'}
          onChange={(value) => set({ allDay: value === 'day' })}
          look="chips"
        />
      )}
      {draft.allDay ? (
        <DateField
          label={t('calendar.form.lastDay')}
          hint={t('calendar.form.lastDayHint')}
          value={draft.until}
          min={draft.from}
          onInput={(until) => set({ until })}
          problem={problemAt(problem, 'until', 'order', 'days')}
        />
      ) : (
        <Clock draft={draft} problem={problem} onChange={onChange} elsewhere={elsewhere} />
      )}
    </>
  );
}

const isMedicine = ({ kind }: EntryDraft): boolean => kind === 'medicine';

function Clock({ draft, problem, onChange, elsewhere }: WhenProps) {
  const set = (part: Partial<EntryDraft>) => onChange(choosing(draft, part));
  return (
    <>
      <SmallField
        type="time"
        label={t('calendar.form.time')}
        hint={t(
          elsewhere ? 'calendar.form.timeThere' : 'calendar.form.timeHint',
          elsewhere ? { place: placeOf(elsewhere) } : {},
        )}
        value={draft.time}
        onInput={(time) => set({ time })}
        problem={problemAt(problem, 'time')}
      />
      {draft.time !== '' && (
        <Choice<LengthChoice>
          label={t(isMedicine(draft) ? 'calendar.form.window' : 'calendar.form.length')}
          options={[
            ...lengths.map((value) => ({ value, label: lengthSaid(value, isMedicine(draft)) })),
            { value: 'other', label: t('calendar.form.otherLength') },
          ]}
          value={draft.length}
          onChange={(length) => length && set({ length })}
          look="chips"
        />
      )}
      {draft.time !== '' && draft.length === 'other' && (
        <SmallField
          type="number"
          label={t('calendar.form.minutes')}
          value={draft.minutes}
          onInput={(minutes) => set({ minutes })}
          problem={problemAt(problem, 'minutes')}
        />
      )}
    </>
  );
}

function lengthSaid(minutes: string, medicine: boolean): string {
  if (minutes === '0') return t(medicine ? 'calendar.form.exactly' : 'calendar.form.moment');
  const number = Number(minutes);
  return number < 60
    ? t('calendar.form.minutesLong', { minutes: number })
    : t('calendar.form.hoursLong', { hours: number / 60 });
}
