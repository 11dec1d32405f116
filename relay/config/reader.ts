import { type NumberName, numbers } from './variables.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads one variable after another and remembers what made no sense, each as a sentence. */
export interface Reader {
  /** An empty text is as good as none: that is how composed files leave a variable out. */
  text(name: string): string | undefined;
  number(name: NumberName): number;
  isSet(name: string): boolean;
  oneOf<Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word;
  /** Values are never quoted: one of them may hold a password. [RF3] */
  refuse(sentence: string): void;
  readonly faults: readonly string[];
}

export function reading(env: Environment): Reader {
  const faults: string[] = [];
  const refuse = (sentence: string): void => {
    faults.push(sentence);
  };
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;
  return {
    text,
    refuse,
    faults,
    isSet: (name) => text(name) !== undefined,
    number(name) {
      const { usual, least, most } = numbers[name];
      const given = text(name);
      if (given === undefined) return usual;
      const value = /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
      if (value >= least && value <= most) return value;
      refuse(`${name} must be a whole number from ${least} to ${most}.`);
      return usual;
    },
    oneOf(name, words) {
      const given = text(name) ?? words[0];
      const word = words.find((each) => each === given);
      if (word === undefined) refuse(`${name} must be ${words.join(' or ')}.`);
      return word ?? words[0];
    },
  };
}
