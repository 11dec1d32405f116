import type Database from 'libsql';

/** Changes that go to the disk together, so that a hundred writers wait for one push to the disk and not for each. */
const together = 64;

interface Turn {
  readonly work: () => void;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** A full disk ends the transaction by itself; everything else has to be told to. */
function commit(db: Database.Database, turns: readonly Turn[]): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const { work } of turns) work();
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** What fails together is tried again one by one, so that nobody pays for the large item of somebody else. */
function settle(db: Database.Database, turns: readonly Turn[]): void {
  try {
    commit(db, turns);
  } catch (error) {
    if (turns.length > 1) for (const turn of turns) settle(db, [turn]);
    else turns[0]?.failed(error);
    return;
  }
  for (const { done } of turns) done();
}

export interface Turns {
  /** Answers once the change is on the disk. The work may be done twice; only the last time counts. */
  readonly take: <Value>(work: () => Value) => Promise<Value>;
  /** Once everything asked for so far is settled. */
  readonly rest: () => void;
}

/** Changes to one database, in the order in which they were asked for. [RS1] */
export function turnsOf(db: Database.Database): Turns {
  let waiting: Turn[] = [];
  const settleSome = (): void => {
    const now = waiting.slice(0, together);
    waiting = waiting.slice(together);
    if (waiting.length > 0) setImmediate(settleSome);
    if (now.length > 0) settle(db, now);
  };
  const settleAll = (): void => {
    while (waiting.length > 0) settleSome();
  };
  const add = (turn: Turn): void => {
    waiting.push(turn);
    if (waiting.length === 1) setImmediate(settleSome);
  };
  return {
    take: (work) =>
      new Promise((done, failed) => {
        let value: ReturnType<typeof work>;
        const keep = (): void => {
          value = work();
        };
        add({ work: keep, done: () => done(value), failed });
      }),
    rest: settleAll,
  };
}
