import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface WordsProps {
  readonly said: string;
  /** Changes with what stands below, and may take away what had the focus. */
  readonly below: string;
}

/** Whether the focus is nowhere: what had it has gone, or it was never taken. */
const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * What stands now, as a heading. Where the button that had the focus has gone, the focus comes here, and the words are read
 * so; where it stands on something that stays, a live line says them. Never both. [TW12]
 */
export function Words({ said, below }: WordsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<string | undefined>(undefined);
  const live = useSignal('');
  useLayoutEffect(() => {
    const isFirst = before.current === undefined;
    const isNew = before.current !== said;
    before.current = said;
    if (isFirst) return;
    const lost = isLost();
    if (lost) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    }
    live.value = isNew && !lost ? said : '';
  }, [said, below, live]);
  return (
    <>
      <h2 class="turns-words" tabIndex={-1} ref={heading}>
        {said}
      </h2>
      <p class="unseen" role="status">
        {live.value}
      </p>
    </>
  );
}
