import { useId } from 'preact/hooks';
import { Clear } from './clear.tsx';
import { Icon } from './icon/index.ts';
import './scale.css';

export interface ScaleProps {
  readonly label: string;
  /** `null` is "not answered", which is not 0. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly lowLabel: string;
  readonly highLabel: string;
  /** Shown and read aloud while nothing is answered: "Not answered". */
  readonly blankLabel: string;
  /** The button that takes the answer back: "Leave this out". */
  readonly clearLabel: string;
  /** Names of the two buttons beside the slider, each with what they change: "Less pain", "More pain". */
  readonly lessLabel: string;
  readonly moreLabel: string;
  /** How the value is said; "6 of 10" or a word. The number itself by default. */
  readonly say?: ((value: number) => string) | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  /** Where a blank scale begins when it is first touched; the middle by default. */
  readonly startAt?: number | undefined;
  readonly hint?: string | undefined;
}

/**
 * A native slider with buttons beside it (for tremor, for fatigue, for a screen reader's drag) and a state of its own
 * for "nothing said". It refuses to look answered before it is: blank, it has a dashed track and no thumb.
 */
export function Scale(props: ScaleProps) {
  const { label, value, onChange, min = 0, max = 10, step = 1, say = String } = props;
  const id = useId();
  const start = props.startAt ?? Math.round((min + max) / 2);
  const shown = value ?? start;
  const move = (by: number): void => onChange(value === null ? start : Math.min(max, Math.max(min, value + by)));
  return (
    <div class={value === null ? 'scale scale-blank' : 'scale'}>
      <div class="scale-head">
        <label class="field-label" for={id}>
          {label}
        </label>
        <output class="scale-value" for={id}>
          {value === null ? props.blankLabel : say(value)}
        </output>
      </div>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <div class="scale-row">
        <StepButton icon="minus" label={props.lessLabel} onPress={() => move(-step)} />
        <input
          id={id}
          type="range"
          autocomplete="off"
          min={min}
          max={max}
          step={step}
          value={shown}
          aria-valuetext={value === null ? props.blankLabel : say(value)}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          onInput={(event) => onChange(Number(event.currentTarget.value))}
          onClick={(event) => onChange(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            if (value === null && (event.key === ' ' || event.key === 'Enter')) onChange(start);
          }}
        />
        <StepButton icon="plus" label={props.moreLabel} onPress={() => move(step)} />
      </div>
      <div class="scale-ends">
        <span aria-hidden="true">{props.lowLabel}</span>
        <Clear label={props.clearLabel} of={label} blank={value === null} onClear={() => onChange(null)} />
        <span aria-hidden="true">{props.highLabel}</span>
      </div>
    </div>
  );
}

interface StepButtonProps {
  readonly icon: 'plus' | 'minus';
  readonly label: string;
  readonly onPress: () => void;
}

function StepButton({ icon, label, onPress }: StepButtonProps) {
  return (
    <button type="button" class="round-button" aria-label={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
