import { useSignal } from '@preact/signals';
import type { Person } from '@unhurried/domain/couple';
import { useEffect } from 'preact/hooks';
import { Button, Notice, Page, PassphraseField, TextField } from '../design/index.ts';
import type { CreateRefusal, DeviceKind, SideInfo, Unhurried } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';

interface MakeSidesProps {
  readonly app: Unhurried;
  readonly kind: DeviceKind;
}

/** One side, or two one after the other. A flow that was interrupted goes on with the side that is missing. */
export function MakeSides({ app, kind }: MakeSidesProps) {
  const made = useSignal<readonly SideInfo[]>([]);
  const read = async () => {
    const sides = await app.device.sides();
    if (sides.ok) made.value = sides.value;
  };
  useEffect(() => void read(), []);
  const first = made.value[0];
  const next: Person = first ? 'b' : 'a';
  const onMade = async () => {
    // Some browsers ask the person about this and answer only then: nothing waits for it.
    void app.device.askToKeep();
    if (kind === 'alone' || first) {
      go('/today', 'fresh');
      if (kind === 'two') await app.arrive();
    } else await read();
  };
  return <MakeSide key={next} app={app} kind={kind} person={next} first={first} onMade={() => void onMade()} />;
}

interface MakeSideProps extends MakeSidesProps {
  readonly person: Person;
  readonly first: SideInfo | undefined;
  readonly onMade: () => void;
}

function MakeSide({ app, kind, person, first, onMade }: MakeSideProps) {
  const name = useSignal('');
  const passphrase = useSignal('');
  const introduction = useSignal('');
  const refusal = useSignal<CreateRefusal | 'name' | undefined>(undefined);
  const askIntroduction = useSignal(false);
  const busy = useSignal(false);
  const make = async () => {
    if (name.value.trim() === '') {
      refusal.value = 'name';
      return;
    }
    busy.value = true;
    const introducedBy =
      askIntroduction.value && first ? { introducedBy: { person: first.person, passphrase: introduction.value } } : {};
    const made = await app.createSide({
      person,
      name: name.value.trim(),
      passphrase: passphrase.value,
      ...introducedBy,
    });
    busy.value = false;
    refusal.value = made.ok ? undefined : made.refusal;
    if (!made.ok && made.refusal === 'needs-introduction') askIntroduction.value = true;
    if (made.ok) onMade();
  };
  const title = kind === 'alone' ? t('welcome.sideAlone') : t(first ? 'welcome.sideSecond' : 'welcome.sideFirst');
  const lead =
    kind === 'alone'
      ? undefined
      : first
        ? t('welcome.sideSecondLead', { name: first.name })
        : t('welcome.sideFirstLead');
  return (
    <Page
      question={title}
      lead={lead}
      onSubmit={() => void make()}
      action={
        <Button look="primary" submits wide busy={busy.value}>
          {t('welcome.make')}
        </Button>
      }
    >
      <TextField
        label={t('welcome.name')}
        value={name.value}
        onInput={(value) => (name.value = value)}
        hint={t('welcome.nameHint')}
        problem={refusal.value === 'name' ? t('welcome.problem.name') : undefined}
        maxLength={40}
        autocomplete="off"
      />
      <Secret
        label={t('welcome.passphrase')}
        hint={t('welcome.passphraseHint')}
        value={passphrase.value}
        onInput={(value) => (passphrase.value = value)}
        problem={refusal.value === 'passphrase-short' ? t('welcome.problem.passphrase-short') : undefined}
        purpose="new-password"
      />
      {askIntroduction.value && first && (
        <Secret
          label={t('welcome.introduce', { name: first.name })}
          hint={t('welcome.introduceHint', { name: first.name })}
          value={introduction.value}
          onInput={(value) => (introduction.value = value)}
          problem={
            refusal.value === 'wrong-passphrase'
              ? t('welcome.problem.wrong-passphrase', { name: first.name })
              : undefined
          }
          purpose="current-password"
        />
      )}
      <Notice tone={busy.value ? 'calm' : 'care'}>
        {busy.value ? t('welcome.making') : troubleWords(refusal.value)}
      </Notice>
    </Page>
  );
}

/** What is not said beside a field already. */
function troubleWords(refusal: CreateRefusal | 'name' | undefined): string | undefined {
  if (refusal === 'storage-full') return t('welcome.problem.storage-full');
  const beside: readonly (typeof refusal)[] = [
    undefined,
    'name',
    'passphrase-short',
    'wrong-passphrase',
    'needs-introduction',
  ];
  return beside.includes(refusal) ? undefined : t('welcome.problem.storage');
}

interface SecretProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly problem: string | undefined;
  readonly purpose: 'current-password' | 'new-password';
}

const Secret = (props: SecretProps) => (
  <PassphraseField {...props} showLabel={t('welcome.show')} hideLabel={t('welcome.hide')} />
);
