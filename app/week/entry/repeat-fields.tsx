import type { When } from '@unhurried/domain/calendar';
import { type Day, dayFrom, weekdayOf } from '@unhurried/domain/time';
import { Checks, Choice, DateField } from '../../design/index.ts';
import { t } from '../../words/index.ts';
import { asLine, isLastInMonth, nthInMonth, repetitionSaid, ruleInWords, weekdaySaid } from '../spoken/index.ts';
import { choosing, type EntryDraft, type FormEvery } from './draft.ts';
import { SmallField } from './small-field.tsx';
import { type PartProps, problemAt } from './when-fields.tsx';

interface RepeatProps extends PartProps {
  readonly today: Day;
  /** When the entry was, where it is changed. */
  readonly before: When | undefined;
}

/** What one date can begin: the fourth Friday may be the last one too, and a 31st is no fifth of anything. */
function everies({ kind, from }: EntryDraft, before: When | undefined): readonly FormEvery[] {
  const day = dayFrom(from);
  return [
    'none',
    ...(kind === 'treatment' ? (['rounds'] as const) : []),
    'day',
    'week',
    ...(day ? (['month-date'] as const) : []),
    ...(day && nthInMonth(day) < 5 ? (['month-weekday'] as const) : []),
    ...(day && isLastInMonth(day) ? (['month-last'] as const) : []),
    'year',
    ...(before?.repeat ? (['kept'] as const) : []),
  ];
}

function everySaid(every: FormEvery, day: Day | undefined, today: Day, before: When | undefined): string {
  if (every === 'none' || every === 'rounds') return t(`calendar.every.${every}`);
  if (every === 'kept') return (before && ruleInWords(before, today)) ?? t('calendar.rule.own');
  if (every === 'week' || !day) return asLine(t('calendar.every.week'));
  return asLine(repetitionSaid({ every, interval: 1, weekdays: [] }, day, today));
}

/** Whether and how it comes again. [WE27] */
export function RepeatFields({ draft, problem, onChange, today, before }: RepeatProps) {
  const set = (part: Partial<EntryDraft>) => onChange(choosing(draft, part));
  const day = dayFrom(draft.from);
  const { every } = draft;
  const ruled = every !== 'none' && every !== 'kept' && every !== 'rounds';
  return (
    <>
      <Choice<FormEvery>
        label={t('calendar.form.repeats')}
        options={everies(draft, before).map((value) => ({ value, label: everySaid(value, day, today, before) }))}
        value={every}
        onChange={(value) => value && set({ every: value })}
        look="chips"
      />
      {every === 'week' && (
        <Checks<string>
          label={t('calendar.form.weekdays')}
          options={[0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ value: String(weekday), label: weekdaySaid(weekday) }))}
          values={weekdaysShown(draft, day).map(String)}
          onChange={(values) => set({ weekdays: values.map(Number) })}
          look="chips"
        />
      )}
      {ruled && (
        <SmallField
          type="number"
          label={t('calendar.form.interval')}
          hint={t(`calendar.form.intervalHint.${unitOf(every)}`)}
          value={draft.interval}
          onInput={(interval) => set({ interval })}
          problem={problemAt(problem, 'interval')}
        />
      )}
      {ruled && <Ends draft={draft} problem={problem} onChange={onChange} />}
      {ruled && isRare(every, day) && <p class="quiet-text">{t('calendar.form.rareDate')}</p>}
    </>
  );
}

/** Nothing ticked is the weekday of the first day. */
const weekdaysShown = ({ weekdays }: EntryDraft, day: Day | undefined): readonly number[] =>
  weekdays.length > 0 || !day ? weekdays : [weekdayOf(day)];

const unitOf = (every: FormEvery): 'day' | 'week' | 'month' | 'year' =>
  every === 'day' || every === 'week' || every === 'year' ? every : 'month';

/** A date that not every month, or year, has. */
const isRare = (every: FormEvery, day: Day | undefined): boolean =>
  (every === 'month-date' && Number(day?.slice(8)) > 28) || (every === 'year' && day?.slice(5) === '02-29');

function Ends({ draft, problem, onChange }: PartProps) {
  const set = (part: Partial<EntryDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <Choice<EntryDraft['ends']>
        label={t('calendar.form.ends')}
        options={[
          { value: 'open', label: t('calendar.form.ends.open') },
          { value: 'day', label: t('calendar.form.ends.day') },
          { value: 'count', label: t('calendar.form.ends.count') },
        ]}
        value={draft.ends}
        onChange={(ends) => ends && set({ ends })}
        look="chips"
      />
      {draft.ends === 'day' && (
        <DateField
          label={t('calendar.form.endDay')}
          value={draft.endDay}
          min={draft.from}
          onInput={(endDay) => set({ endDay })}
          problem={problemAt(problem, 'endDay', 'endOrder')}
        />
      )}
      {draft.ends === 'count' && (
        <SmallField
          type="number"
          label={t('calendar.form.count')}
          value={draft.count}
          onInput={(count) => set({ count })}
          problem={problemAt(problem, 'count')}
        />
      )}
    </>
  );
}

/** A treatment in rounds: how long one is, how many there are, and which days of it are usually hard. [CL7] */
export function RoundFields({ draft, problem, onChange }: PartProps) {
  const set = (part: Partial<EntryDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <SmallField
        type="number"
        label={t('calendar.form.round')}
        hint={t('calendar.form.roundHint')}
        value={draft.round}
        onInput={(round) => set({ round })}
        problem={problemAt(problem, 'round', 'hardAlone')}
      />
      {draft.every === 'rounds' && (
        <SmallField
          type="number"
          label={t('calendar.form.rounds')}
          hint={t('calendar.form.roundsHint')}
          value={draft.rounds}
          onInput={(rounds) => set({ rounds })}
          problem={problemAt(problem, 'rounds')}
        />
      )}
      <fieldset class="entry-hard">
        <legend class="field-label">{t('calendar.form.hard')}</legend>
        <p class="hint">{t('calendar.form.hardHint')}</p>
        <div class="entry-pair">
          <SmallField
            type="number"
            label={t('calendar.form.hardFrom')}
            value={draft.hardFrom}
            onInput={(hardFrom) => set({ hardFrom })}
            problem={problemAt(problem, 'hard')}
          />
          <SmallField
            type="number"
            label={t('calendar.form.hardTo')}
            value={draft.hardTo}
            onInput={(hardTo) => set({ hardTo })}
          />
        </div>
      </fieldset>
    </>
  );
}
