import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { TextField } from '../design/index.ts';
import { t } from '../words/index.ts';
import { type Findable, find } from './find.ts';
import './finding.css';

interface FinderProps<Thing extends Findable> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly things: readonly Thing[];
  readonly onPick: (thing: Thing) => void;
  /** What is there to choose from before anything is typed. */
  readonly children: ComponentChildren;
}

/** Search as you type: a field, and what was found as buttons under it. Nothing typed leaves this component. [AC1] */
export function Finder<Thing extends Findable>({ label, hint, things, onPick, children }: FinderProps<Thing>) {
  const query = useSignal('');
  const found = find(query.value, things);
  const asked = query.value.trim() !== '';
  return (
    <div class="stack">
      <TextField
        label={label}
        hint={hint}
        value={query.value}
        onInput={(value) => (query.value = value)}
        maxLength={60}
      />
      <p role="status" class={asked && found.length === 0 ? undefined : 'unseen'}>
        {asked ? t('finding.found', { count: found.length }) : ''}
      </p>
      {asked ? <Found things={found} onPick={onPick} /> : children}
    </div>
  );
}

interface FoundProps<Thing extends Findable> {
  readonly things: readonly Thing[];
  readonly onPick: (thing: Thing) => void;
}

export function Found<Thing extends Findable>({ things, onPick }: FoundProps<Thing>) {
  return (
    <ul class="found-list">
      {things.map((thing) => (
        <li key={thing.id}>
          <button type="button" class="found-pick" onClick={() => onPick(thing)}>
            {thing.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
