import { useId } from 'preact/hooks';
import './fields.css';

export interface SwitchProps {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that holds at once, with no button after it. */
export function Switch({ label, detail, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch">
      <span class="option-words">
        <span class="option-label">{label}</span>
        {detail && (
          <span class="option-detail" id={id}>
            {detail}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        autocomplete="off"
        aria-checked={on}
        aria-describedby={detail ? id : undefined}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
