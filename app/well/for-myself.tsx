import { useSignal } from '@preact/signals';
import { Button, Notice, Page, TextField, toQuestion } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { type KeepRefusal, keep, keptFrom, mostForMyself } from './keepsakes.ts';
import { KeptList, problems } from './kept-list.tsx';
import './well.css';

const picks: readonly MessageKey[] = [
  'well.pick.walk',
  'well.pick.friend',
  'well.pick.music',
  'well.pick.nap',
  'well.pick.book',
  'well.pick.outside',
  'well.pick.nothing',
  'well.pick.help',
];

/** At most three things, picked or in my own words; none of them is ever due. [WL3] */
export function ForMyself({ session }: { readonly session: Session }) {
  const here = keptFrom(session, 'for-myself');
  const said = useSignal('');
  return (
    <Page question={t('well.myself')} lead={t('well.myselfLead')}>
      <p class="unseen" role="status">
        {here.some(({ fact }) => fact.text === said.value) && t('well.picked', { what: said.value })}
      </p>
      <KeptList session={session} from="for-myself" />
      {here.length < mostForMyself ? (
        <OneMore session={session} onKept={(what) => (said.value = what)} />
      ) : (
        <Notice>{t('well.threeAreHere')}</Notice>
      )}
    </Page>
  );
}

interface OneMoreProps {
  readonly session: Session;
  readonly onKept: (what: string) => void;
}

function OneMore({ session, onKept }: OneMoreProps) {
  const words = useSignal('');
  const problem = useSignal<KeepRefusal | undefined>(undefined);
  const here = keptFrom(session, 'for-myself').map(({ fact }) => fact.text);
  const add = async (said: string) => {
    problem.value = await keep(session, 'for-myself', said);
    if (problem.value !== undefined) return;
    words.value = '';
    onKept(said);
    // What had the focus may be gone.
    toQuestion();
  };
  return (
    <section class="stack">
      <h2>{t('well.picks')}</h2>
      <div class="button-row">
        {picks
          .map((key) => t(key))
          .filter((said) => !here.includes(said))
          .map((said) => (
            <Button key={said} icon="plus" onPress={() => void add(said)}>
              {said}
            </Button>
          ))}
      </div>
      <form
        class="stack-close"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add(words.value);
        }}
      >
        <TextField
          label={t('well.ownWords')}
          value={words.value}
          onInput={(value) => (words.value = value)}
          problem={problem.value && t(problems[problem.value])}
        />
        <Button submits>{t('well.keep')}</Button>
      </form>
    </section>
  );
}
