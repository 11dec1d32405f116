import type { ComponentChildren } from 'preact';
import { Question } from './question.tsx';

export interface PageProps {
  /** The one question or name of this screen. */
  readonly question: ComponentChildren;
  /** One or two sentences under it. */
  readonly lead?: ComponentChildren | undefined;
  /** Drawn from edge to edge between the question and the content. */
  readonly picture?: ComponentChildren | undefined;
  readonly children?: ComponentChildren | undefined;
  /** The one primary action: at the thumb on a phone, after the content on a wide screen. */
  readonly action?: ComponentChildren | undefined;
  /** A second, quieter way on, beside the action. */
  readonly aside?: ComponentChildren | undefined;
  /** Makes the page a form, so that Enter does what the action does. */
  readonly onSubmit?: (() => void) | undefined;
}

/** One screen: one question, its content, one action. The frame around it belongs to the shell. */
export function Page({ question, lead, picture, children, action, aside, onSubmit }: PageProps) {
  const content = (
    <>
      {children && <div class="page-content">{children}</div>}
      {(action || aside) && (
        <div class="page-actions not-on-paper">
          {action}
          {aside}
        </div>
      )}
    </>
  );
  return (
    <article class="page">
      <header class="page-head">
        <Question>{question}</Question>
        {lead && <p class="lead">{lead}</p>}
      </header>
      {picture && <div class="page-picture">{picture}</div>}
      {onSubmit ? <Form onSubmit={onSubmit}>{content}</Form> : content}
    </article>
  );
}

function Form({ onSubmit, children }: { readonly onSubmit: () => void; readonly children: ComponentChildren }) {
  return (
    <form
      class="page-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
