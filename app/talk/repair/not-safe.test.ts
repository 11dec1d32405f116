import type { ActivityId } from '@unhurried/domain/library';
import { beforeAll, expect, test, vi } from 'vitest';
import type { NewFact } from '../../device/index.ts';
import { differences } from '../../non-interference/compared.contract.ts';
import { aCouple, firstDay } from '../../non-interference/couple.contract.ts';
import { lived } from '../../non-interference/lives.contract.ts';
import { type Deed, nothingInIt, type PrivateLife } from '../../non-interference/private-life.contract.ts';
import type { Rounds } from '../../non-interference/rounds.contract.ts';
import { aMorningInWhichBenWrites } from '../../non-interference/stories.contract.ts';
import { lapseOf, passing, type Session } from '../../session/index.ts';
import { drawn } from './told.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const couples: Rounds[] = [];

beforeAll(async () => {
  couples.push(await aCouple(false), await aCouple(true));
});

const write = (...facts: Extract<Deed, { do: 'write' }>['facts']): Deed => ({ do: 'write', facts });
const reading = { day: firstDay, energy: 10, energyFor: 'now', pain: 0, welcome: 6, talk: true, mood: 8 } as const;
const aFineDay = write({ kind: 'checked-in', reading });
const mark = write({
  kind: 'condition-told',
  condition: { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } },
});
const limit = write({ kind: 'limit-set', limit: { kind: 'activity', activity: 'elsewhere' as ActivityId } });

/** Ada is there from eight on; Ben asks for a repair at twenty past. */
const at = (minute: number, deed: Deed) => ({ after: minute * 60, deed });
const life = (...deeds: PrivateLife[number]['deeds']): PrivateLife => [
  { ...nothingInIt, deeds: [{ after: 20, deed: aFineDay }, ...deeds] },
];

const bensPages: string[] = [];
const benAsks = ({ today }: Session): readonly NewFact[] => [
  passing({ kind: 'repair-asked', repair: 'c'.repeat(32), day: today.value }, lapseOf(today.value)),
];
/** What Ben finds about it ten minutes later, on every page of it. */
const benLooks = (session: Session): readonly NewFact[] => {
  bensPages.push([[], ['heart'], ['write'], ['not-safe']].map((rest) => drawn(session, rest, 'alone')).join('\n'));
  return [];
};
const plan = (() => {
  const morning = aMorningInWhichBenWrites(benAsks);
  const look = { at: 8 * 60 + 32, who: 'Ben', does: 'write', facts: benLooks } as const;
  const happenings = [...morning.happenings, look].toSorted((one, other) => one.at - other.at);
  return { ...morning, happenings };
})();

for (const kit of [false, true])
  test(`[RH10] [SE16] [P5] ${kit ? 'with' : 'without'} a copy for oneself, the other’s phone and the relay are the same with a mark and without`, async () => {
    const couple = couples[kit ? 1 : 0] as Rounds;
    bensPages.length = 0;
    const [marked, unmarked, before] = await lived(plan, [
      { couple, mine: life(at(22, mark), at(24, limit)) },
      { couple, mine: life(at(22, limit)) },
      { couple, mine: life(at(18, mark)) },
    ]);
    if (!marked || !unmarked || !before) throw new Error('Three lives were to be lived');
    for (const one of [marked, before]) {
      expect(differences(one, unmarked, { kit })).toEqual([]);
      expect([one.heldBack, one.kinds.has('condition-told')]).toEqual([0, true]);
    }
    // Much was possible on Ben's phone, and still is.
    expect(marked.possible).toBeGreaterThan(1);
    expect(new Set(bensPages).size).toBe(1);
    expect([bensPages.length, bensPages[0]?.includes('You have said it.')]).toEqual([3, true]);
  });
