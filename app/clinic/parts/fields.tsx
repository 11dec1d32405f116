import { type BeforePartner, beforePartner, type Present, presences } from '@unhurried/domain/clinic';
import { Button, Choice, DateField, TextField } from '../../design/index.ts';
import { t } from '../../words/index.ts';
import { canTryMore, type Draft, oneMore, type TriedDraft, type WordsHere } from './draft.ts';
import type { Part } from './parts.ts';

interface DraftProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** What is told on this page, if anything is. Every field may stay empty. [PG4] */
export function Fields({ part, ...given }: DraftProps & { readonly part: Part }) {
  switch (part) {
    case 'want':
      return <Words about="want" lines={2} {...given} />;
    case 'room':
      return <Room {...given} />;
    case 'health':
      return <Next {...given} />;
    case 'closeness':
      return (
        <>
          <Words about="comfortable" {...given} />
          <Words about="lost" {...given} />
          <Words about="matters" {...given} />
        </>
      );
    case 'tried':
      return <Tried {...given} />;
    case 'warnings':
      return (
        <DateField
          label={t('page.lastVisit')}
          value={given.draft.lastVisit}
          onInput={(lastVisit) => given.onChange({ ...given.draft, lastVisit })}
        />
      );
    default:
      return null;
  }
}

function Words({ about, lines = 3, draft, onChange }: DraftProps & { about: WordsHere; lines?: number }) {
  return (
    <TextField
      label={t(`page.${about}`)}
      lines={lines}
      value={draft.words[about]}
      onInput={(words) => onChange({ ...draft, words: { ...draft.words, [about]: words } })}
    />
  );
}

const Room = ({ draft, onChange }: DraftProps) => (
  <>
    <Choice<Present>
      label={t('page.who')}
      options={presences.map((value) => ({ value, label: t(`page.who.${value}`) }))}
      value={draft.who}
      onChange={(who) => onChange({ ...draft, who })}
      clearLabel={t('page.clear')}
    />
    <Choice<BeforePartner>
      label={t('page.may')}
      options={beforePartner.map((value) => ({ value, label: t(`page.may.${value}`) }))}
      value={draft.may}
      onChange={(may) => onChange({ ...draft, may })}
      clearLabel={t('page.clear')}
    />
  </>
);

const Next = ({ draft, onChange }: DraftProps) => (
  <>
    <TextField
      label={t('page.nextWords')}
      value={draft.next.words}
      onInput={(words) => onChange({ ...draft, next: { ...draft.next, words } })}
    />
    <DateField
      label={t('page.nextDay')}
      value={draft.next.day}
      onInput={(day) => onChange({ ...draft, next: { ...draft.next, day } })}
    />
  </>
);

function Tried({ draft, onChange }: DraftProps) {
  const change = (tried: string, part: Partial<TriedDraft>) =>
    onChange({ ...draft, tried: draft.tried.map((one) => (one.tried === tried ? { ...one, ...part } : one)) });
  return (
    <>
      {draft.tried.map(({ tried, words, came }, at) => (
        <fieldset key={tried} class="stack">
          <legend class="field-label">{t('page.triedOne', { number: at + 1 })}</legend>
          <TextField label={t('page.triedWhat')} value={words} onInput={(next) => change(tried, { words: next })} />
          <TextField label={t('page.triedCame')} value={came} onInput={(next) => change(tried, { came: next })} />
        </fieldset>
      ))}
      <p class="quiet-text">{t('page.triedOff')}</p>
      {canTryMore(draft) && <Button onPress={() => onChange(oneMore(draft))}>{t('page.triedMore')}</Button>}
    </>
  );
}
