import { isBoxWord, isItemId, limits } from '@unhurried/sync/wire';

/** What a phone asks of one mailbox, read from the first lines of its request. */
export type Ask =
  | { readonly kind: 'claim'; readonly box: string }
  | { readonly kind: 'append'; readonly box: string; readonly id: string; readonly after?: number }
  | { readonly kind: 'read'; readonly box: string; readonly since: number; readonly wait: number }
  | { readonly kind: 'erase'; readonly box: string; readonly cursors: readonly number[] }
  | { readonly kind: 'erase-box'; readonly box: string };

export interface Request {
  readonly method: string;
  /** As it was sent: a mailbox has one spelling. */
  readonly path: string;
  readonly query: string;
  /** The headers `Unhurried-Item` and `Unhurried-After`. */
  readonly item?: string | undefined;
  readonly after?: string | undefined;
}

/** `wrong-method`: the place exists and is not asked in this way. */
export type NoAsk = 'malformed' | 'wrong-method';

type Fields = Readonly<Record<string, string>>;

/** The fields of a query, each at most once and none unknown. */
function fieldsOf(query: string, known: readonly string[]): Fields | undefined {
  const given = [...new URLSearchParams(query)];
  const fields = Object.fromEntries(given);
  return given.length === Object.keys(fields).length && given.every(([name]) => known.includes(name))
    ? fields
    : undefined;
}

function countIn(text: string | undefined): number | undefined {
  const count = /^(0|[1-9]\d{0,15})$/.test(text ?? '') ? Number(text) : undefined;
  return Number.isSafeInteger(count) ? count : undefined;
}

function append({ query, item, after }: Request, box: string): Ask | NoAsk {
  const head = countIn(after);
  if (query !== '' || !isItemId(item) || (after !== undefined && head === undefined)) return 'malformed';
  return { kind: 'append', box, id: item, ...(head !== undefined && { after: head }) };
}

function read({ query }: Request, box: string): Ask | NoAsk {
  const fields = fieldsOf(query, ['since', 'wait']);
  const since = countIn(fields?.since);
  const wait = countIn(fields?.wait ?? '0');
  if (!fields || since === undefined || wait === undefined || wait > limits.waitSeconds) return 'malformed';
  return { kind: 'read', box, since, wait };
}

const mostCursors = 500;

function erase({ query }: Request, box: string): Ask | NoAsk {
  const fields = fieldsOf(query, ['cursors']);
  const cursors = (fields?.cursors ?? '').split(',').map(countIn);
  const known = cursors.filter((cursor) => cursor !== undefined && cursor > 0) as number[];
  const whole = fields !== undefined && known.length === cursors.length && known.length <= mostCursors;
  return whole ? { kind: 'erase', box, cursors: known } : 'malformed';
}

type Reading = (request: Request, box: string) => Ask | NoAsk;

const bare =
  (kind: 'claim' | 'erase-box'): Reading =>
  ({ query }, box) =>
    query === '' ? { kind, box } : 'malformed';

const onBox = new Map<string, Reading>([
  ['PUT', bare('claim')],
  ['DELETE', bare('erase-box')],
]);
const onItems = new Map<string, Reading>([
  ['POST', append],
  ['GET', read],
  ['DELETE', erase],
]);

/** What was asked, or why it is nothing that is asked here. Never a throw: a stranger wrote it. [RM1] */
export function askFrom(request: Request): Ask | NoAsk {
  const [, box, items] = /^\/v1\/box\/([^/]+)(\/items)?$/.exec(request.path) ?? [];
  if (!isBoxWord(box)) return 'malformed';
  const reading = (items ? onItems : onBox).get(request.method);
  return reading ? reading(request, box) : 'wrong-method';
}
