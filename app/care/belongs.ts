import { waitIdOf } from '@unhurried/content/conditions';
import { type CareState, limitIdOf, limitsHeld, type Precaution } from '@unhurried/domain/care';

export { limitIdOf, limitsHeld, waitIdOf };

/** What the yes was not about and goes on healing. [AC17] */
export const healsIdOf = (condition: string): string => `heals-${condition}`;

/** What came with a condition: its wait, the limits of the yes, what goes on healing. It ends with the condition. */
export const belongsTo = ({ id }: Pick<Precaution, 'id'>, condition: string): boolean =>
  id === waitIdOf(condition) || id === healsIdOf(condition) || id.startsWith(limitIdOf(condition, ''));

export const belongings = (care: CareState, condition: string): readonly Precaution[] =>
  care.precautions.filter((each) => belongsTo(each, condition));

/** The limit's place in the list again, or `own`. */
export const limitOf = ({ id }: Precaution, condition: string): string => id.slice(limitIdOf(condition, '').length);
