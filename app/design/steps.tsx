export interface StepsProps {
  /** From 1. */
  readonly at: number;
  readonly of: number;
  /** "Step 2 of 3", seen and read aloud; the dots beside it are decoration. */
  readonly label: string;
}

/** Where we are in a short sequence. For first-run screens and forms, never for closeness. */
export function Steps({ at, of, label }: StepsProps) {
  return (
    <p class="steps">
      <span class="steps-dots" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <span key={index} class={index + 1 === at ? 'steps-dot steps-here' : 'steps-dot'} />
        ))}
      </span>
      <span>{label}</span>
    </p>
  );
}
