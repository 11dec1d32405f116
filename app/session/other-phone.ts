import { type ReadonlySignal, signal } from '@preact/signals';
import type { LinkRoom, Partner, SyncState } from '../device/index.ts';

/** Other phones and mailboxes of an open side, as its screens see them. The same refusals, and what may change as signals. */
export interface OtherPhone extends Pick<LinkRoom, 'invite' | 'join' | 'newKit' | 'eraseMailboxes' | 'part'> {
  readonly partner: ReadonlySignal<Partner | undefined>;
  /** About my own notes alone; nothing in it says when somebody was there. */
  readonly state: ReadonlySignal<SyncState>;
  readonly hasKit: ReadonlySignal<boolean>;
}

/** Listens until `stop`. */
export function otherPhoneOf(room: LinkRoom): { readonly link: OtherPhone; readonly stop: () => void } {
  const partner = signal(room.partner());
  const state = signal(room.state());
  const hasKit = signal(room.hasKit());
  const stop = room.onChange(() => {
    partner.value = room.partner();
    state.value = room.state();
    hasKit.value = room.hasKit();
  });
  const { invite, join, newKit, eraseMailboxes, part } = room;
  return { link: { partner, state, hasKit, invite, join, newKit, eraseMailboxes, part }, stop };
}
