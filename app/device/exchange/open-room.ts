import { toBase64 } from '@unhurried/keys/bytes';
import type { EnvelopeJournal } from '@unhurried/keys/envelope';
import { type Link, type Ring, ringOf, sealLink } from '@unhurried/keys/link';
import type { SideKeys } from '@unhurried/keys/lock';
import type { Ground } from '../ground.ts';
import type { NoticeBoard } from '../notice.ts';
import { heldMeta } from './held.ts';
import type { Room, Ways } from './room.ts';
import { openShelf } from './shelf.ts';

export interface RoomStart {
  readonly ground: Ground;
  readonly keys: SideKeys<CryptoKey>;
  readonly board: NoticeBoard;
  readonly ways: Ways;
  readonly relay: string;
  readonly link: Link | undefined;
  readonly onLink: (link: Link) => void;
  readonly onChange: () => void;
}

/** A day as envelopes name it: the same for everybody, whatever the zone. */
export const dayText = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** A link as it was before one of my own epochs; its oldest one stays. */
const endedAt = (link: Link, before: number): Link => ({
  ...link,
  own: { ...link.own, epochs: link.own.epochs.filter(({ n }, at) => n < before || at === 0) },
});

export function openRoom({ ground, keys, board, ways, relay, link: first, onLink, onChange }: RoomStart): Room {
  let link = first;
  let ring: Promise<Ring<CryptoKey>> | undefined = link && ringOf(ground.crypto, link);
  let staged: Link | undefined;
  let closed = false;

  /** Parted in another tab, or locked here: what was under way is written nowhere any more. */
  const isStillOurs = async (): Promise<boolean> => {
    if (closed) return false;
    const there = await ground.store.readMeta(heldMeta(keys.person, first ? 'link' : 'kit'));
    return there.ok && there.value !== undefined && !closed;
  };

  const keepStaged = (): void => {
    if (!staged) return;
    link = staged;
    ring = ringOf(ground.crypto, staged);
    onLink(staged);
  };

  const findMine = (keyId: string) => (keyId === keys.self.keyId ? keys.self : undefined);
  return {
    ground,
    keys,
    ways,
    shelf: openShelf(ground),
    transport: ways.transport(relay),
    link: () => link,
    async replaceLink(change) {
      if (!link) return {};
      staged = change(link);
      return { [heldMeta(keys.person, 'link')]: toBase64(await sealLink(ground.crypto, keys.link, staged)) };
    },
    async finder(journal: EnvelopeJournal) {
      if (journal === 'mine') return findMine;
      return (await ring)?.find ?? (() => undefined);
    },
    async writing(journal, before) {
      const found = before === undefined || !link ? await ring : await ringOf(ground.crypto, endedAt(link, before));
      return found?.write[journal];
    },
    role: (journal) => (journal === 'mine' ? keys.self.from : (link?.role ?? keys.person)),
    today: () => dayText(ground.now()),
    write: (make, told) =>
      ground.exclusive(async () => {
        if (!(await isStillOurs())) return false;
        staged = undefined;
        const change = await make();
        const written = await ground.store.write(change);
        if (!written.ok) return false;
        keepStaged();
        const notice = told(change);
        if (notice) board.tell(notice);
        return true;
      }),
    changed: onChange,
    close() {
      closed = true;
      link = undefined;
      ring = undefined;
    },
  };
}
