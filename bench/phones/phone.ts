import { decodePage, type Item } from '@unhurried/sync/wire';
import { type Answer, type Asked, type Line, lineTo } from './line.ts';
import { claimOf, type Mailbox, newItem } from './mailbox.ts';

/** Somebody with an address of their own who speaks the wire. Whatever is refused is a throw. [BE8] */
export interface Phone {
  claim(mailbox: Mailbox): Promise<void>;
  /** Answers with its cursor. */
  append(mailbox: Mailbox, bytes: Buffer): Promise<number>;
  read(mailbox: Mailbox, since: number): Promise<readonly Item[]>;
}

/** The n-th phone's address, as a proxy would name it. */
export const addressOf = (at: number): Readonly<Record<string, string>> => ({
  'X-Forwarded-For': `10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}`,
});

/** The answer, when it is what was hoped for. */
export function must({ status, bytes }: Answer, ...hoped: readonly number[]): Buffer {
  if (!hoped.includes(status)) throw new Error(`The relay answered ${status}: ${bytes.toString('utf8').slice(0, 200)}`);
  return bytes;
}

export function phoneOn(line: Line, at: number): Phone {
  const own = addressOf(at);
  const ask = (asked: Asked, token: string): Promise<Answer> =>
    line.ask({ ...asked, headers: { ...own, Authorization: `Bearer ${token}`, ...asked.headers } });
  return {
    async claim(mailbox) {
      const asked = { method: 'PUT', path: `/v1/box/${mailbox.box}`, body: claimOf(mailbox) } as const;
      must(await ask(asked, mailbox.write), 201);
    },
    async append({ box, write }, body) {
      const headers = { 'Unhurried-Item': newItem(), 'Content-Type': 'application/octet-stream' };
      const answer = await ask({ method: 'POST', path: `/v1/box/${box}/items`, headers, body }, write);
      return (JSON.parse(must(answer, 200).toString('utf8')) as { readonly cursor: number }).cursor;
    },
    async read({ box, read }, since) {
      const bytes = must(await ask({ path: `/v1/box/${box}/items?since=${since}` }, read), 200);
      const page = decodePage(new Uint8Array(bytes));
      if (!page) throw new Error('The relay answered with no page.');
      return page.items;
    },
  };
}

/** A mailbox each for so many phones, some at a time. */
export async function claimed(url: string, mailboxes: readonly Mailbox[]): Promise<void> {
  const line = lineTo(url);
  const left = [...mailboxes.entries()];
  const some = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) await phoneOn(line, next[0]).claim(next[1]);
  };
  await Promise.all(Array.from({ length: 32 }, some));
  line.hangUp();
}
