import type { CareFact, RaisedSign } from '@unhurried/domain/care';
import type { Session } from '../session/index.ts';

/**
 * Takes off a sign that was chosen by mistake, as if it had never been: also from what a page for a visit offers. Whether
 * it was written. [AC21]
 */
export async function takeOffSign(session: Session, { flag, day }: RaisedSign): Promise<boolean> {
  const all = (await session.history()) ?? [];
  const ids = all.flatMap(({ id, body }) => {
    const fact = body as unknown as CareFact;
    return fact.kind === 'red-flag-raised' && fact.flag === flag && fact.day === day ? [id] : [];
  });
  return ids.length > 0 && (await session.takeBack(ids)).ok;
}
