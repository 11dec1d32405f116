import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon/index.ts';
import './sheet.css';

export interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ComponentChildren;
  readonly action?: ComponentChildren | undefined;
}

/**
 * A native modal dialog: the browser keeps the focus inside and gives it back where it came from. Escape, the button
 * and a tap beside it all close it, and closing never means yes.
 */
export function Sheet({ open, onClose, title, closeLabel, children, action }: SheetProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog class="sheet" ref={dialog} aria-labelledby={id} onClose={onClose} closedby="any">
      {open && (
        <div class="sheet-inside">
          <header class="sheet-head">
            <h2 id={id}>{title}</h2>
            <button type="button" class="round-button" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
              <Icon name="close" />
            </button>
          </header>
          <div class="sheet-words">{children}</div>
          {action && <div class="sheet-actions">{action}</div>}
        </div>
      )}
    </dialog>
  );
}
