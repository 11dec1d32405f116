export interface ClearProps {
  readonly label: string;
  /** What is taken back, for those who hear several such buttons on one screen. */
  readonly of: string;
  readonly blank: boolean;
  readonly onClear: () => void;
}

/**
 * Takes an answer back. It keeps its room while there is nothing to take back, so that nothing jumps, and hands the
 * focus to the answer it belongs to before it goes.
 */
export function Clear({ label, of, blank, onClear }: ClearProps) {
  return (
    <button
      type="button"
      class="clear"
      disabled={blank}
      onClick={(event) => {
        event.currentTarget.closest('.scale, .choice')?.querySelector('input')?.focus({ preventScroll: true });
        onClear();
      }}
    >
      {label}
      <span class="unseen"> ({of})</span>
    </button>
  );
}
