import { useId } from 'preact/hooks';

export interface SecretTextProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  /** What happened and what to do next; read aloud when it appears. */
  readonly problem?: string | undefined;
  readonly lines?: number | undefined;
}

/**
 * A field for words that are a secret and are still typed in the open: an invitation, words to keep. The browser keeps
 * none of it, corrects none of it, and sends none of it to a speller elsewhere.
 */
export function SecretText({ label, value, onInput, hint, problem, lines = 1 }: SecretTextProps) {
  const id = useId();
  const told = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const about = {
    id,
    class: 'field',
    value,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
    'aria-describedby': told || undefined,
    'aria-invalid': problem ? true : undefined,
  } as const;
  return (
    <div class="field-group">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines > 1 ? (
        <textarea {...about} rows={lines} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...about} type="text" onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      <p class="problem" id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  );
}
