import type { Private } from '../couple/index.ts';
import type { Day } from '../time/index.ts';
import type { MedicineFact, NoticedChange, ToldMedicine, WhichMedicine } from './facts.ts';

export type MedicineState = Private<{
  readonly medicines: readonly ToldMedicine[];
  readonly noticed: readonly NoticedChange[];
}>;

const inText = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);

const nameOf = (which: WhichMedicine): string =>
  which.by === 'substance' ? which.substance : which.by === 'class' ? which.class : which.name;

/** The same words for the same telling, however it was built. */
const told = ({ medicine, nth, which, since, changed, stopped }: ToldMedicine): string =>
  JSON.stringify([nameOf(which), which.by, since ?? '', changed ?? '', stopped ?? '', nth, medicine]);

/** Of two tellings of one medicine: the later; at once, the one in which I take it longer; then by its words. [MD2] */
function ofTwo(one: ToldMedicine, two: ToldMedicine): ToldMedicine {
  if (one.nth !== two.nth) return one.nth > two.nth ? one : two;
  const [end, otherEnd] = [one.stopped ?? '~', two.stopped ?? '~'];
  if (end !== otherEnd) return end > otherEnd ? one : two;
  return inText(told(one), told(two)) <= 0 ? one : two;
}

const noticing = ({ medicine, what, day, words }: NoticedChange): string =>
  JSON.stringify([day, what, words, medicine]);

/** All that I told, each medicine once and as I told it last, whatever order it came in. [MD2] [MD4] */
export function medicinesOf(facts: readonly MedicineFact[]): MedicineState {
  const medicines = new Map<string, ToldMedicine>();
  const noticed = new Map<string, NoticedChange>();
  for (const fact of facts) {
    const { kind, ...said } = fact;
    if (fact.kind === 'medicine-noticed') noticed.set(noticing(fact), said as NoticedChange);
    else {
      const before = medicines.get(fact.medicine);
      const now = said as ToldMedicine;
      medicines.set(fact.medicine, before ? ofTwo(before, now) : now);
    }
  }
  return {
    medicines: [...medicines.values()].sort((one, two) => inText(told(one), told(two))),
    noticed: [...noticed.entries()].sort(([one], [two]) => inText(one, two)).map(([, change]) => change),
  };
}

/** Not ended by this day. One that begins later counts already: what meets it is worth knowing before. [MD3] */
export const isTaken = ({ stopped }: ToldMedicine, today: Day): boolean => stopped === undefined || stopped > today;

export const takenOn = ({ medicines }: MedicineState, today: Day): readonly ToldMedicine[] =>
  medicines.filter((one) => isTaken(one, today));
