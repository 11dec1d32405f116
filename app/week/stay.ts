import { useRef } from 'preact/hooks';

/**
 * What was pressed may go; whoever moves by keyboard stays in its place. Put `place` on what is around it, with a `tabIndex`
 * of -1, and call `stay` once it has gone.
 */
export function useStay() {
  const place = useRef<HTMLDivElement>(null);
  return { place, stay: () => place.current?.focus() };
}
