import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Clear } from './clear.tsx';
import { Icon, type IconName } from './icon/index.ts';
import './fields.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon?: IconName | undefined;
}

interface GroupProps<Value extends string> {
  readonly label: string;
  /** Keeps the label for those who listen, where the screen's question already says it. */
  readonly labelUnseen?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly options: readonly Option<Value>[];
  readonly look?: 'rows' | 'chips' | undefined;
}

export interface ChoiceProps<Value extends string> extends GroupProps<Value> {
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  /** With it, an answer can be taken back; without it, one of the options always holds. */
  readonly clearLabel?: string | undefined;
}

/** One of a few. Native radios, so arrows move and nothing is chosen until the person chooses. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId();
  return (
    <Group {...props}>
      {props.options.map((option) => (
        <OptionRow
          key={option.value}
          type="radio"
          name={name}
          option={option}
          checked={props.value === option.value}
          onPick={() => props.onChange(option.value)}
        />
      ))}
      {props.clearLabel && (
        <Clear
          label={props.clearLabel}
          of={props.label}
          blank={props.value === null}
          onClear={() => props.onChange(null)}
        />
      )}
    </Group>
  );
}

export interface ChecksProps<Value extends string> extends GroupProps<Value> {
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}

/** Any number of a few, none included. */
export function Checks<Value extends string>(props: ChecksProps<Value>) {
  const name = useId();
  const turn = (value: Value): void =>
    props.onChange(
      props.values.includes(value) ? props.values.filter((other) => other !== value) : [...props.values, value],
    );
  return (
    <Group {...props}>
      {props.options.map((option) => (
        <OptionRow
          key={option.value}
          type="checkbox"
          name={name}
          option={option}
          checked={props.values.includes(option.value)}
          onPick={() => turn(option.value)}
        />
      ))}
    </Group>
  );
}

function Group<Value extends string>(props: GroupProps<Value> & { readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <fieldset class={`choice choice-${props.look ?? 'rows'}`} aria-describedby={props.hint ? id : undefined}>
      <legend class={props.labelUnseen ? 'unseen' : 'field-label'}>{props.label}</legend>
      {props.hint && (
        <p class="hint" id={id}>
          {props.hint}
        </p>
      )}
      <div class="choice-options">{props.children}</div>
    </fieldset>
  );
}

interface OptionRowProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly option: Option<string>;
  readonly checked: boolean;
  readonly onPick: () => void;
}

function OptionRow({ type, name, option, checked, onPick }: OptionRowProps) {
  return (
    <label class="option">
      <input type={type} name={name} value={option.value} checked={checked} autocomplete="off" onChange={onPick} />
      {option.icon && <Icon name={option.icon} />}
      <span class="option-words">
        <span class="option-label">{option.label}</span>
        {option.detail && <span class="option-detail">{option.detail}</span>}
      </span>
      <span class="option-mark">{checked && <Icon name="check" />}</span>
    </label>
  );
}
