import { useId } from 'preact/hooks';

export interface SmallFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** `time`: the browser's own clock; `number`: a few digits, with the keys for them. */
  readonly type: 'time' | 'number';
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

/** A time of day, or a small number. Numbers are text with the keys of digits: nothing steps by itself under a finger. */
export function SmallField({ label, value, onInput, type, hint, problem }: SmallFieldProps) {
  const id = useId();
  const told = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
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
      <input
        id={id}
        class="field field-small"
        {...(type === 'time' ? { type } : { type: 'text', inputMode: 'numeric', maxLength: 5 })}
        autocomplete="off"
        aria-describedby={told || undefined}
        aria-invalid={problem ? true : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="problem" id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  );
}
