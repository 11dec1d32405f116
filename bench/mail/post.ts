import { setTimeout as pause } from 'node:timers/promises';
import {
  claimed,
  envelope,
  type LivePhone,
  lineTo,
  type Mailbox,
  newMailbox,
  phoneOn,
  watchers,
} from '../phones/index.ts';
import type { Relays } from '../programs/index.ts';

/** Writers with a mailbox each, and two who watch each of them at the other instance, when there is one. */
export interface Post {
  /** One more envelope of this writer, on the disk when it is answered. */
  append(who: number): Promise<number>;
  /** How many heads were told so far. */
  told(): number;
  /** Resolves once everybody who watches knows the last head of what they watch. Otherwise it throws. [BE8] */
  everybodyKnows(): Promise<void>;
  close(): void;
}

const patience = 10_000;
const envelopes = Array.from({ length: 50 }, (_, at) => envelope(at));

/** The instances in such an order that who writes at one listens at another. */
const turned = ([first = '', ...rest]: readonly string[]): readonly string[] => [...rest, first];

export async function openPost({ programs }: Relays, writers: number): Promise<Post> {
  const urls = programs.map(({ url }) => url);
  const mailboxes = Array.from({ length: writers }, newMailbox);
  const boxOf = (at: number): Mailbox => mailboxes[at % writers] as Mailbox;
  await claimed(urls[0] ?? '', mailboxes);
  const lines = urls.map(lineTo);
  const ears: readonly LivePhone[] = await watchers(turned(urls), 2 * writers, boxOf);
  const [heads, last] = [ears.map(() => 0), mailboxes.map(() => 0)];
  let told = 0;
  ears.forEach((ear, at) => {
    ear.heard = (said) => {
      if (said.say !== 'head') return;
      told += 1;
      heads[at] = said.head;
    };
  });
  const phones = mailboxes.map((_, who) => phoneOn(lines[who % lines.length] as ReturnType<typeof lineTo>, who));
  const behind = (): boolean => heads.some((head, at) => head !== last[at % writers]);
  return {
    async append(who) {
      const bytes = envelopes[(last[who] ?? 0) % envelopes.length] as Buffer;
      const cursor = await (phones[who] as (typeof phones)[number]).append(boxOf(who), bytes);
      last[who] = cursor;
      return cursor;
    },
    told: () => told,
    async everybodyKnows() {
      for (const since = performance.now(); behind(); await pause(5))
        if (performance.now() - since > patience) throw new Error('Somebody who watched was not told the last head.');
    },
    close() {
      for (const ear of ears) ear.close();
      for (const line of lines) line.hangUp();
    },
  };
}
