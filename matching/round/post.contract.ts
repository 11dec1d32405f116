import { seeded } from '@unhurried/kernel';
import {
  evolveRounds,
  evolveSaid,
  noRounds,
  nothingSaid,
  type Role,
  type RoundFact,
  type RoundSaid,
  type Rounds,
  type Said,
} from './index.ts';

export interface Device {
  readonly name: string;
  readonly role: Role;
  rounds: Rounds;
  said: Said;
  readonly refused: Set<string>;
}

/** How letters travel: late, out of order, twice, or never. */
export interface Travel {
  readonly seed: string;
  /** In quarters of a day, at most. */
  readonly slowest: number;
  readonly lost: number;
  readonly twice: number;
}

type Fact = RoundFact | RoundSaid;

interface Letter {
  readonly to: Device;
  readonly at: number;
  readonly fact: Fact;
  readonly by: Role;
}

export const isMine = (fact: Fact): fact is RoundFact => fact.kind === 'round-sealed' || fact.kind === 'round-over';

export function receive(device: Device, fact: Fact, by: Role): void {
  if (isMine(fact)) device.rounds = evolveRounds(device.rounds, fact);
  else device.said = evolveSaid(device.said, fact, by);
}

export const devicesOf = (counts: Readonly<Record<Role, number>>): readonly Device[] =>
  (['a', 'b'] as const).flatMap((role) =>
    Array.from(
      { length: counts[role] },
      (_, at): Device => ({
        name: `${role}${at}`,
        role,
        rounds: noRounds,
        said: nothingSaid,
        refused: new Set(),
      }),
    ),
  );

/** Between my own devices nothing is lost for ever; what is mine goes to them alone. */
export function postOf({ seed, slowest, lost, twice }: Travel, devices: readonly Device[]) {
  let letters: readonly Letter[] = [];
  let tosses = 0;
  const chance = () => seeded(`${seed}|${tosses++}`);
  const copiesOf = (isOwn: boolean): number => {
    if (!isOwn && chance() < lost) return 0;
    return chance() < twice ? 2 : 1;
  };
  const lettersTo = (to: Device, from: Device, fact: Fact, tick: number): readonly Letter[] =>
    Array.from({ length: copiesOf(to.role === from.role) }, () => ({
      to,
      at: tick + 1 + Math.floor(chance() * slowest),
      fact,
      by: from.role,
    }));
  return {
    send(from: Device, fact: Fact, tick: number): void {
      receive(from, fact, from.role);
      const others = devices.filter((to) => to !== from && (!isMine(fact) || to.role === from.role));
      letters = [...letters, ...others.flatMap((to) => lettersTo(to, from, fact, tick))];
    },
    deliver(to: Device, tick: number): void {
      const due = letters.filter((each) => each.to === to && each.at <= tick);
      letters = letters.filter((each) => !due.includes(each));
      for (const { fact, by } of due) receive(to, fact, by);
    },
  };
}
