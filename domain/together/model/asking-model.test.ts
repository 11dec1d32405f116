import { expect, test } from 'vitest';
import { type Asking, askingWorld } from './asking-world.contract.ts';
import { type Explored, explored } from './explore.contract.ts';
import { fates, oneState } from './one-state.contract.ts';
import { type PlantedAsking, plantedAskings } from './planted-askings.contract.ts';
import { type AskingRules, askingRules } from './question-phones.contract.ts';

// Every order of everything that can happen to questions and yeses, within the bounds that stand here. Each phone folds
// what it wrote at once; what the other wrote arrives at any time, in any order, again, or never, and so does what was
// taken back. After each erasing a phone is folded anew from what is left, as after a restart.

const deep = Boolean(process.env.DEEP);
const patience = deep ? 3_600_000 : 120_000;

interface Bounded {
  readonly asking: Asking;
  readonly states: number;
}

const right = ['right', 'right'] as const;

const worlds = {
  'asked and answered': {
    asking: {
      deeds: [
        ['ask 5', 'ask 6', 'gentler', 'take back'],
        ['glad', 'gentler', 'put aside', 'take back'],
      ],
      most: [2, 2],
      clock: right,
      until: 0,
    },
    states: 541,
  },
  'over and lowered': {
    asking: {
      deeds: [
        ['ask 5', 'ask 6'],
        ['glad', 'over 5', 'lower 5'],
      ],
      most: [1, 2],
      clock: right,
      until: 1,
    },
    states: 1_680,
  },
  'two questions': {
    asking: {
      deeds: [
        ['ask 4', 'ask 5', 'ask 6'],
        ['put aside', 'glad', 'ask 6'],
      ],
      most: [2, 1],
      clock: right,
      until: 0,
    },
    states: 815,
  },
  'until all has lapsed': {
    asking: { deeds: [['ask 5'], ['glad', 'put aside', 'over 5']], most: [1, 1], clock: right, until: 4 },
    states: 2_022,
  },
  'a phone three days ahead': {
    asking: { deeds: [['ask 5'], ['glad', 'ask 5']], most: [1, 1], clock: ['right', 'ahead'], until: 4 },
    states: 2_626,
  },
  'a phone that believes it is 1970': {
    asking: { deeds: [['ask 5'], ['ask 5', 'over 5']], most: [1, 1], clock: ['right', 1970], until: 4 },
    states: 1_885,
  },
} as const satisfies Readonly<Record<string, Bounded>>;

for (const [name, { asking, states }] of Object.entries<Bounded>(worlds))
  test(
    `[P1] [P2] [P7] [OV4] [OV4b] [TG1] [TG2] [TG5] [TG10] [TG12] two phones that ask, every order: ${name}, ${states} states`,
    () => {
      expect(explored(askingWorld(askingRules, asking))).toEqual({ states });
    },
    patience,
  );

const lives = (rules: AskingRules) =>
  explored(oneState(rules, { asker: ['ask 5', 'ask 6'], asked: ['over 5'] }, [1, 1]));
const moreLives = (rules: AskingRules) =>
  explored(
    oneState(rules, { asker: ['ask 4', 'ask 5', 'ask 6', 'take back'], asked: ['ask 5', 'over 5', 'lower 5'] }, [2, 1]),
  );

test(
  `[OV4] [P8] [TG1] [TG3] [TG4] to the asker it is one state: ${fates.join(', ')}`,
  () => {
    expect(lives(askingRules)).toEqual({ states: 1_155 });
    if (deep) expect(moreLives(askingRules)).toEqual({ states: 42_281 });
  },
  patience,
);

const among = (name: keyof typeof worlds) => (rules: AskingRules) => explored(askingWorld(rules, worlds[name].asking));

interface Bite {
  readonly look: (rules: AskingRules) => Explored;
  readonly fault: string;
  /** How many states were reached until it was found, and in how many steps it comes about. */
  readonly found: readonly [states: number, steps: number];
}

const bites: Readonly<Record<PlantedAsking, Bite>> = {
  'one yes is enough': {
    look: among('asked and answered'),
    fault: 'agreed without two yeses to what is possible',
    found: [36, 3],
  },
  'a yes that was taken back still counts': {
    look: among('asked and answered'),
    fault: 'what came first makes a difference',
    found: [76, 4],
  },
  'what was possible once is possible still': {
    look: among('over and lowered'),
    fault: 'asked again, or further',
    found: [153, 3],
  },
  'a question outlives its day': {
    look: among('a phone that believes it is 1970'),
    fault: 'asked again, or further',
    found: [33, 2],
  },
  'after one question was put aside the next is shown': {
    look: among('asked and answered'),
    fault: 'asked again, or further',
    found: [201, 5],
  },
  'putting aside is told': { look: lives, fault: 'the asker sees what became of it', found: [16, 2] },
  'opening is told': { look: lives, fault: 'the asker’s phone holds what became of it', found: [16, 2] },
  'it is gone by sooner when it was opened': {
    look: lives,
    fault: 'the asker sees what became of it',
    found: [16, 2],
  },
  'a new day gives a question back, however late it was asked': {
    look: among('a phone that believes it is 1970'),
    fault: 'asking is not used up',
    found: [93, 3],
  },
  'after a time its tier stays open to whoever was asked': {
    look: among('a phone that believes it is 1970'),
    fault: 'asking is not used up',
    found: [18, 1],
  },
  'what was asked before a time stays open after it': {
    look: among('over and lowered'),
    fault: 'asking is not used up',
    found: [124, 3],
  },
  'what came last stands last': {
    look: among('a phone that believes it is 1970'),
    fault: 'what came first makes a difference',
    found: [78, 3],
  },
};

for (const [name, { look, fault, found }] of Object.entries<Bite>(bites))
  test(`[P1] [P7] [P8] [OV4] [OV4b] [TG1] [TG5] [TG10] a planted fault is found: ${name}`, () => {
    const bitten = look(plantedAskings[name as PlantedAsking]);
    expect({ fault: bitten.fault?.name, found: [bitten.states, bitten.fault?.way.length] }).toEqual({ fault, found });
  });
