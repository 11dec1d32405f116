import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface QuestionProps {
  readonly children: ComponentChildren;
  readonly id?: string | undefined;
}

/**
 * The one question of the screen: its only h1. It takes the focus when it appears, so that a new screen is read from
 * its beginning. Give it a `key` where the question changes without a change of screen.
 */
export function Question({ children, id }: QuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 class="question" id={id} tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
