import { useSignal } from '@preact/signals';
import { longestSentence, type Sentence, type StepKind, type TalkWritten } from '@unhurried/domain/talk';
import type { Zone } from '@unhurried/domain/time';
import { useEffect } from 'preact/hooks';
import { Button, Notice, Page, TextField, Why } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { view } from '../../shell/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { draftOf } from '../drafts.ts';
import { areBothUpToIt, hasRoom } from '../ready/index.ts';
import { nameOf, stepToWrite } from './said.ts';
import { Starters } from './stage.tsx';
import { NotNow, Thanks } from './thanks.tsx';
import { endsWriting, writing, wroteNow } from './writing-time.ts';
import { lastOfMine, takeBackLast, write, writtenIn } from './written-facts.ts';
import './turns.css';

interface WritingProps {
  readonly session: Session;
  readonly zone: Zone;
}

/** The same steps by written sentences, whenever each can. [TN9] [TW7] */
export function InWriting({ session, zone }: WritingProps) {
  const over = useSignal(false);
  useEffect(() => writing(session), [session]);
  const { now, before } = writtenIn(session);
  if (over.value) return <Thanks />;
  // Without my yes of today: what I wrote in alone. [TW4]
  const hasBegun = now.sentences.length > 0;
  const goesOn = session.overlap.value.talk && hasRoom(session, zone);
  if (!hasBegun && !areBothUpToIt(session)) return <NotNow />;
  const end = () => {
    endsWriting(session);
    over.value = true;
  };
  return (
    <Page
      question={t('turns.writing')}
      lead={view.value === 'low-energy' ? undefined : t('turns.writingLead')}
      action={<Button onPress={end}>{t('turns.enough')}</Button>}
    >
      {before && (
        <Why summary={t('turns.before')}>
          <Sentences session={session} talk={before} />
        </Why>
      )}
      {hasBegun && <Sentences session={session} talk={now} />}
      {lastOfMine(session) && <TakeBack session={session} />}
      {goesOn ? <NextStep key={now.place.step} session={session} talk={now} /> : <p>{t('turns.stays')}</p>}
    </Page>
  );
}

interface TalkProps {
  readonly session: Session;
  readonly talk: TalkWritten;
}

const kinds = {
  speak: 'turns.kindSpeak',
  'say-back': 'turns.kindSayBack',
  'was-that-it': 'turns.kindWasThatIt',
} as const satisfies Record<StepKind, MessageKey>;

const kindOf = ({ kind, fact }: Sentence): MessageKey => (fact.again ? 'turns.kindNearly' : kinds[kind]);

const Sentences = ({ session, talk }: TalkProps) => (
  <ol class="turns-sentences" aria-label={t('turns.sentences')}>
    {talk.sentences.map((each) => (
      <li key={each.fact.step} class="card card-soft stack-close">
        <span class="quiet-text">{t(kindOf(each), { name: nameOf(session, each.by) })}</span>
        <p dir="auto">{each.fact.text}</p>
      </li>
    ))}
  </ol>
);

/** Whose step it is; a field where it is mine, and nothing to wait for where it is not. */
function NextStep({ session, talk }: TalkProps) {
  const { kind, owner } = talk.place;
  const isMine = owner === session.person;
  return (
    <section class="stack">
      <p class="turns-words" role="status">
        {isMine ? stepToWrite(kind) : t('turns.theirStep', { name: nameOf(session, owner) })}
      </p>
      {isMine && view.value !== 'low-energy' && <Starters kind={kind} />}
      {isMine && <Field session={session} kind={kind} />}
    </section>
  );
}

interface FieldProps {
  readonly session: Session;
  readonly kind: StepKind;
}

function Field({ session, kind }: FieldProps) {
  const draft = draftOf(session, 'turns');
  const problem = useSignal<string | undefined>(undefined);
  const busy = useSignal(false);
  const send = async (again: boolean) => {
    if (busy.value) return;
    busy.value = true;
    const said = draft.value.trim() === '' && kind === 'was-that-it' && !again ? t('turns.thatWasIt') : draft.value;
    const kept = await write(session, said, again);
    busy.value = false;
    if (!kept) {
      problem.value = t(said.trim() === '' ? 'turns.empty' : 'turns.notKept');
      return;
    }
    draft.value = '';
    wroteNow(session);
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(false);
      }}
    >
      <TextField
        label={t(kind === 'was-that-it' ? 'turns.fieldWasThatIt' : 'turns.field')}
        hint={t('turns.fieldHint')}
        lines={4}
        maxLength={longestSentence}
        value={draft.value}
        onInput={(value) => (draft.value = value)}
        problem={problem.value}
      />
      <div class="turns-ways">
        <Button look="primary" submits wide>
          {t(kind === 'was-that-it' ? 'turns.thatWasIt' : 'turns.send')}
        </Button>
        {kind === 'was-that-it' && (
          <Button wide onPress={() => void send(true)}>
            {t('turns.nearly')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Until the other has gone on from it. */
function TakeBack({ session }: { readonly session: Session }) {
  const refused = useSignal(false);
  return (
    <div>
      <Button look="plain" onPress={() => void takeBackLast(session).then((back) => (refused.value = !back))}>
        {t('turns.takeBack')}
      </Button>
      <Notice tone="care">{refused.value && t('turns.notKept')}</Notice>
    </div>
  );
}
