import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../../design/index.ts';

/**
 * What was done, said in its place. Where the button that did it has gone with it, the focus comes here and not to the top of the
 * page, so that nobody who listens has to look for where they were.
 */
export function Told({ words }: { readonly words: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (words !== '' && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [words]);
  return (
    <div ref={place} tabIndex={-1} class="told">
      <Notice>{words}</Notice>
    </div>
  );
}
