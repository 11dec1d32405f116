import { type WakeAsk, wakeFrom } from '../push/index.ts';
import type { Desk, Visit } from './desk.ts';
import type { Said } from './say.ts';
import { bodyOrSaid } from './wire-asks.ts';

const wakeBytes = 2048;
const malformed: Said = { refusal: 'malformed' };
const done: Said = { status: 204 };

/** The answer to what was asked about being woken. Whoever has a token is nobody in particular. [RW3] */
export async function wakeAnswerTo(desk: Desk, ask: WakeAsk, { request, token }: Visit): Promise<Said> {
  if (token === undefined) return malformed;
  if (ask.kind === 'drop-wake') {
    await desk.wakes.drop(token);
    return done;
  }
  const body = await bodyOrSaid(desk, request, wakeBytes);
  if (!Buffer.isBuffer(body)) return body;
  const wanted = wakeFrom(body.toString('utf8'));
  if (!wanted) return malformed;
  const kept = await desk.wakes.keep(token, wanted);
  return kept.ok ? done : { refusal: kept.refusal };
}
