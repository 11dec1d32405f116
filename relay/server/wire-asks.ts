import type { IncomingMessage } from 'node:http';
import { encodePage, limits } from '@unhurried/sync/wire';
import { type Ask, claimFrom } from '../mailbox/index.ts';
import { bodyOf, letPass } from './body.ts';
import type { Desk, Visit } from './desk.ts';
import type { Held } from './held.ts';
import { whenOver } from './over.ts';
import type { Said } from './say.ts';

type Answering<Kind extends Ask['kind']> = (
  desk: Desk,
  ask: Extract<Ask, { readonly kind: Kind }>,
  visit: Visit,
) => Promise<Said>;

const claimBytes = 1024;
const noBox: Said = { refusal: 'no-such-box' };
const tooFast: Said = { refusal: 'too-fast' };
const done: Said = { status: 204 };

/** The body, or what is said instead of it. Whoever hung up hears nothing anyway. */
export async function bodyOrSaid(desk: Desk, request: IncomingMessage, most: number): Promise<Buffer | Said> {
  const body = await bodyOf(request, most, desk.patience);
  if (body.ok) return body.value;
  if (body.refusal === 'too-large') await letPass(request, 2 * limits.itemBytes);
  return { refusal: body.refusal === 'cut-off' ? 'malformed' : body.refusal };
}

const claim: Answering<'claim'> = async (desk, { box }, { request }) => {
  const body = await bodyOrSaid(desk, request, claimBytes);
  if (!Buffer.isBuffer(body)) return body;
  const wanted = claimFrom(body.toString('utf8'));
  if (!wanted) return { refusal: 'malformed' };
  const answer = await desk.mailboxes.claim(box, wanted);
  return answer.ok ? { status: answer.value === 'claimed' ? 201 : 200 } : { refusal: answer.refusal.kind };
};

/** Whether there is room to carry something heavy for this visit; given back when the visit ends. [RE16] */
function carries({ heavy }: Desk, visit: Visit): boolean {
  const leave = heavy.take(visit.who);
  if (leave) whenOver(visit, leave);
  return leave !== undefined;
}

/** A body is read only for a token that may write; a stranger's runs into nothing. */
const append: Answering<'append'> = async (desk, { box, id, after }, visit) => {
  const { request, token } = visit;
  const opened = await desk.mailboxes.opened(box, token, 'write');
  if (!opened.ok) await letPass(request, limits.itemBytes);
  if (!opened.ok) return noBox;
  if (!carries(desk, visit)) return tooFast;
  const bytes = await bodyOrSaid(desk, request, limits.itemBytes);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const answer = await desk.mailboxes.append(box, { id, bytes, ...(after !== undefined && { after }) });
  if (!answer.ok) {
    const { kind, ...more } = answer.refusal;
    return { refusal: kind, ...more };
  }
  desk.meter.appended(bytes.length);
  return { status: 200, json: answer.value };
};

type Read = Extract<Ask, { readonly kind: 'read' }>;

/** What lies there now, or once it was worth waiting for. */
async function looked(desk: Desk, { box, since, wait }: Read, visit: Visit, held: Held | undefined): Promise<Said> {
  let opened = await desk.mailboxes.opened(box, visit.token, 'read');
  if (held && opened.ok && opened.value.head <= since) {
    await held.until(wait * 1000);
    opened = await desk.mailboxes.opened(box, visit.token, 'read');
  }
  if (!opened.ok) return noBox;
  if (opened.value.head > since && !carries(desk, visit)) return tooFast;
  return { status: 200, bytes: encodePage(await desk.mailboxes.read(opened.value, since)) };
}

/** Waits where there is a place to wait in; otherwise the answer is what there is now. [RM5] [RE16] */
const read: Answering<'read'> = async (desk, ask, visit) => {
  const leave = ask.wait > 0 ? desk.places.take(visit.who) : undefined;
  if (!leave) return looked(desk, ask, visit, undefined);
  const held = desk.holding.begin(ask.box, ask.since);
  whenOver(visit, held.end);
  desk.meter.held('reading', 1);
  try {
    return await looked(desk, ask, visit, held);
  } finally {
    held.end();
    leave();
    desk.meter.held('reading', -1);
  }
};

const erase: Answering<'erase'> = async (desk, { box, cursors }, { token }) => {
  const opened = await desk.mailboxes.opened(box, token, 'write');
  if (!opened.ok) return noBox;
  await desk.mailboxes.erase(box, cursors);
  return done;
};

const eraseBox: Answering<'erase-box'> = async (desk, { box }, { token }) => {
  const opened = await desk.mailboxes.opened(box, token, 'write');
  if (!opened.ok) return noBox;
  await desk.mailboxes.eraseBox(box);
  return done;
};

/** The answer to what was asked. */
export function answerTo(desk: Desk, ask: Ask, visit: Visit): Promise<Said> {
  switch (ask.kind) {
    case 'claim':
      return claim(desk, ask, visit);
    case 'append':
      return append(desk, ask, visit);
    case 'read':
      return read(desk, ask, visit);
    case 'erase':
      return erase(desk, ask, visit);
    case 'erase-box':
      return eraseBox(desk, ask, visit);
  }
}
