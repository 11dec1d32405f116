import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import './fields.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  /** What happened, what was kept, what to do next; read aloud when it appears. */
  readonly problem?: string | undefined;
}

export interface TextFieldProps extends FieldProps {
  readonly lines?: number | undefined;
  readonly maxLength?: number | undefined;
  /** `off` unless the browser may offer an answer. */
  readonly autocomplete?: 'off' | 'nickname' | undefined;
}

export function TextField(props: TextFieldProps) {
  const { lines = 1, autocomplete = 'off' } = props;
  return (
    <Field {...props}>
      {(about) =>
        lines > 1 ? (
          <textarea
            {...about}
            class="field"
            rows={lines}
            autocomplete={autocomplete}
            maxLength={props.maxLength}
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        ) : (
          <input
            {...about}
            class="field"
            type="text"
            autocomplete={autocomplete}
            maxLength={props.maxLength}
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}

export interface PassphraseFieldProps extends FieldProps {
  /** `not-kept`: on a device of two, where a browser that remembers would open one side to the other. */
  readonly purpose: 'current-password' | 'new-password' | 'not-kept';
  readonly showLabel: string;
  readonly hideLabel: string;
}

/** Pasting is welcome, every character is, and what was typed can be looked at. A hidden page holds none of it. */
export function PassphraseField(props: PassphraseFieldProps) {
  const [shown, setShown] = useState(false);
  const { onInput } = props;
  useEffect(() => {
    const forget = () => {
      if (document.hidden) onInput('');
    };
    document.addEventListener('visibilitychange', forget);
    return () => document.removeEventListener('visibilitychange', forget);
  }, [onInput]);
  return (
    <Field {...props}>
      {(about) => (
        <div class="passphrase">
          <input
            {...about}
            class="field"
            {...(shown ? { type: 'text' } : { type: 'password' })}
            autocomplete={props.purpose === 'not-kept' ? 'off' : props.purpose}
            autocapitalize="none"
            spellcheck={false}
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
          <button type="button" class="button button-plain" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? props.hideLabel : props.showLabel}
          </button>
        </div>
      )}
    </Field>
  );
}

export interface DateFieldProps extends FieldProps {
  /** Days as `2026-11-22`; the browser shows them in the reader's own way. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

export const DateField = (props: DateFieldProps) => <PickedField {...props} type="date" />;

export interface TimeFieldProps extends FieldProps {
  /** Seconds from one time to the next that can be chosen; a minute where it is left out. */
  readonly step?: number | undefined;
}

/** A time of day as `22:30`; blank while it is none. The browser shows it in the reader's own way. */
export const TimeField = (props: TimeFieldProps) => <PickedField {...props} type="time" />;

interface PickedFieldProps extends DateFieldProps, TimeFieldProps {
  readonly type: 'date' | 'time';
}

/** A day or a time, as the browser lets it be picked. */
function PickedField({ type, min, max, step, ...props }: PickedFieldProps) {
  return (
    <Field {...props}>
      {(about) => (
        <input
          {...about}
          class="field field-date"
          type={type}
          autocomplete="off"
          min={min}
          max={max}
          step={step}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface AboutField {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

function Field(
  props: FieldProps & {
    readonly children: (about: AboutField) => ComponentChildren;
  },
) {
  const id = useId();
  const told = [props.hint && `${id}-hint`, props.problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field-group">
      <label class="field-label" for={id}>
        {props.label}
      </label>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children({
        id,
        'aria-describedby': told || undefined,
        'aria-invalid': props.problem ? true : undefined,
      })}
      <p class="problem" id={`${id}-problem`} role="status">
        {props.problem}
      </p>
    </div>
  );
}
