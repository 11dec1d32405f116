import { useSignal } from '@preact/signals';
import { nameOf, namesOf } from '../activities/index.ts';
import { Button, Checks, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { Enough } from './enough.tsx';
import { answerAll, gentleCards, isFirst } from './telling.ts';
import { whatOf } from './what.ts';

/** The gentle cards in one go: nothing is ticked beforehand, and what is ticked is "not for now". */
export function Gentle({ session }: { readonly session: Session }) {
  const cards = useSignal(gentleCards(session));
  const first = useSignal(isFirst(session));
  const except = useSignal<readonly string[]>([]);
  const done = useSignal(false);
  if (done.value || cards.value.length === 0)
    return <Enough session={session} first={first.value} none={!done.value} />;
  const onKeep = async () => {
    done.value = await answerAll(session, cards.value, except.value);
    if (done.value) scrollTo(0, 0);
  };
  const names = namesOf(session);
  return (
    <Page
      question={t('cards.gentleTitle')}
      lead={t('cards.gentleLead')}
      onSubmit={() => void onKeep()}
      action={
        <Button look="primary" submits wide>
          {t(except.value.length > 0 ? 'cards.gentleSome' : 'cards.gentleAll')}
        </Button>
      }
    >
      <Checks<string>
        label={t('cards.notNow')}
        hint={t('cards.gentleHint')}
        options={cards.value.map(({ id }) => ({ value: id, label: nameOf(id, names), detail: whatOf(session, id) }))}
        values={except.value}
        onChange={(next) => (except.value = next)}
      />
    </Page>
  );
}
