import { useSignal } from '@preact/signals';
import type { ClinicQuestion } from '@unhurried/content/clinic-questions';
import { longestSaid } from '@unhurried/domain/clinic';
import { Button, Checks, LinkButton, Notice, Page, TextField, Why } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { type KeepRefusal, keep, keptQuestions, unkeep } from './keep/index.ts';
import { offeredNow, type Part } from './offered.ts';
import { isPerhapsAlone, listWords } from './said.ts';

/** So many are read at once; the others are one tap away. */
const atOnce = { ordinary: 5, 'low-energy': 3 } as const;
const first: readonly Part[] = ['health', 'medicines', 'everyone'];

/** Tapped, it is kept; tapped again, it is nowhere. To look through them writes nothing. [VQ1] [VQ2] */
export function Add({ session }: { readonly session: Session }) {
  const offered = useSignal(offeredNow(session)).value;
  const problem = useSignal<KeepRefusal | undefined>(undefined);
  const told = (refusal: KeepRefusal | undefined) => (problem.value = refusal);
  return (
    <Page
      question={t('visit.addTitle')}
      lead={view.value === 'low-energy' ? undefined : t('clinic-questions.pick')}
      action={
        <LinkButton href="#/visit" look="primary" wide>
          {t('visit.toList')}
        </LinkButton>
      }
    >
      <OwnWords session={session} />
      <Notice tone="care">{problem.value && t(`visit.problem.${problem.value}`)}</Notice>
      {first.map(
        (part) =>
          offered[part].length > 0 && (
            <Few key={part} session={session} label={t(`visit.part.${part}`)} all={offered[part]} onTold={told} />
          ),
      )}
      {offered.others.length > 0 && (
        <Why summary={t('visit.part.others')}>
          <Some session={session} label={t('visit.part.others')} of={offered.others} onTold={told} labelUnseen />
        </Why>
      )}
    </Page>
  );
}

interface GroupProps {
  readonly session: Session;
  readonly label: string;
  readonly onTold: (refusal: KeepRefusal | undefined) => void;
}

function Few({ all, ...group }: GroupProps & { readonly all: readonly ClinicQuestion[] }) {
  const count = atOnce[view.value];
  const [few, more] = [all.slice(0, count), all.slice(count)];
  return (
    <div class="stack">
      <Some {...group} of={few} />
      {more.length > 0 && (
        <Why summary={t('visit.more')}>
          <Some {...group} of={more} labelUnseen />
        </Why>
      )}
    </div>
  );
}

interface SomeProps extends GroupProps {
  readonly of: readonly ClinicQuestion[];
  readonly labelUnseen?: boolean;
}

function Some({ session, label, of, onTold, labelUnseen = false }: SomeProps) {
  const ids = of.map(({ id }) => id);
  const kept = keptQuestions(session)
    .map(({ question }) => question)
    .filter((question) => ids.includes(question));
  const turn = async (now: readonly string[]) => {
    const added = now.find((id) => !kept.includes(id));
    const gone = kept.find((id) => !now.includes(id));
    if (gone !== undefined) onTold((await unkeep(session, gone)) ? undefined : 'not-written');
    if (added === undefined) return;
    const result = await keep(session, added);
    onTold(result.ok ? undefined : result.refusal);
  };
  return (
    <Checks<string>
      label={label}
      labelUnseen={labelUnseen}
      options={of.map(({ id }) => ({
        value: id,
        label: listWords(id) ?? '',
        detail: isPerhapsAlone(id) ? t('clinic-questions.alone') : undefined,
      }))}
      values={kept}
      onChange={(now) => void turn(now)}
    />
  );
}

/** What is typed is nowhere until the button is pressed, and stays where it was refused. [VQ2] */
function OwnWords({ session }: { readonly session: Session }) {
  const words = useSignal('');
  const problem = useSignal<KeepRefusal | undefined>(undefined);
  const kept = useSignal('');
  const add = async () => {
    const own = words.value.trim();
    const result = await keep(session, { own });
    problem.value = result.ok ? undefined : result.refusal;
    kept.value = result.ok ? own : '';
    if (result.ok) words.value = '';
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('visit.own')}
        lines={2}
        maxLength={longestSaid}
        value={words.value}
        onInput={(text) => {
          words.value = text;
          problem.value = undefined;
        }}
        problem={problem.value && t(`visit.problem.${problem.value}`)}
      />
      <Button submits>{t('visit.keepOwn')}</Button>
      <Notice icon="check">{kept.value && t('visit.kept', { question: kept.value })}</Notice>
    </form>
  );
}
