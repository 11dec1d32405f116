import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button, Choice, Icon, LinkButton, Notice, Page, Why } from '../design/index.ts';
import { readPast } from '../past/index.ts';
import { mine, type OpenScreen, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { type Asking, askReader } from './ask-reader.ts';
import type { Answer, ImportRefusal } from './asked.ts';
import { type Found, factsToAdd, type Wanted } from './found.ts';
import { Preview, SkippedList } from './preview.tsx';
import { refusalWords } from './refusal.ts';

type EnergyScale = 'as-found' | '5' | '10';

type State =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'adding'; readonly found: Found }
  | { readonly kind: 'added'; readonly days: number }
  | { readonly kind: 'not-added'; readonly found: Found }
  | { readonly kind: 'no-past' };

/** A diary kept elsewhere becomes part of my own history: chosen, read, shown, and added by one button. */
export function Screen({ session }: OpenScreen) {
  const { state, read, add, file, energyScale } = useImport(session);
  const found = 'found' in state ? state.found : undefined;
  const fresh = found && found.toAdd.length > 0 ? found.toAdd.length : undefined;
  return (
    <Page
      question={t('import.title')}
      lead={t('import.lead')}
      action={
        fresh && (
          <Button look="primary" wide busy={state.kind === 'adding'} onPress={() => void add()}>
            {t('import.add', { days: fresh })}
          </Button>
        )
      }
    >
      {session.sample && <p class="quiet-text">{t('import.sample')}</p>}
      <FileField onFile={(chosen) => void read(chosen, 'as-found')} />
      <Notice tone={['refused', 'not-added', 'no-past'].includes(state.kind) ? 'care' : 'calm'}>
        {toldWords(state)}
      </Notice>
      {state.kind === 'added' && <LinkButton href="#/history">{t('import.toHistory')}</LinkButton>}
      {state.kind === 'refused' && state.refusal.kind === 'no-days' && <SkippedList skipped={state.refusal.skipped} />}
      {found && file && hasBearableEnergy(found) && (
        <EnergyChoice value={energyScale} onChange={(next) => void read(file, next)} />
      )}
      {found && <Preview found={found} />}
      <Where />
    </Page>
  );
}

const hasBearableEnergy = ({ source, read }: Found): boolean =>
  source === 'bearable' && read.some(({ as }) => as === 'energy');

function toldWords(state: State): string | undefined {
  switch (state.kind) {
    case 'reading':
      return t('import.reading');
    case 'refused':
      return refusalWords(state.refusal);
    case 'found':
      return state.found.toAdd.length === 0 ? t('import.nothingNew') : undefined;
    case 'adding':
      return t('import.adding');
    case 'added':
      return t('import.added', { days: state.days });
    case 'not-added':
      return t('import.notAdded');
    case 'no-past':
      return t('import.noPast');
    case 'choose':
      return undefined;
  }
}

interface Chosen {
  readonly file: File;
  readonly energyScale: EnergyScale;
}

const scaleOf = { 'as-found': {}, '5': { energyScale: 5 }, '10': { energyScale: 10 } } as const;

/** What is there already is my whole past, read anew for each file. [IM2] */
async function wantedFor(session: Session, energyScale: EnergyScale): Promise<Wanted | undefined> {
  const past = await readPast(session);
  const today = session.today.value;
  return past && { today, existing: past.map(({ day }) => day), ...scaleOf[energyScale] };
}

const answered = (answer: Answer): State =>
  answer.ok ? { kind: 'found', found: answer.value } : { kind: 'refused', refusal: answer.refusal };

/** One file at a time: a second choice lets go of the first, and so does leaving the page. */
function useImport(session: Session) {
  const state = useSignal<State>({ kind: 'choose' });
  const chosen = useSignal<Chosen | undefined>(undefined);
  const asking = useRef<Asking | undefined>(undefined);
  const letGo = () => {
    asking.current?.stop();
    chosen.value = undefined;
  };
  useEffect(() => letGo, []);

  const read = async (file: File, energyScale: EnergyScale) => {
    letGo();
    const now: Chosen = { file, energyScale };
    chosen.value = now;
    state.value = { kind: 'reading' };
    const wanted = await wantedFor(session, energyScale);
    if (chosen.value !== now) return;
    asking.current = wanted && askReader({ file, wanted });
    const next = asking.current ? answered(await asking.current.answer) : ({ kind: 'no-past' } as const);
    if (chosen.value === now) state.value = next;
  };

  const add = async () => {
    const { value } = state;
    if (!('found' in value) || value.kind === 'adding') return;
    const { found } = value;
    letGo();
    state.value = { kind: 'adding', found };
    const added = await session.add(factsToAdd(found, session.today.value).map(mine));
    state.value = added.ok ? { kind: 'added', days: found.toAdd.length } : { kind: 'not-added', found };
  };

  const { file, energyScale = 'as-found' } = chosen.value ?? {};
  return { state: state.value, read, add, file, energyScale };
}

function FileField({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <div class="field-group">
      <label class="button button-quiet button-wide diary-file">
        <Icon name="book" />
        <span>{t('import.file')}</span>
        <input
          class="unseen"
          id="diary-file"
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          aria-describedby="diary-file-hint"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
            // The same file may be chosen again, and the page keeps no name of it.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="hint" id="diary-file-hint">
        {t('import.fileHint')}
      </p>
    </div>
  );
}

function EnergyChoice(props: { readonly value: EnergyScale; readonly onChange: (value: EnergyScale) => void }) {
  return (
    <Choice<EnergyScale>
      label={t('import.energyScale')}
      options={[
        { value: 'as-found', label: t('import.energyAsFound') },
        { value: '5', label: t('import.energyFive') },
        { value: '10', label: t('import.energyTen') },
      ]}
      value={props.value}
      onChange={(value) => value && props.onChange(value)}
      look="chips"
    />
  );
}

function Where() {
  return (
    <Why summary={t('import.where')}>
      <p>{t('import.whereVisible')}</p>
      <p>{t('import.whereBearable')}</p>
      <p>{t('import.whereElse')}</p>
    </Why>
  );
}
