import { useSignal } from '@preact/signals';
import { otherOf, type Person } from '@unhurried/domain/couple';
import { useEffect, useMemo } from 'preact/hooks';
import { Button, LinkButton, Notice, Page, PassphraseField } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { ToToday } from './to-today.tsx';

interface FindProps {
  readonly session: Session;
}

/**
 * Both enter their passphrase, one after the other; a worker compares and forgets. How many were found is not said:
 * "none" would tell the one who said yes everywhere what the other did not. [CG2] [P8]
 */
export function FindTogether({ session }: FindProps) {
  const step = useMemo(() => session.findTogether(), [session]);
  const turn = useSignal<Person>(session.person);
  const passphrase = useSignal('');
  const told = useSignal<'wrong' | 'waiting' | 'done' | 'trouble' | undefined>(undefined);
  const busy = useSignal(false);
  useEffect(() => () => step.cancel(), [step]);

  const nameOfTurn = (person: Person) =>
    person === session.person ? session.info.value.name : (session.partner?.name ?? '');
  const enter = async () => {
    busy.value = true;
    const entered = await step.enter(turn.value, passphrase.value);
    busy.value = false;
    passphrase.value = '';
    if (!entered.ok) {
      told.value = entered.refusal === 'wrong-passphrase' ? 'wrong' : 'trouble';
    } else if (entered.value === 'waiting') {
      turn.value = otherOf(turn.value);
      told.value = 'waiting';
    } else {
      told.value = 'done';
    }
  };
  const done = told.value === 'done';
  const other = nameOfTurn(turn.value);
  const words = {
    wrong: () => t('own.findWrong'),
    waiting: () => t('own.findWaiting', { name: other }),
    done: () => t('own.findDone'),
    trouble: () => t('own.findTrouble'),
  };
  return (
    <Page
      question={t('own.findTitle')}
      lead={t('own.findLead')}
      onSubmit={() => void enter()}
      action={
        done ? (
          <>
            <LinkButton href="#/cards/shared" wide>
              {t('cards.shared')}
            </LinkButton>
            <ToToday />
          </>
        ) : (
          <Button look="primary" submits wide busy={busy.value}>
            {t('own.findGo')}
          </Button>
        )
      }
    >
      <Notice>{told.value ? words[told.value]() : undefined}</Notice>
      {!done && (
        <PassphraseField
          key={turn.value}
          label={t('own.findTurn', { name: other })}
          value={passphrase.value}
          onInput={(value) => (passphrase.value = value)}
          purpose="not-kept"
          showLabel={t('own.findShow')}
          hideLabel={t('own.findHide')}
        />
      )}
    </Page>
  );
}
