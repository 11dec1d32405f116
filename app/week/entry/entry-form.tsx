import { useSignal } from '@preact/signals';
import type { EntryKind } from '@unhurried/domain/calendar';
import { longestNote, longestTitle } from '@unhurried/domain/calendar';
import type { Zone } from '@unhurried/domain/time';
import type { ComponentChildren } from 'preact';
import { Button, Choice, Notice, Page, TextField, Why } from '../../design/index.ts';
import { type Placed, type SeenBy, seenBy } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { iconOf, kindSaid, otherName } from '../spoken/index.ts';
import { asksRounds, choosing, type EntryDraft, formKinds, withKind } from './draft.ts';
import { zoneOf } from './fields-of.ts';
import { RepeatFields, RoundFields } from './repeat-fields.tsx';
import type { Saved } from './saving.ts';
import { type PartProps, WhenFields } from './when-fields.tsx';
import type { Problem } from './when-of.ts';

export interface EntryFormProps {
  readonly session: Session;
  readonly zone: Zone;
  readonly start: EntryDraft;
  /** The entry that is changed. */
  readonly before?: Placed;
  /** One time of a repetition alone: when it is, and nothing else. [WE30] */
  readonly oneTime?: boolean;
  readonly question: string;
  readonly save: (draft: EntryDraft) => Promise<Saved>;
  readonly onSaved: (draft: EntryDraft) => void;
}

/** Everything but a date may stay blank. What cannot be is said beside its field, and what was written stays. [WE32] [WE33] */
export function EntryForm({ session, zone, start, before, oneTime = false, question, save, onSaved }: EntryFormProps) {
  const draft = useSignal<EntryDraft>(start);
  const problem = useSignal<Problem | 'not-written' | undefined>(undefined);
  const onChange = (next: EntryDraft) => {
    draft.value = next;
    problem.value = undefined;
  };
  const submit = async () => {
    const saved = await save(draft.value);
    if (saved.ok) onSaved(draft.value);
    else problem.value = saved.refusal;
  };
  const there = zoneOf(zone, before?.entry);
  const part: PartProps = {
    draft: draft.value,
    problem: problem.value === 'not-written' ? undefined : problem.value,
    onChange,
  };
  const when = <WhenFields {...part} sameKind={oneTime} elsewhere={there === zone ? undefined : there} />;
  return (
    <Page
      question={question}
      onSubmit={() => void submit()}
      action={
        <Button look="primary" submits wide>
          {t('calendar.form.save')}
        </Button>
      }
    >
      {oneTime ? when : <Whole part={part} session={session} before={before} when={when} />}
      <Notice tone="care">{problem.value && said(problem.value)}</Notice>
    </Page>
  );
}

/** Also at the foot of the form, beside the button that was pressed. */
const said = (problem: Problem | 'not-written'): string =>
  problem === 'not-written' ? t('calendar.notWritten') : t(`calendar.problem.${problem}`);

interface WholeProps {
  readonly part: PartProps;
  readonly session: Session;
  readonly before: Placed | undefined;
  readonly when: ComponentChildren;
}

/** In the low-energy view what, called what, and when; the rest behind one line. [WE38] */
function Whole({ part, session, before, when }: WholeProps) {
  const { draft, problem, onChange } = part;
  const more = <More part={part} session={session} before={before} />;
  const opens = problem !== undefined;
  return (
    <>
      <div class="entry-kinds">
        <Choice<EntryKind>
          label={t('calendar.form.kind')}
          options={formKinds.map((kind) => ({ value: kind, label: kindSaid(kind), icon: iconOf[kind] }))}
          value={draft.kind}
          onChange={(kind) => kind && onChange(withKind(draft, kind, session.partner === undefined))}
          look="chips"
        />
      </div>
      <TextField
        label={t('calendar.form.title')}
        hint={t('calendar.form.titleHint', { kind: kindSaid(draft.kind) })}
        value={draft.title}
        maxLength={longestTitle}
        onInput={(title) => onChange({ ...draft, title })}
      />
      {when}
      {view.value === 'low-energy' ? (
        <>
          <p class="quiet-text">{sightSaid(draft.sight, session)}</p>
          <Why summary={t('calendar.form.more')} open={opens}>
            <div class="stack">{more}</div>
          </Why>
        </>
      ) : (
        more
      )}
    </>
  );
}

const sightSaid = (sight: SeenBy, session: Session): string =>
  t(session.partner ? `calendar.sight.${sight}` : `calendar.alone.${sight === 'private' ? 'private' : 'mine'}`, {
    name: otherName(session),
  });

/** Alone there is nobody who could be shown "busy", and nothing for both. */
const sightsFor = (session: Session): readonly SeenBy[] => (session.partner ? seenBy : ['private', 'mine']);

function More({ part, session, before }: Omit<WholeProps, 'when'>) {
  const { draft, onChange } = part;
  const isForBoth = before?.entry.of === 'both';
  return (
    <>
      {asksRounds(draft) && <RoundFields {...part} />}
      {!isForBoth && (
        <Choice<SeenBy>
          label={t('calendar.form.sight')}
          options={sightsFor(session).map((sight) => ({ value: sight, label: sightSaid(sight, session) }))}
          value={draft.sight}
          onChange={(sight) => sight && onChange(choosing(draft, { sight }))}
        />
      )}
      {isForBoth && <p class="quiet-text">{t('calendar.form.forBoth', { name: otherName(session) })}</p>}
      <RepeatFields {...part} today={session.today.value} before={before?.entry.when} />
      <TextField
        label={t('calendar.form.note')}
        hint={t('calendar.form.noteHint')}
        lines={3}
        maxLength={longestNote}
        value={draft.note}
        onInput={(note) => onChange({ ...draft, note })}
      />
    </>
  );
}
