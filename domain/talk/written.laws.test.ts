import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import { today } from '../library/entry.gen.ts';
import { beginsOn, type Written, writtenTalks } from './index.ts';

const numRuns = process.env.DEEP ? 5000 : 150;
const space = 'a couple';
const first = beginsOn(space, today);

/** What one phone has, and what has not come to it yet. */
interface Phone {
  readonly me: Person;
  readonly has: Written[];
  readonly waiting: Written[];
}

const talkOn = ({ me, has }: Phone) => writtenTalks(space, today, has, { me, isUpToIt: true }).now;
const textsOn = (phone: Phone) => talkOn(phone).sentences.map(({ id }) => id);

/** One deed: what comes to this phone, or what whoever owns it writes where it is their step, or without a rule to it. */
const deed = fc.record({
  phone: fc.nat({ max: 3 }),
  does: fc.constantFrom('hears', 'hears all', 'hears all', 'writes', 'writes', 'forges'),
  chance: fc.nat({ max: 0xffffff }),
});
type Deed = typeof deed extends fc.Arbitrary<infer Each> ? Each : never;

const idFrom = (chance: number, drawn: number): string => `${chance.toString(16)}-${drawn}`;

function tell(phones: readonly Phone[], from: Phone, said: Written): void {
  from.has.push(said);
  for (const other of phones) if (other !== from) other.waiting.push(said);
}

function hears({ has, waiting }: Phone, chance: number): void {
  has.push(...waiting.splice(chance % Math.max(1, waiting.length), 1));
}

/** As the app writes: on what stands on this phone, where it is my step. */
function honestly(phone: Phone): Partial<Written['fact']> | undefined {
  const { place, sentences } = talkOn(phone);
  const after = sentences.at(-1)?.id;
  return place.owner === phone.me ? { step: place.step, ...(after !== undefined && { after }) } : undefined;
}

/** On anything that this phone has seen, as any step. */
function forged({ has }: Phone, chance: number): Partial<Written['fact']> {
  const named = has[chance % Math.max(1, has.length)];
  const step = chance % 2 === 0 ? (named?.fact.step ?? -1) + 1 : chance % 5;
  return step === 0 ? { step } : { step, after: named?.id ?? 'nothing' };
}

function does(phones: readonly Phone[], { phone: at, does: what, chance }: Deed, drawn: number): void {
  const phone = phones[at % phones.length] as Phone;
  if (what === 'hears') hears(phone, chance);
  if (what === 'hears all') allCame([phone]);
  if (what === 'hears' || what === 'hears all') return;
  const set = what === 'writes' ? honestly(phone) : forged(phone, chance);
  if (!set) return;
  const fact = { kind: 'turn-written', day: today, step: 0, text: `${drawn}`, ...set } as const;
  tell(phones, phone, { id: idFrom(chance, drawn), by: phone.me, fact });
}

const phonesOf = (owners: readonly Person[]): readonly Phone[] => owners.map((me) => ({ me, has: [], waiting: [] }));

function allCame(phones: readonly Phone[]): void {
  for (const { has, waiting } of phones) has.push(...waiting.splice(0));
}

const honest = deed.filter((each) => each.does !== 'forges');

test('[TN9] [TN2] two phones each, whatever came late: in the end all show one talk, and whoever’s step it is can go on', () => {
  let longest = 0;
  fc.assert(
    fc.property(fc.array(honest, { minLength: 30, maxLength: 80 }), (deeds) => {
      const phones = phonesOf(['a', 'b', 'a', 'b']);
      for (const [drawn, each] of deeds.entries()) does(phones, each, drawn);
      allCame(phones);
      const all = phones.map((phone) => textsOn(phone));
      for (const each of all) expect(each).toEqual(all[0]);
      const { owner } = talkOn(phones[0] as Phone).place;
      does(phones, { phone: owner === 'a' ? 0 : 1, does: 'writes', chance: 7 }, 1000);
      allCame(phones);
      for (const phone of phones) expect(textsOn(phone)).toEqual([...(all[0] ?? []), idFrom(7, 1000)]);
      longest = Math.max(longest, all[0]?.length ?? 0);
    }),
    { numRuns },
  );
  // Or the law would say nothing.
  expect(longest).toBeGreaterThan(4);
});

test('[TN9] [P7] whatever a changed program writes, what I have replied to stays on my page as it was, and my reply under it', () => {
  let replies = 0;
  const deeds = fc.array(deed, { minLength: 20, maxLength: 60 });
  fc.assert(
    fc.property(fc.constantFrom<Person>(first, otherOf(first)), deeds, (me, all) => {
      const phones = phonesOf([me, otherOf(me)]);
      const [mine] = phones as readonly [Phone, Phone];
      let upToMine: readonly string[] = [];
      for (const [drawn, each] of all.entries()) {
        const isMine = each.phone % 2 === 0;
        does(phones, isMine && each.does === 'forges' ? { ...each, does: 'writes' } : each, drawn);
        const { sentences } = talkOn(mine);
        expect(sentences.slice(0, upToMine.length).map(({ id }) => id)).toEqual(upToMine);
        const until = sentences.findLastIndex(({ by }) => by === me) + 1;
        upToMine = sentences.slice(0, until).map(({ id }) => id);
        replies += until > 1 ? 1 : 0;
      }
    }),
    { numRuns },
  );
  // Or the law would say nothing.
  expect(replies).toBeGreaterThan(100);
});

test('[TN2] [TN9] in whatever order and however often they came it is the same talk', () => {
  const phones = phonesOf(['a', 'b', 'a']);
  const deeds = fc.array(deed, { minLength: 10, maxLength: 40 });
  fc.assert(
    fc.property(deeds, fc.infiniteStream(fc.nat({ max: 1_000_000 })), (all, chances) => {
      for (const { has, waiting } of phones) {
        has.splice(0);
        waiting.splice(0);
      }
      for (const [drawn, each] of all.entries()) does(phones, each, drawn);
      allCame(phones);
      const [phone] = phones as readonly [Phone];
      const twice = [...phone.has, ...phone.has].map((said) => ({ said, at: chances.next().value ?? 0 }));
      const anew = { ...phone, has: twice.toSorted((one, other) => one.at - other.at).map(({ said }) => said) };
      expect(talkOn(anew)).toEqual(talkOn(phone));
    }),
    { numRuns },
  );
});
