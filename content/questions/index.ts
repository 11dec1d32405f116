import type { Prompt } from '@unhurried/domain/answers';
import { body } from './body.ts';
import { desire } from './desire.ts';
import { findAgain } from './find-again.ts';
import { griefAndHope } from './grief-and-hope.ts';
import { lines as oneLine } from './lines.ts';
import { miss } from './miss.ts';
import { roles } from './roles.ts';
import { smallGesture } from './small-gesture.ts';
import { support } from './support.ts';

/** All questions of the library, deck by deck, each deck from light to deep. Words: `questions.ID`. [CT17] */
export const prompts: readonly Prompt[] = [
  ...smallGesture,
  ...support,
  ...findAgain,
  ...miss,
  ...desire,
  ...body,
  ...roles,
  ...griefAndHope,
];

/** The one-line questions: one a week, and none twice in 26 weeks. They are in no deck. [CT18] */
export const lines: readonly Prompt[] = oneLine;

const byId: ReadonlyMap<string, Prompt> = new Map([...prompts, ...lines].map((one) => [one.id, one]));

/** `undefined` for a question of the couple's own, a part of a repair, or one of a later version. */
export const promptById = (id: string): Prompt | undefined => byId.get(id);
