import { clinicQuestionById } from '@unhurried/content/clinic-questions';
import { hasMessage, t } from '../words/index.ts';
import type { KeptQuestion } from './keep/index.ts';

/** The words of the list; nothing where this release does not have the question. */
export function listWords(id: string): string | undefined {
  const key = `clinic-questions.${id}`;
  return clinicQuestionById(id) && hasMessage(key) ? t(key) : undefined;
}

/** My own words come before those of the list. */
export const questionWords = ({ question, words }: KeptQuestion): string =>
  words || listWords(question) || t('visit.unknown');

/** For my screen alone. [VQ4] */
export const isPerhapsAlone = (id: string): boolean => clinicQuestionById(id)?.alone === true;
