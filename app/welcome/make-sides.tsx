import { useSignal } from '@preact/signals';
import type { Person } from '@unhurried/domain/couple';
import { useEffect } from 'preact/hooks';
import { Button, LinkButton, Notice, Page, PassphraseField, TextField } from '../design/index.ts';
import type { CreateRefusal, DeviceKind, SideInfo, Unhurried } from '../session/index.ts';
import { go } from '../shell/index.ts';
import { t } from '../words/index.ts';

interface MakeSidesProps {
  readonly app: Unhurried;
  readonly kind: DeviceKind;
  /** An invitation waits: the open side goes on with it, where it stands. */
  readonly invited?: boolean;
}

/** One side, or two one after the other. A flow that was interrupted goes on with the side that is missing. */
export function MakeSides({ app, kind, invited = false }: MakeSidesProps) {
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
      if (!invited) go('/today', 'fresh');
      if (kind === 'two') await app.arrive();
    } else await read();
  };
  return (
    <MakeSide
      key={next}
      app={app}
      kind={kind}
      invited={invited}
      person={next}
      first={first}
      onMade={() => void onMade()}
    />
  );
}

interface MakeSideProps extends MakeSidesProps {
  readonly person: Person;
  readonly first: SideInfo | undefined;
  readonly onMade: () => void;
}

/** What was typed, what was refused, and the one thing to do with it. */
function useMaking({ app, person, first, onMade }: MakeSideProps) {
  const typed = useSignal({ name: '', passphrase: '', introduction: '' });
  const refusal = useSignal<CreateRefusal | 'name' | undefined>(undefined);
  const introduced = useSignal(false);
  const busy = useSignal(false);
  const make = async () => {
    const { name, passphrase, introduction } = typed.value;
    refusal.value = name.trim() === '' ? 'name' : undefined;
    if (refusal.value) return;
    busy.value = true;
    const by = introduced.value && first ? { introducedBy: { person: first.person, passphrase: introduction } } : {};
    const made = await app.createSide({ person, name: name.trim(), passphrase, ...by });
    busy.value = false;
    if (made.ok) return onMade();
    refusal.value = made.refusal;
    introduced.value ||= made.refusal === 'needs-introduction';
  };
  return { typed, refusal, introduced, busy, make };
}

function titleOf({ kind, first, invited }: MakeSideProps): { readonly question: string; readonly lead?: string } {
  if (invited) return { question: t('welcome.sideAlone'), lead: t('welcome.invitedSide') };
  if (kind === 'alone') return { question: t('welcome.sideAlone') };
  if (!first) return { question: t('welcome.sideFirst'), lead: t('welcome.sideFirstLead') };
  return { question: t('welcome.sideSecond'), lead: t('welcome.sideSecondLead', { name: first.name }) };
}

function MakeSide(props: MakeSideProps) {
  const { typed, refusal, introduced, busy, make } = useMaking(props);
  const problemFor = (which: CreateRefusal | 'name', words: string) => (refusal.value === which ? words : undefined);
  const onInput = (field: keyof typeof typed.value) => (value: string) => {
    typed.value = { ...typed.value, [field]: value };
  };
  const introducer = introduced.value ? props.first?.name : undefined;
  return (
    <Page
      {...titleOf(props)}
      onSubmit={() => void make()}
      action={
        <Button look="primary" submits wide busy={busy.value}>
          {t('welcome.make')}
        </Button>
      }
      aside={
        props.kind === 'alone' &&
        !props.invited && (
          <LinkButton href="#/restore" look="plain">
            {t('welcome.restore')}
          </LinkButton>
        )
      }
    >
      <TextField
        label={t('welcome.name')}
        value={typed.value.name}
        onInput={onInput('name')}
        hint={t('welcome.nameHint')}
        problem={problemFor('name', t('welcome.problem.name'))}
        maxLength={40}
        autocomplete="off"
      />
      <Secret
        label={t('welcome.passphrase')}
        hint={t('welcome.passphraseHint')}
        value={typed.value.passphrase}
        onInput={onInput('passphrase')}
        problem={problemFor('passphrase-short', t('welcome.problem.passphrase-short'))}
        purpose={props.kind === 'two' ? 'not-kept' : 'new-password'}
      />
      {introducer && (
        <Secret
          label={t('welcome.introduce', { name: introducer })}
          hint={t('welcome.introduceHint', { name: introducer })}
          value={typed.value.introduction}
          onInput={onInput('introduction')}
          problem={problemFor('wrong-passphrase', t('welcome.problem.wrong-passphrase', { name: introducer }))}
          purpose="not-kept"
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
  readonly purpose: 'new-password' | 'not-kept';
}

const Secret = (props: SecretProps) => (
  <PassphraseField {...props} showLabel={t('welcome.show')} hideLabel={t('welcome.hide')} />
);
