import { useSignal } from '@preact/signals';
import type { EntryKind } from '@unhurried/domain/calendar';
import { longestNote, longestTitle } from '@unhurried/domain/calendar';
import type { Zone } from '@unhurried/domain/time';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button, Choice, Notice, Page, TextField, Why } from '../../design/index.ts';
import { type Placed, type SeenBy, seenBy } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { t } from '../../words/index.ts';
import { iconOf, kindSaid, otherName } from '../spoken/index.ts';
import { dateNow } from '../today.ts';
import { asksRounds, choosing, type EntryDraft, formKinds, withKind } from './draft.ts';
import { zoneOf } from './fields-of.ts';
import { RepeatFields, RoundFields } from './repeat-fields.tsx';
import type { Refused, Saved } from './saving.ts';
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
  /** Once the entry that was to be changed is gone: as a new one. [WE39] */
  readonly saveAnew?: (draft: EntryDraft) => Promise<Saved>;
  readonly onSaved: (draft: EntryDraft, anew: boolean) => void;
}

/** Everything but a date may stay blank. What cannot be is said beside its field, and what was written stays. [WE32] [WE33] */
export function EntryForm(props: EntryFormProps) {
  const { session, zone, start, before, oneTime = false, question } = props;
  const draft = useSignal<EntryDraft>(start);
  const { refused, gone, submit } = useSaving(props);
  const onChange = (next: EntryDraft) => {
    draft.value = next;
    refused.value = undefined;
  };
  const anew = gone.value && props.saveAnew !== undefined;
  const there = zoneOf(zone, before?.entry);
  const part: PartProps = {
    draft: draft.value,
    problem: refused.value && isProblem(refused.value) ? refused.value : undefined,
    onChange,
  };
  const when = <WhenFields {...part} sameKind={oneTime} elsewhere={there === zone ? undefined : there} />;
  return (
    <Page
      question={question}
      onSubmit={() => void submit(draft.value)}
      action={
        <Button look="primary" submits wide>
          {t(anew ? 'calendar.form.saveAnew' : 'calendar.form.save')}
        </Button>
      }
    >
      {oneTime ? when : <Whole part={part} session={session} zone={zone} before={before} when={when} />}
      <Notice tone="care">{refused.value ? said(refused.value) : gone.value && goneSaid(anew)}</Notice>
    </Page>
  );
}

type Other = Exclude<Refused, Problem>;
const others: readonly Refused[] = ['gone', 'old-stays', 'not-written'] satisfies readonly Other[];
const isProblem = (refused: Refused): refused is Problem => !others.includes(refused);

/** Also at the foot of the form, beside the button that was pressed. */
const said = (refused: Refused): string =>
  isProblem(refused) ? t(`calendar.problem.${refused}`) : t('calendar.notWritten');

const goneSaid = (anew: boolean): string => t(anew ? 'calendar.form.gone' : 'calendar.form.goneTime');

/** That the entry is gone holds for as long as the form is open; whatever else was refused, until something is changed. [WE39] */
function useSaving({ save, saveAnew, onSaved }: Pick<EntryFormProps, 'save' | 'saveAnew' | 'onSaved'>) {
  const refused = useSignal<Refused | undefined>(undefined);
  const gone = useSignal(false);
  const isSaving = useRef(false);
  const submit = async (draft: EntryDraft) => {
    if (isSaving.current) return;
    isSaving.current = true;
    const anew = gone.peek() && saveAnew !== undefined;
    const saved = await (anew ? saveAnew : save)(draft);
    isSaving.current = false;
    if (saved.ok) return onSaved(draft, anew);
    if (saved.refusal === 'gone') gone.value = true;
    else refused.value = saved.refusal;
  };
  return { refused, gone, submit };
}

interface WholeProps {
  readonly part: PartProps;
  readonly session: Session;
  readonly zone: Zone;
  readonly before: Placed | undefined;
  readonly when: ComponentChildren;
}

/** In the low-energy view what, called what, and when; the rest behind one line. [WE38] */
function Whole({ part, session, zone, before, when }: WholeProps) {
  const { draft, problem, onChange } = part;
  const more = <More part={part} session={session} zone={zone} before={before} />;
  const opens = problem !== undefined;
  const isAlone = before?.isPrivate || draft.sight === 'private' || draft.sight === 'busy';
  return (
    <>
      <div class={isAlone ? 'entry-kinds entry-alone' : 'entry-kinds'}>
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

function More({ part, session, zone, before }: Omit<WholeProps, 'when'>) {
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
      <RepeatFields {...part} today={dateNow(session, zone)} before={before?.entry.when} />
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
