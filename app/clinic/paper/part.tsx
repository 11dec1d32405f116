import type { ComponentChildren } from 'preact';

interface PartProps {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** One part of the page: its heading, and what was ticked of it. */
export const PaperPart = ({ heading, children }: PartProps) => (
  <section class="paper-part">
    <h2>{heading}</h2>
    <div class="paper-words">{children}</div>
  </section>
);

interface LinesProps {
  readonly lines: readonly string[];
  /** Short lines stand in two columns. */
  readonly short?: boolean;
}

/** Two things told alike are two lines, so the place tells them apart. */
export const Lines = ({ lines, short = false }: LinesProps) =>
  lines.length === 0 ? null : (
    <ul class={short && lines.length > 1 ? 'paper-short' : undefined}>
      {lines.map((line, at) => (
        <li key={`${at}`}>{line}</li>
      ))}
    </ul>
  );
