import type { Kept, OpenSide } from '../device/index.ts';
import { shownFactFrom } from './shared-facts.ts';

/** Facts of one kind of passing thing, of which the last one is all that anybody needs. */
const groups = [
  { said: 'offered', takenBack: 'offering-withdrawn' },
  { said: 'standing-welcome-left', takenBack: 'standing-welcome-ended' },
  { said: 'sentence-sent', takenBack: undefined },
  { said: 'apart-said', takenBack: undefined },
] as const;

type Group = (typeof groups)[number];

const belongs = ({ body }: Kept, { said, takenBack }: Group): boolean => body.kind === said || body.kind === takenBack;

/** Everything but the last of a group; all of it when the last only takes back what was said. */
function supersededIn(group: Group, own: readonly Kept[]): readonly Kept[] {
  const all = own.filter((kept) => belongs(kept, group));
  return all.at(-1)?.body.kind === group.takenBack ? all : all.slice(0, -1);
}

/** What was told openly and taken back: the fact that told goes, and with it the name of what it was about. [CG10] */
const untoldIn = (written: readonly Kept[]): readonly string[] =>
  written.flatMap(({ audience, body }) => {
    const fact = audience === 'shown' ? shownFactFrom(body) : undefined;
    return fact?.kind === 'welcome-untold' ? fact.told : [];
  });

/**
 * Keeps only the latest of what I let the other see: an offering that was lowered or taken back leaves no earlier
 * version behind, so nobody can read what it was before. [SE8] [P8]
 */
export function latestOnly(side: OpenSide, loaded: readonly Kept[]): (written: readonly Kept[]) => Promise<void> {
  let own = loaded.filter(({ by }) => by === side.person);
  return async (written) => {
    const passing = written.filter(({ audience }) => audience === 'passing');
    own = [...own, ...passing];
    const earlier = passing.length > 0 ? groups.flatMap((group) => supersededIn(group, own)).map(({ id }) => id) : [];
    const over = new Set([...earlier, ...untoldIn(written)]);
    if (over.size === 0) return;
    const forgotten = await side.forget([...over]);
    if (forgotten.ok) own = own.filter(({ id }) => !over.has(id));
  };
}
