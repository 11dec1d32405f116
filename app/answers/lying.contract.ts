import type { QuestionId } from '@unhurried/domain/answers';
import { lying, type Someone } from './two.contract.ts';

export const other = 'what-i-miss-mornings' as QuestionId;
export const kinds = (who: Someone, ending: string) => lying(who).filter((text) => text.endsWith(ending));
