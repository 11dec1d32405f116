import type { ComponentChildren } from 'preact';
import './cards.css';

export interface WhyProps {
  /** "Why these?" */
  readonly summary: string;
  readonly children: ComponentChildren;
  readonly open?: boolean | undefined;
}

/** The reason behind a sentence, one tap away. */
export function Why({ summary, children, open }: WhyProps) {
  return (
    <details class="why" open={open}>
      <summary>{summary}</summary>
      <div class="why-words">{children}</div>
    </details>
  );
}
