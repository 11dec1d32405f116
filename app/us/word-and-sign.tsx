import { useSignal } from '@preact/signals';
import { longestSignal, type Signals as Told } from '@unhurried/domain/together';
import { Button, Choice, Notice, Page, TextField } from '../design/index.ts';
import { partnerOf, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { signalsOf, tellSignals } from './signals.ts';

const words = ['us.word.pause', 'us.word.slow', 'us.word.stone', 'us.word.harbour'] as const;
const signs = ['us.sign.taps', 'us.sign.squeeze', 'us.sign.hand'] as const;

/** My word and my sign, and the other's to read. [US1] [TG13] */
export function WordAndSign({ session }: { readonly session: Session }) {
  const mine = useSignal<Told>(signalsOf(session, session.person));
  const kept = useSignal(false);
  const name = session.partner?.name ?? '';
  const set = (change: Partial<Told>) => {
    mine.value = { ...mine.value, ...change };
    kept.value = false;
  };
  const save = async () => {
    kept.value = await tellSignals(session, mine.value);
  };
  return (
    <Page
      question={t('us.signals')}
      lead={t('us.signalsLead', { name })}
      onSubmit={() => void save()}
      action={
        <Button look="primary" submits wide>
          {t('us.signalsKeep')}
        </Button>
      }
    >
      <OneSignal
        label={t('us.myWord')}
        some={t('us.someWords')}
        options={words.map((key) => t(key))}
        value={mine.value.word}
        onChange={(word) => set({ word })}
      />
      <OneSignal
        label={t('us.mySign')}
        some={t('us.someSigns')}
        options={signs.map((key) => t(key))}
        value={mine.value.sign}
        onChange={(sign) => set({ sign })}
      />
      <Notice>{kept.value ? t('us.signalsKept', { name }) : undefined}</Notice>
      <Theirs session={session} name={name} />
    </Page>
  );
}

interface OneSignalProps {
  readonly label: string;
  readonly some: string;
  readonly options: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Any words; a few to tap for those who would rather not search for one. */
const OneSignal = ({ label, some, options, value, onChange }: OneSignalProps) => (
  <div class="stack">
    <TextField label={label} value={value} onInput={onChange} maxLength={longestSignal} />
    <Choice<string>
      label={some}
      options={options.map((each) => ({ value: each, label: each }))}
      value={options.includes(value) ? value : null}
      onChange={(next) => onChange(next ?? '')}
      look="chips"
    />
  </div>
);

function Theirs({ session, name }: { readonly session: Session; readonly name: string }) {
  const { word, sign } = signalsOf(session, partnerOf(session));
  return (
    <section class="leaflet">
      <h2>{t('us.theirSignals', { name })}</h2>
      {word !== '' && <p>{t('us.wordIs', { word })}</p>}
      {sign !== '' && <p>{t('us.signIs', { sign })}</p>}
      {word === '' && sign === '' && <p class="quiet-text">{t('us.signalsNone')}</p>}
    </section>
  );
}
