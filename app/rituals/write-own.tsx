import { useSignal } from '@preact/signals';
import { longestName, type OwnRefusal, type OwnRitual } from '@unhurried/domain/rituals';
import { useEffect } from 'preact/hooks';
import { Button, Notice, Page, TextField } from '../design/index.ts';
import { go } from '../shell/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { changedFrom, type Draft, draftOf, fieldOf, ownFrom } from './draft.ts';
import { newRitualId, type OwnRitualsPort } from './ours.ts';

interface WriteProps {
  readonly ours: OwnRitualsPort;
  /** What is changed; a new one without it. */
  readonly own: OwnRitual | undefined;
}

const problems: Readonly<Record<OwnRefusal | 'not-kept', MessageKey>> = {
  'no-name': 'rituals-own.noName',
  'long-name': 'rituals-own.longName',
  'no-steps': 'rituals-own.noSteps',
  'no-worst': 'rituals-own.noWorst',
  'too-many-steps': 'rituals-own.manySteps',
  'long-step': 'rituals-own.longStep',
  'worst-is-longer': 'rituals-own.worstLonger',
  'not-kept': 'rituals-own.notKept',
};

interface Problem {
  readonly why: OwnRefusal | 'not-kept';
  readonly field?: keyof Draft;
}

/** In our own words: a name, a line for each step, and something for a hard day. [RU8] */
export function WriteOwn({ ours, own }: WriteProps) {
  const draft = useSignal<Draft>(draftOf(own, t('rituals-own.kind')));
  const problem = useSignal<Problem | undefined>(undefined);
  const set = (name: keyof Draft) => (value: string) => {
    draft.value = { ...draft.value, [name]: value };
  };
  const save = async () => {
    const written = ownFrom(draft.value);
    problem.value = written.ok ? undefined : { why: written.refusal, field: fieldOf(written.refusal, draft.value) };
    if (!written.ok) return;
    const id = own?.id ?? newRitualId();
    if (await ours.write(id, changedFrom(own, written.value))) go(`/rituals/${id}`, 'instead');
    else problem.value = { why: 'not-kept' };
  };
  const problemIn = (field: keyof Draft | undefined): string | undefined =>
    problem.value && problem.value.field === field ? t(problems[problem.value.why]) : undefined;
  useEffect(() => {
    if (problem.value?.field) document.querySelector<HTMLElement>('.field[aria-invalid]')?.focus();
  }, [problem.value]);
  const lines = (field: 'steps' | 'worst' | 'apart') => ({
    value: draft.value[field],
    onInput: set(field),
    problem: problemIn(field),
  });
  return (
    <Page
      question={t(own ? 'rituals-own.change' : 'rituals-own.title')}
      lead={t('rituals-own.lead')}
      onSubmit={() => void save()}
      action={
        <Button look="primary" submits wide>
          {t('rituals-own.save')}
        </Button>
      }
    >
      <TextField
        label={t('rituals-own.name')}
        value={draft.value.name}
        onInput={set('name')}
        problem={problemIn('name')}
        maxLength={longestName}
      />
      <TextField label={t('rituals-own.steps')} hint={t('rituals-own.stepsHint')} lines={5} {...lines('steps')} />
      <TextField label={t('rituals-own.worst')} hint={t('rituals-own.worstHint')} lines={3} {...lines('worst')} />
      <TextField label={t('rituals-own.apart')} hint={t('rituals-own.apartHint')} lines={3} {...lines('apart')} />
      <Notice tone="care">{problemIn(undefined)}</Notice>
      {own && <TakeOut ours={ours} own={own} />}
    </Page>
  );
}

/** For both, and asked once, since it does not come back. [RI7] */
function TakeOut({ ours, own }: { readonly ours: OwnRitualsPort; readonly own: OwnRitual }) {
  const asks = useSignal(false);
  const refused = useSignal(false);
  const takeOut = async () => {
    const done = await ours.remove(own.id);
    if (done) go('/rituals', 'fresh');
    else refused.value = true;
  };
  if (!asks.value)
    return (
      <Button look="plain" onPress={() => (asks.value = true)}>
        {t('rituals-own.remove')}
      </Button>
    );
  return (
    <section class="stack">
      <p role="status">{t('rituals-own.removeAsk')}</p>
      <div class="button-row">
        <Button onPress={() => void takeOut()}>{t('rituals-own.removeYes')}</Button>
        <Button onPress={() => (asks.value = false)}>{t('rituals-own.removeNo')}</Button>
      </div>
      <Notice tone="care">{refused.value && t('rituals-own.notKept')}</Notice>
    </section>
  );
}
