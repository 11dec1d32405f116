import type { Audience, Person } from '@unhurried/domain/couple';
import { fromBase64 } from '@unhurried/keys/bytes';
import { type Link, openLink } from '@unhurried/keys/link';
import type { SideKeys } from '@unhurried/keys/lock';
import type { Behind } from './exchange/behind.ts';
import type { Exchange } from './exchange/exchange.ts';
import { heldMeta, readHeld } from './exchange/held.ts';
import type { KitHold } from './exchange/kit-hold.ts';
import type { Ways } from './exchange/room.ts';
import type { Ground } from './ground.ts';
import type { LinkRoom, Partner, SyncState } from './link.ts';
import type { NoticeBoard } from './notice.ts';
import type { StoredSide } from './stored-side.ts';
import type { Vault } from './vault.ts';

/** The way to the other phone, and the link as it lies on the disk: another tab may have taken new keys. */
export interface Far {
  readonly ways: Ways;
  link(): Promise<Link | undefined>;
}

/** What an open side asks of its way to other phones while it reads and writes. */
export interface LinkParts {
  readonly room: LinkRoom;
  /** My letter among the two of us; before there is another phone, the one this device gave. */
  role(): Person | undefined;
  /** The id that both phones share. */
  space(): string | undefined;
  /** Whether what is written for this audience goes into a mailbox. */
  sends(audience: Audience): boolean;
  /** Begins to send and to receive. `reload`: who I am among the two of us may have changed, or something is gone. */
  begin(reload: () => void): void;
  stop(): void;
  /** What a line of fleeting words goes over. */
  readonly far: Far;
}

export interface LinkStart {
  readonly ground: Ground;
  readonly keys: SideKeys<CryptoKey>;
  readonly board: NoticeBoard;
  readonly ways: Ways;
  readonly vault: Vault;
  readonly stored: StoredSide;
}

async function storedLink({ ground, keys }: LinkStart): Promise<Link | undefined> {
  const found = await ground.store.readMeta(heldMeta(keys.person, 'link'));
  const bytes = found.ok && typeof found.value === 'string' ? fromBase64(found.value) : undefined;
  const opened = bytes && (await openLink(ground.crypto, keys.link, bytes));
  return opened?.ok ? opened.value : undefined;
}

async function heldNow(start: LinkStart) {
  const kit = await readHeld(start.ground, start.keys, 'kit');
  // Sealed by this very side, so its shape is ours.
  return { link: await storedLink(start), kit: (kit.ok ? kit.value : undefined) as KitHold | undefined };
}

const partnerIn = (link: Link): Partner => ({ person: link.role === 'a' ? 'b' : 'a', name: link.theirs.name });

/** Reads what this side holds of other phones. Nothing is sent before `begin`, and nothing at all without a link or a kit. [LK1] */
export async function openLinkRoom(start: LinkStart): Promise<LinkParts> {
  const { ground, keys, board, ways } = start;
  const foundMeeting = await readHeld(ground, keys, 'meeting');
  const meeting = foundMeeting.ok ? foundMeeting.value : undefined;
  const foundLeft = await readHeld(ground, keys, 'leaving');
  const left = foundLeft.ok && foundLeft.value !== undefined;
  let { link, kit } = await heldNow(start);
  let open = true;
  /** Counts beginnings: one that took longer than the next is not begun any more. */
  let round = 0;
  let exchange: Exchange | undefined;
  let reload = () => {};
  let leaveQueue = () => {};
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };

  /** What another tab did while this one waited for its turn: only the disk knows. */
  const openExchangeHere = async (mine: number): Promise<void> => {
    ({ link, kit } = await heldNow(start));
    if (!link && !kit) return;
    const { openExchange } = await import('./exchange/index.ts');
    const opened = await openExchange({
      ...{ ground, keys, board, ways, link, kit },
      relay: link?.relay ?? kit?.relay ?? '',
      onLink(next) {
        link = next;
      },
      onKit(next) {
        kit = next;
      },
      onChange: changed,
    });
    if (!open || mine !== round) return opened.stop();
    exchange = opened;
    await opened.nudge();
  };

  const end = () => {
    round += 1;
    exchange?.stop();
    exchange = undefined;
    leaveQueue();
    leaveQueue = () => {};
  };

  /** In one tab at a time. [LK6] */
  const sendFromHere = () => {
    end();
    const mine = round;
    if (!link && !kit) return;
    leaveQueue = ways.oneAtATime(`unhurried/exchange/${keys.person}`, () => void openExchangeHere(mine));
  };

  /** Linked, parted or given a kit in another tab: this one goes on as what the side is now. */
  const lookAgain = async (): Promise<void> => {
    const now = await heldNow(start);
    const same = now.link?.space === link?.space && now.kit?.box === kit?.box;
    if (!open || same) return;
    ({ link, kit } = now);
    sendFromHere();
    reload();
    changed();
  };

  const stopHearing = board.listen((notice) => {
    if (notice === 'gone') return;
    if (notice === 'erased') void lookAgain();
    void exchange?.wrote();
  }).stop;

  const stops = new Set<() => void>();
  const behind: Behind = {
    ...start,
    link: () => link,
    kit: () => kit,
    isOpen: () => open,
    quiet: end,
    onStop(listener) {
      stops.add(listener);
      return () => void stops.delete(listener);
    },
    became(next) {
      if ('link' in next) link = next.link;
      if ('kit' in next) kit = next.kit;
      sendFromHere();
      reload();
      changed();
    },
  };

  const rooms = () => import('./exchange/rooms.ts');
  const state = (): SyncState => {
    if (!link && !kit) return 'alone';
    return exchange?.state() ?? 'settled';
  };

  return {
    far: { ways, link: async () => (open ? storedLink(start) : undefined) },
    role: () => link?.role,
    space: () => link?.space,
    sends: (audience) => (audience === 'mine' ? kit !== undefined : link !== undefined),
    begin(next) {
      reload = next;
      sendFromHere();
      if (left) void rooms().then(({ eraseWhenOnline }) => (open ? eraseWhenOnline(behind) : undefined));
      if (meeting) void rooms().then(({ goOn }) => (open ? goOn(behind, meeting) : undefined));
    },
    stop() {
      open = false;
      for (const stop of [...stops]) stop();
      stopHearing();
      listeners.clear();
      end();
      link = undefined;
      kit = undefined;
    },
    room: {
      partner: () => link && partnerIn(link),
      state,
      hasRead: () => !link || (exchange?.hasRead() ?? false),
      hasKit: () => kit !== undefined && !exchange?.hasLostKit(),
      onChange(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      invite: async (passphrase) => (await rooms()).invite(behind, passphrase),
      join: async (invitation, passphrase) => (await rooms()).join(behind, invitation, passphrase),
      newKit: async (passphrase) => (await rooms()).makeKit(behind, passphrase),
      eraseMailboxes: async () => (await rooms()).eraseMailboxes(behind),
      part: async () => (await rooms()).part(behind),
    },
  };
}
