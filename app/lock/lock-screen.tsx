import { useSignal } from '@preact/signals';
import type { Person } from '@unhurried/domain/couple';
import { Button, Choice, LinkButton, Notice, Page, PassphraseField, Why } from '../design/index.ts';
import type { ClosedScreen, SideInfo, Unhurried } from '../session/index.ts';
import { route } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { EraseUnopened } from './erase-unopened.tsx';
import { WithoutOpening } from './without-opening.tsx';

/** Always the first thing on a cold open. It shows the names that were chosen, and nothing of anybody's days. */
export function Screen({ app, rest }: ClosedScreen) {
  const phase = app.phase.value;
  if (phase.kind !== 'locked') return null;
  // On a device of two nobody erases what the other has locked, but from an open side of their own.
  if (rest[0] === 'erase' && phase.device === 'alone') return <EraseUnopened app={app} />;
  const only = phase.device === 'alone' ? phase.sides[0] : undefined;
  return (
    <>
      <Unlock app={app} sides={phase.sides} shared={phase.device === 'two'} />
      {phase.device === 'two' && phase.sides.length === 1 && (
        <Button look="plain" onPress={() => app.makeSecondSide()}>
          {t('lock.second')}
        </Button>
      )}
      {only?.lockScreenSlips && <WithoutOpening app={app} person={only.person} />}
      {only && <CannotOpen />}
    </>
  );
}

/** For whoever has lost the passphrase: what there is to do, without a promise. */
const CannotOpen = () => (
  <section class="page-content">
    <Why summary={t('lock.closed')}>
      <p>{t('lock.closedWhy')}</p>
      <p>{t('lock.closedKit')}</p>
      <div>
        <LinkButton href="#/lock/erase">{t('lock.erase')}</LinkButton>
      </div>
    </Why>
  </section>
);

/** An invitation in the address waits until a side is open; on a device of two it has nowhere to go. */
function invitedWords(shared: boolean): string | undefined {
  if (!route.value.startsWith('/join')) return undefined;
  return t(shared ? 'lock.invitedTwo' : 'lock.invited');
}

type Refusal = Extract<Awaited<ReturnType<Unhurried['unlock']>>, { ok: false }>['refusal'];

function toldOf(refusal: Refusal): 'wrong' | 'damaged' | 'storage' {
  if (refusal === 'wrong-passphrase') return 'wrong';
  return refusal === 'damaged' ? 'damaged' : 'storage';
}

interface UnlockProps {
  readonly app: Unhurried;
  readonly sides: readonly SideInfo[];
  /** A device of two: what was typed is never kept by the browser. */
  readonly shared: boolean;
}

/** Whose side, what was typed, and what became of it. */
function useUnlocking({ app, sides }: UnlockProps) {
  const person = useSignal<Person | null>(sides.length > 1 ? null : (sides[0]?.person ?? 'a'));
  const passphrase = useSignal('');
  const told = useSignal<'wrong' | 'damaged' | 'storage' | undefined>(undefined);
  const busy = useSignal(false);
  const open = async () => {
    if (!person.value) return;
    busy.value = true;
    told.value = undefined;
    const opened = await app.unlock(person.value, passphrase.value);
    busy.value = false;
    passphrase.value = '';
    if (!opened.ok) told.value = toldOf(opened.refusal);
  };
  return { person, passphrase, told, busy, open };
}

function Unlock(props: UnlockProps) {
  const { sides, shared } = props;
  const { person, passphrase, told, busy, open } = useUnlocking(props);
  const two = sides.length > 1;
  const words = busy.value ? t('lock.opening') : told.value ? t(`lock.${told.value}`) : undefined;
  return (
    <Page
      question={t(two ? 'lock.titleTwo' : 'lock.titleAlone')}
      lead={invitedWords(shared)}
      onSubmit={() => void open()}
      action={
        person.value && (
          <Button look="primary" submits wide busy={busy.value}>
            {t('lock.open')}
          </Button>
        )
      }
    >
      {two && (
        <Choice<Person>
          label={t('lock.side')}
          labelUnseen
          options={sides.map(({ person: value, name }) => ({ value, label: name, icon: 'lock' as const }))}
          value={person.value}
          onChange={(next) => (person.value = next)}
        />
      )}
      {person.value && (
        <PassphraseField
          key={person.value}
          label={t('lock.passphrase')}
          value={passphrase.value}
          onInput={(value) => (passphrase.value = value)}
          purpose={shared ? 'not-kept' : 'current-password'}
          showLabel={t('lock.show')}
          hideLabel={t('lock.hide')}
        />
      )}
      <Notice tone={told.value ? 'care' : 'calm'}>{words}</Notice>
    </Page>
  );
}
