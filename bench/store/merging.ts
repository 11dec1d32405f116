import { type Row, row } from '../rows/index.ts';
import { amounts, atHome, secondsOf, type Took, yjs } from './amounts.ts';
import { openPage } from './page.ts';
import { lockedPage, type Phones, unlocked } from './phones.ts';
import { pair, settled } from './two-phones.ts';

async function timed(work: () => Promise<number>): Promise<Took> {
  const since = performance.now();
  const found = await work();
  return { took: performance.now() - since, found };
}

/** The other person writes it all while this phone is locked. Until it lies in the mailbox. */
async function saidByTheOther(phones: Phones): Promise<Took> {
  const mine = await unlocked(phones);
  await mine.ask('home');
  const theirs = await openPage(phones.theirs, phones.relay.url);
  await theirs.ask('begin', 'Sam');
  await pair(mine, theirs);
  await mine.ask('lock');
  await mine.close();
  const said = await timed(async () => {
    await theirs.ask('write', amounts.merging);
    await settled(theirs);
    return amounts.merging;
  });
  await theirs.ask('lock');
  await theirs.close();
  return said;
}

/**
 * From the relay's first answer until everything was read, opened, looked at, sealed anew, kept and told. The relay
 * holds its breath while this phone opens, so that nothing of the opening is in the figure.
 */
async function merged(phones: Phones): Promise<{ readonly ours: Took; readonly theirs: Took }> {
  const { pid } = phones.relay;
  const mine = await lockedPage(phones);
  process.kill(pid, 'SIGSTOP');
  try {
    await mine.ask('unlock');
    await mine.ask('home');
    await mine.ask('listen', amounts.merging);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  const ours = await timed(() => mine.ask('merged'));
  const theirs = await mine.ask('rivalMerge', amounts.merging);
  await mine.close();
  return { ours, theirs };
}

export async function mergeRows(phones: Phones): Promise<readonly Row[]> {
  const { merging } = amounts;
  const said = await saidByTheOther(phones);
  const { ours, theirs } = await merged(phones);
  const page = await unlocked(phones);
  const after = secondsOf(await page.ask('home'), atHome + merging);
  await page.close();
  const beside = { what: yjs, value: secondsOf(theirs, merging) };
  return [
    row(`merge: ${merging} facts of the other, from the relay to the disk`, secondsOf(ours, merging), 's', {
      beside,
      target: 1,
    }),
    row('before it, on the other phone: written, sealed, sent', secondsOf(said, merging), 's'),
    row('home after it, all of that shown for good', after * 1000, 'ms'),
  ];
}
