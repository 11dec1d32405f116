import type { CueEntry } from '@unhurried/domain/cues';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { home } from '../session/home.contract.ts';
import type { Session } from '../session/index.ts';
import { mapOf, myMap } from './known-cues.ts';
import { keepLine, letSee, takeOut } from './map.ts';

const runs = process.env.DEEP ? 300 : 25;

type Step = readonly ['writes' | 'changes' | 'shows' | 'takes back' | 'takes out', which: number, text: string];

const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.tuple(
    fc.constantFrom<Step[0]>('writes', 'writes', 'changes', 'shows', 'shows', 'takes back', 'takes out'),
    fc.nat({ max: 3 }),
    fc.constantFrom('Still', 'Quiet', 'Wait', 'Slow', 'Dark', 'Warm'),
  ),
  { minLength: 4, maxLength: 14 },
);

const sign = (text: string): CueEntry => ({ of: 'sign', channel: 'eyes', text, means: 'slower' });

async function does(session: Session, [what, which, text]: Step): Promise<void> {
  const map = myMap(session);
  const line = map[which % Math.max(1, map.length)];
  if (what === 'writes') await keepLine(session, sign(text));
  if (!line) return;
  if (what === 'changes') await keepLine(session, sign(text), line.cue);
  if (what === 'shows') await letSee(session, line, true);
  if (what === 'takes back') await letSee(session, line, false);
  if (what === 'takes out') await takeOut(session, line.cue);
}

test('[CU2] [P5] whatever I write, change, show and take back: on the other side lies what I let be seen now, each once', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const { open } = await home();
      const a = (await open('a')).session;
      for (const step of steps) await does(a, step);
      const seen = myMap(a).flatMap(({ isSeen, entry }) => (isSeen ? [entry] : []));
      const b = (await open('b')).session;
      expect(mapOf(b, 'a').map(({ entry }) => entry)).toEqual(seen);
      expect(b.known.value.ours.laid.size).toBe(seen.length);
      expect(b.known.value.mine.laid.size).toBe(0);
    }),
    { numRuns: runs },
  );
});
